import { button, el } from "./dom.js";

/**
 * A sentence with one thing to do about it, at the foot of the form and in view wherever one writes. It is read out, and it takes
 * neither the focus nor a key: whoever is in mid-word goes on. `show` replaces what stood there.
 */
export function banner(form) {
  const box = el("div", { class: "banner", role: "alert", hidden: true });
  let before = null;
  box.addEventListener("focusin", ({ relatedTarget }) => { if (relatedTarget && !box.contains(relatedTarget) && !relatedTarget.closest("dialog")) before = relatedTarget; });
  const actions = form.querySelector(".writing-actions");
  if (actions) actions.before(box); else form.append(box);
  return {
    show: (text, label, run) => {
      box.replaceChildren(el("span", { class: "banner-words" }, text), button(label, run));
      box.hidden = false;
    },
    hide: () => {
      if (box.contains(document.activeElement)) before?.focus(); // back to where one wrote
      box.hidden = true;
      box.replaceChildren();
    },
  };
}
