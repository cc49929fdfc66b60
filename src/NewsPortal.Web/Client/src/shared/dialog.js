import { button, el, newId } from "./dom.js";
import { t } from "./texts.js";

/**
 * Asks in a window of its own and gives the answer: the chosen action's value, or null when the window was closed.
 * An action that returns `undefined` leaves the window open (something is still missing).
 */
export function ask(title, content, actions, { wide = false, closable = true, cancel = closable } = {}) {
  return new Promise(resolve => {
    const id = newId("dialog");
    let answer = null;
    const dialog = el("dialog", { class: wide ? "dialog wide" : "dialog", "aria-labelledby": id });
    const close = value => { answer = value; dialog.close(); };
    const form = el("form", {
      method: "dialog",
      submit: async event => {
        event.preventDefault();
        const primary = actions.find(action => action.primary) ?? actions[0];
        await choose(primary);
      },
    });
    const choose = async action => {
      const value = await action.value();
      if (value !== undefined) close(value);
    };
    const buttons = actions.map(action => (action.primary ? el("button", { class: "button", type: "submit" }, action.label) : button(action.label, () => choose(action))));
    if (cancel) buttons.push(button(t("Batal"), () => close(null), { class: "quiet" }));
    form.append(el("h2", { id }, title), ...[content].flat(2), el("div", { class: "dialog-actions" }, buttons));
    dialog.append(form);
    dialog.addEventListener("cancel", event => { if (!closable) event.preventDefault(); });
    dialog.addEventListener("close", () => { dialog.remove(); resolve(answer); });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("[autofocus]")?.focus();
    dialog.finish = close;
  });
}

/** A labelled control. */
export function labelled(label, control, hint) {
  control.id ||= newId("field");
  return el("p", { class: "field" }, el("label", { for: control.id }, label), control, hint ? el("span", { class: "hint" }, hint) : null);
}
