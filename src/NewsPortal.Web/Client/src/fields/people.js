import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { finder } from "./finder.js";
import { inPlaceOf, write } from "./lines.js";

export const ROLES = ["Writer", "Reporter", "Contributor", "Photographer", "Editor"];
const words = () => ({ Writer: t("Penulis"), Reporter: t("Reporter"), Contributor: t("Kontributor"), Photographer: t("Fotografer"), Editor: t("Editor") });

/** Who made the story, in the order in which they are named. */
export function peopleField(field, names, changed) {
  let people = [];
  const list = el("ol", { class: "rows" });
  const widget = el("div", { class: "widget people" }, el("h3", {}, t("Nama-nama")), list, finder("orang", t("Tambah orang"), person => {
    names.set(person.id, person.name);
    update([...people, { contributorId: person.id, role: people.length ? "Editor" : "Writer" }]);
  }));
  inPlaceOf(field, widget, t("Nama-nama"));
  const update = (next, focus) => {
    show(next);
    changed();
    if (focus) list.querySelectorAll("li")[focus.at]?.querySelector(focus.what)?.focus();
  };
  const move = (at, step) => {
    const next = [...people];
    next.splice(at + step, 0, ...next.splice(at, 1));
    update(next, { at: at + step, what: step < 0 ? ".up:not(:disabled), .down" : ".down:not(:disabled), .up" });
  };
  const row = ({ contributorId, role }, i) => {
    const name = names.get(contributorId) ?? `#${contributorId}`;
    const roles = el("select", { "aria-label": t("Peran {0}", name), change: () => update(people.map((person, at) => (at === i ? { ...person, role: roles.value } : person)), { at: i, what: "select" }) },
      ROLES.map(value => el("option", { value, selected: value === role }, words()[value])));
    return el("li", {}, el("span", { class: "name" }, name), roles,
      button("↑", () => move(i, -1), { class: "up", disabled: i === 0, "aria-label": t("Naikkan {0}", name) }),
      button("↓", () => move(i, 1), { class: "down", disabled: i === people.length - 1, "aria-label": t("Turunkan {0}", name) }),
      button("×", () => update(people.filter((_, at) => at !== i)), { "aria-label": t("Hapus {0}", name) }));
  };
  const show = next => {
    people = next;
    list.replaceChildren(...people.map(row));
    write(field, people.map(({ contributorId, role }) => `${words()[role]}: ${names.get(contributorId) ?? ""}`).join("\n"));
  };
  return { element: widget, get: () => people.map(({ contributorId, role }) => ({ contributorId, role })), set: show };
}
