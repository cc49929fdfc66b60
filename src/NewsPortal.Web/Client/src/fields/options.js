import { el, newId } from "../shared/dom.js";
import { t } from "../shared/texts.js";

/** The attributes by which a box says that a list below it answers. */
export const combobox = listId => ({ role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": listId });

/**
 * The list below a box in which one types: arrows walk through it, Enter or the pointer takes. The focus stays in the box, and what
 * is marked is told by it.
 */
export function options(input, listId, { draw, take, closes = true }) {
  const list = el("ul", { id: listId, class: "options", role: "listbox", "aria-label": t("Pilihan"), hidden: true });
  let items = [], at = -1;
  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); mark(-1); };
  const mark = next => {
    at = next;
    [...list.children].forEach((row, i) => row.setAttribute("aria-selected", String(i === at)));
    if (at < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at].scrollIntoView({ block: "nearest" });
  };
  const step = by => items.length && !list.hidden && mark(at < 0 && by < 0 ? items.length - 1 : (at + by + items.length) % items.length);
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); step(event.key === "ArrowDown" ? 1 : -1); }
    else if (event.key === "Escape" && closes && !list.hidden) { event.preventDefault(); event.stopPropagation(); close(); }
    else if (event.key === "Enter") { event.preventDefault(); if (!list.hidden && items.length) take(items[Math.max(at, 0)]); }
  });
  if (closes) input.addEventListener("blur", close);
  return {
    list, close,
    /** What Enter would take. */
    get marked() { return items[Math.max(at, 0)] ?? null; },
    show(next) {
      items = next;
      list.replaceChildren(...items.map(item => el("li", { id: newId("option"), role: "option", "aria-selected": "false", mousedown: event => event.preventDefault(), click: () => take(item) }, draw(item))));
      list.hidden = !items.length;
      input.setAttribute("aria-expanded", String(items.length > 0));
      mark(-1);
    },
  };
}
