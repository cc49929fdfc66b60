import { button, el } from "./dom.js";
import { t } from "./texts.js";

/** A sentence at the lower edge, with something to do about it; it waits to be read, and moves nothing. */
export function notice(text, actions = [], { stays = actions.length > 0 } = {}) {
  let place = document.getElementById("toasts");
  if (!place) document.body.append(place = el("div", { id: "toasts", role: "status" }));
  const close = () => box.remove();
  const box = el("div", { class: "toast" },
    el("div", { class: "toast-words" }, text),
    actions.map(({ label, run }) => button(label, () => { close(); run(); })),
    button(t("Tutup"), close, { class: "quiet" }));
  place.append(box);
  if (!stays) setTimeout(close, 12_000);
  return close;
}
