import { afterPause, el, newId } from "../shared/dom.js";
import { get, send } from "../shared/http.js";
import { t } from "../shared/texts.js";

/**
 * A box that finds something by its name as one types, and makes it where there is none: a combobox, worked by arrows and Enter.
 * `kind` is the part of the newsroom that knows the names: `tag` or `orang`.
 */
export function finder(kind, label, chosen) {
  const listId = newId("options"), inputId = newId("finder");
  const input = el("input", { id: inputId, role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": listId });
  const list = el("ul", { id: listId, class: "options", role: "listbox", "aria-label": t("Pilihan"), hidden: true });
  const error = el("p", { class: "error", role: "alert" });
  let options = [], at = -1;

  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); at = -1; };
  const take = async option => {
    close();
    if (!option.id) {
      const answer = await send(`/redaksi/${kind}`, { json: { name: option.name } }).catch(() => null);
      if (!answer?.ok) { error.textContent = answer?.data.error ?? t("Belum tersambung. Coba lagi sebentar."); return; }
      option = answer.data;
    }
    error.textContent = "";
    input.value = "";
    chosen(option);
    input.focus();
  };
  const move = step => {
    if (list.hidden || !options.length) return;
    at = (at + step + options.length) % options.length;
    [...list.children].forEach((row, i) => row.setAttribute("aria-selected", String(i === at)));
    input.setAttribute("aria-activedescendant", list.children[at].id);
  };
  const show = (items, name) => {
    const known = items.some(item => item.name.toLowerCase() === name.toLowerCase());
    options = [...items, ...(known ? [] : [{ id: null, name }])];
    list.replaceChildren(...options.map(option => el("li", { id: newId("option"), role: "option", "aria-selected": "false", mousedown: event => { event.preventDefault(); take(option); } },
      option.id ? option.name : t("Buat baru: {0}", option.name))));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    at = -1;
  };
  const search = async () => {
    const q = input.value.trim();
    if (!q) return close();
    const answer = await get(`/redaksi/${kind}/temukan`, { q }).catch(() => null);
    if (q === input.value.trim() && document.activeElement === input) show(answer?.data.items ?? [], q);
  };
  input.addEventListener("input", afterPause(200, search));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); move(event.key === "ArrowDown" ? 1 : -1); }
    else if (event.key === "Escape" && !list.hidden) { event.preventDefault(); event.stopPropagation(); close(); }
    else if (event.key === "Enter") { event.preventDefault(); if (!list.hidden && options.length) take(options[Math.max(at, 0)]); }
  });
  return el("div", { class: "finder" }, el("label", { for: inputId }, label), input, list, error);
}
