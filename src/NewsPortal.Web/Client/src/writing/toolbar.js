import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { LETTERS, icon } from "./icons.js";

// What a phone shows without being asked.
const OFTEN = ["heading", "bold", "italic", "link", "picture", "readAlso"];

/** Letters that are seen are part of the name: who speaks to the computer says what stands there. */
const nameOf = ({ id, label }) => (LETTERS[id]?.length > 1 ? `${label} ${LETTERS[id]}` : label);

/** The row of commands above the text: one stop for the Tab key, arrows within. On a narrow screen the rarer ones stand behind a button. */
export function toolbar(commands, editor, modeSwitch) {
  const list = commands.filter(command => !command.menuOnly);
  const buttons = list.map(command => {
    const control = button(icon(command.id), () => command.run(editor()), {
      class: `tool tool-${command.id}${OFTEN.includes(command.id) ? "" : " tool-rare"}`, "aria-label": nameOf(command), title: command.keys ? `${command.label} (${command.keys})` : command.label, tabIndex: -1,
    });
    if (command.active) control.setAttribute("aria-pressed", "false");
    // The selection in the text would be lost with the focus.
    control.addEventListener("mousedown", event => event.preventDefault());
    return control;
  });
  const more = button(icon("more"), () => more.setAttribute("aria-expanded", String(row.classList.toggle("is-open"))), {
    class: "tool tool-more", "aria-label": t("Alat lain"), title: t("Alat lain"), "aria-expanded": "false", tabIndex: -1,
  });
  const row = el("div", { class: "toolbar", role: "toolbar", "aria-label": t("Bentuk teks"), "aria-controls": "body-rich" }, buttons, more, modeSwitch);
  const stops = () => [...row.querySelectorAll("button")].filter(stop => stop.checkVisibility?.() ?? !stop.hidden);
  buttons[0].tabIndex = 0;
  row.addEventListener("keydown", event => {
    const all = stops(), at = all.indexOf(document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[(next + all.length) % all.length].focus();
  });
  row.addEventListener("focusin", event => { for (const stop of stops()) stop.tabIndex = stop === event.target ? 0 : -1; });
  const refresh = () => {
    const rich = editor();
    list.forEach((command, i) => {
      buttons[i].hidden = !rich && command.id !== "help";
      if (rich && command.active) buttons[i].setAttribute("aria-pressed", String(command.active(rich)));
    });
    more.hidden = !rich;
    row.classList.toggle("is-plain", !rich);
    const all = stops();
    if (all.length && !all.some(stop => stop.tabIndex === 0)) all[0].tabIndex = 0;
  };
  return { row, refresh };
}
