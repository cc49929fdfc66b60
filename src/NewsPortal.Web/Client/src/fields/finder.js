import { afterPause, el, newId } from "../shared/dom.js";
import { get, send } from "../shared/http.js";
import { t } from "../shared/texts.js";
import { combobox, options } from "./options.js";

/**
 * A box that finds something by its name as one types, and makes it where there is none: a combobox, worked by arrows and Enter.
 * `kind` is the part of the newsroom that knows the names: `tag` or `orang`.
 */
export function finder(kind, label, chosen) {
  const listId = newId("options"), inputId = newId("finder");
  const input = el("input", { id: inputId, ...combobox(listId) });
  const error = el("p", { class: "error", role: "alert" });
  const take = async option => {
    found.close();
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
  const found = options(input, listId, { draw: option => (option.id ? option.name : t("Buat baru: {0}", option.name)), take });
  const search = async () => {
    const q = input.value.trim();
    if (!q) return found.close();
    const answer = await get(`/redaksi/${kind}/temukan`, { q }).catch(() => null);
    if (q !== input.value.trim() || document.activeElement !== input) return; // typed on, or gone
    const items = answer?.data.items ?? [];
    const known = items.some(item => item.name.toLowerCase() === q.toLowerCase());
    found.show([...items, ...(known ? [] : [{ id: null, name: q }])]);
  };
  input.addEventListener("input", afterPause(200, search));
  return el("div", { class: "finder" }, el("label", { for: inputId }, label), input, found.list, error);
}
