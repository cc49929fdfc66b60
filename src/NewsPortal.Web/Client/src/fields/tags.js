import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { finder } from "./finder.js";
import { inPlaceOf, write } from "./lines.js";

/** The story's tags, as words with a button to take each away. */
export function tagsField(field, names, changed) {
  let ids = [];
  const list = el("ul", { class: "chips" });
  const widget = el("div", { class: "widget tags" }, el("h3", {}, t("Tag")), list, finder("tag", t("Tambah tag"), tag => {
    names.set(tag.id, tag.name);
    if (!ids.includes(tag.id)) update([...ids, tag.id]);
  }));
  inPlaceOf(field, widget, t("Tag"));
  const update = next => { show(next); changed(); };
  const show = next => {
    ids = next;
    list.replaceChildren(...ids.map(id => el("li", {}, names.get(id) ?? `#${id}`, button("×", () => update(ids.filter(other => other !== id)), { "aria-label": t("Hapus tag {0}", names.get(id) ?? id) }))));
    write(field, ids.map(id => names.get(id) ?? "").join(", "));
  };
  return { element: widget, get: () => [...ids], set: show };
}
