import { button, el, newId } from "./dom.js";
import { t } from "./texts.js";

/**
 * Asks in a window of its own and gives the answer: the chosen action's value, or null when the window was closed.
 * An action that returns `undefined` leaves the window open (something is still missing). With `atHeading` no control has the focus at
 * first: a key that was meant for the text then chooses nothing. `ready` tells whether the primary action may be taken, after each change.
 */
export function ask(title, content, actions, { wide = false, closable = true, cancel = closable, atHeading = false, ready = () => true } = {}) {
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
    const primaryButton = buttons[actions.findIndex(action => action.primary)];
    const refresh = () => { if (primaryButton) primaryButton.disabled = !ready(); };
    form.addEventListener("change", refresh);
    refresh();
    if (cancel) buttons.push(button(t("Batal"), () => close(null), { class: "quiet" }));
    form.append(el("h2", { id, ...(atHeading ? { tabIndex: -1, autofocus: true } : {}) }, title), ...[content].flat(2), el("div", { class: "dialog-actions" }, buttons));
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
