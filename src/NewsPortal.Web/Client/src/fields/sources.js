import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { inPlaceOf, write } from "./lines.js";

/** Where the story's facts come from: a name, and an address if there is one. */
export function sourcesField(field, changed) {
  let rows = [];
  const list = el("ul", { class: "rows" });
  const widget = el("div", { class: "widget sources" }, el("h3", {}, t("Sumber")), list, button(t("Tambah sumber"), () => { add({ name: "", url: null }); rows.at(-1).name.focus(); }));
  inPlaceOf(field, widget, t("Sumber"));
  const lines = () => get().map(({ name, url }) => (url ? `${name} ${url}` : name)).join("\n");
  const wrote = () => { write(field, lines()); changed(); };
  const add = source => {
    const name = el("input", { value: source.name, "aria-label": t("Nama sumber"), placeholder: t("Nama sumber"), input: wrote });
    const url = el("input", { value: source.url ?? "", inputMode: "url", "aria-label": t("Alamat sumber"), placeholder: "https://", input: wrote });
    const row = { name, url, element: el("li", {}, name, url, button("×", () => { rows = rows.filter(other => other !== row); row.element.remove(); wrote(); }, { "aria-label": t("Hapus sumber") })) };
    rows.push(row);
    list.append(row.element);
  };
  const get = () => rows.map(({ name, url }) => ({ name: name.value.trim(), url: url.value.trim() || null })).filter(({ name }) => name);
  const set = sources => {
    rows = [];
    list.replaceChildren();
    sources.forEach(add);
    write(field, lines());
  };
  return { element: widget, get, set };
}
