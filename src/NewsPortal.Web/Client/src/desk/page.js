/** What the story's page brings along on its form: the story, the revision it shows, the tab, and the names behind ids. */
export function pageOf(form) {
  const { article: id, base, tab, user = "0", email, address, hasRun, mayWrite } = form.dataset;
  const names = JSON.parse(form.dataset.names ?? "{}");
  const byId = list => new Map((list ?? []).map(({ id: number, name }) => [number, name]));
  return {
    id, user, email,
    tab: tab || randomTab(),
    base: base ? Number(base) : null,
    hasRun: hasRun === "true",
    mayWrite: mayWrite !== "false",
    address: `/redaksi/naskah/${id}`,
    publicAddress: address ?? "",
    savedAt: document.getElementById("state")?.dataset.savedAt,
    story: JSON.parse(form.dataset.story ?? "{}"),
    tags: byId(names.tags),
    people: byId(names.people),
    pictures: new Map(),
  };
}

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
