import { ask } from "../shared/dialog.js";
import { el } from "../shared/dom.js";
import { t } from "../shared/texts.js";

/** Buttons with `data-confirm` do what cannot be undone: the sentence is shown first. Anything else is never asked. */
export function confirmIrreversible() {
  const allowed = new WeakSet();
  document.addEventListener("submit", async event => {
    const asker = event.submitter?.dataset.confirm ? event.submitter : event.target.dataset.confirm ? event.target : null;
    if (!asker || allowed.has(event.target)) return;
    event.preventDefault();
    const { target: form, submitter } = event;
    const answer = await ask(t("Tidak bisa dibatalkan"), el("p", {}, asker.dataset.confirm), [{ label: submitter?.textContent.trim() || t("Lanjutkan"), primary: true, value: () => true }]);
    if (!answer) return;
    allowed.add(form);
    form.requestSubmit(submitter);
    allowed.delete(form);
  });
}
