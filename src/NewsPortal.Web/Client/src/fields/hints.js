import { button, el } from "../shared/dom.js";

/** What the house's style would have otherwise: a list beside the text, whose lines lead to the place. Never in the way of saving. */
export function hintList(host, goTo) {
  const list = host.querySelector("ul") ?? host.appendChild(el("ul"));
  return hints => {
    host.hidden = hints.length === 0;
    list.replaceChildren(...hints.map(hint => el("li", {}, button(hint.text, () => goTo(hint), { class: "hint-place" }), " ", hint.message)));
  };
}
