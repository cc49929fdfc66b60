import { read } from "../shared/texts.js";

/**
 * What the story's page brings along: on its form the story, the revision it shows and the tab; in the block `story-data`
 * what the form's plain fields cannot say, as the names behind ids. Each part may be missing.
 */
export function pageOf(form) {
  const data = read("story-data");
  const { story: id, base, tab, user = "0", email, live, savedAt } = form.dataset;
  const names = list => new Map((list ?? []).map(({ id, name }) => [id, name]));
  return {
    id, tab: tab || randomTab(), user, email, live: live === "true", savedAt,
    base: base ? Number(base) : null,
    address: `/redaksi/naskah/${id}`,
    story: data.story ?? {},
    tags: names(data.tags),
    people: names(data.people),
    pictures: new Map((data.pictures ?? []).map(picture => [picture.id, picture])),
    publicAddress: data.address ?? "",
    hints: data.hints ?? [],
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
