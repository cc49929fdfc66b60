/** What the story's page brings along on its form: the story, the revision it shows, the tab, and the names behind ids. */
export function pageOf(form) {
  const { article: id, base, tab, user = "0", email, address, hasRun, mayWrite } = form.dataset;
  const page = {
    id, user, email,
    tab: tab || randomTab(),
    base: base ? Number(base) : null,
    hasRun: hasRun === "true",
    mayWrite: mayWrite !== "false",
    address: `/redaksi/naskah/${id}`,
    publicAddress: address ?? "",
    savedAt: document.getElementById("state")?.dataset.savedAt,
    story: JSON.parse(form.dataset.story ?? "{}"),
    tags: new Map(),
    people: new Map(),
    pictures: new Map(),
  };
  learn(page, JSON.parse(form.dataset.names ?? "{}"));
  return page;
}

/** Takes in the names behind ids that came along with a text: what another has just added shows by its name at once. */
export function learn(page, names) {
  for (const list of ["tags", "people"]) for (const { id, name } of names?.[list] ?? []) page[list].set(id, name);
}

/** The names that the page knows, as they travel with a text. */
export const namesOf = page => Object.fromEntries(["tags", "people"].map(list => [list, [...page[list]].map(([id, name]) => ({ id, name }))]));

const randomTab = () => [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, "0")).join("");

/** An element of the page by its id, or a new one put where it belongs. */
export function place(id, make, put) {
  const there = document.getElementById(id);
  if (there) return there;
  const made = make();
  made.id = id;
  put(made);
  return made;
}
