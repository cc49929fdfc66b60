import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";

/** What the house's style would have otherwise: a list beside the text, whose lines lead to the place. Never in the way of saving. */
export function hintList(host, goTo) {
  const title = el("h3", {}, t("Saran gaya")), list = el("ul");
  const none = el("p", { class: "hint" }, t("Tidak ada saran."));
  host.append(title, none, list);
  return hints => {
    none.hidden = hints.length > 0;
    title.textContent = hints.length ? t("Saran gaya ({0})", hints.length) : t("Saran gaya");
    list.replaceChildren(...hints.map(hint => el("li", {}, button(hint.text, () => goTo(hint), { class: "hint-place" }), " ", hint.message)));
  };
}
