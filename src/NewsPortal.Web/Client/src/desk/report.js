import { button, el } from "../shared/dom.js";

/** What was done to the story, at the top of the page in its flow: it covers nothing, folds up, and can be opened again. */
export function report(form, title, lines, undo) {
  document.getElementById("report")?.remove();
  const box = el("details", { id: "report", class: "notice report", open: true },
    el("summary", {}, title),
    el("ul", {}, lines.map(line => el("li", {}, line))),
    button(undo.label, () => { box.remove(); undo.run(); }));
  const spoken = el("p", { class: "unseen", role: "status" });
  form.before(spoken, box);
  spoken.textContent = title;
  box.scrollIntoView({ block: "nearest" });
}
