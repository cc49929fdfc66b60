import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";

/** What can be put in at the caret: opened by `/` in an empty paragraph. Letters narrow it, Esc gives the sign itself. */
export function insertMenu(list, editor) {
  let menu = null, filter = "";
  const commands = list.filter(command => command.menu);

  // Taking the focused button away sends `focusout`, which would close it again.
  const close = () => { const open = menu; menu = null; open?.remove(); };
  // At once, not with the next frame: the next key is already the text's.
  const leave = () => { close(); editor().view.focus(); };
  const type = () => { const typed = `/${filter}`; leave(); editor().commands.insertContent(typed); };
  const shown = () => [...menu.querySelectorAll("button:not([hidden])")];
  const narrow = () => {
    for (const item of menu.querySelectorAll("button")) item.hidden = !item.textContent.toLowerCase().includes(filter);
    const [first] = shown();
    if (first) first.focus();
    else type();
  };

  const keydown = event => {
    const all = shown(), at = all.indexOf(document.activeElement);
    if (event.key === "Escape") { event.preventDefault(); type(); }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); all[(at + (event.key === "ArrowDown" ? 1 : -1) + all.length) % all.length].focus(); }
    else if (event.key === "Backspace") { event.preventDefault(); if (filter) { filter = filter.slice(0, -1); narrow(); } else leave(); }
    else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) { event.preventDefault(); filter += event.key.toLowerCase(); narrow(); }
  };

  return {
    /** Opens below the caret, where that is an empty paragraph. */
    open() {
      const { selection } = editor().state;
      if (!selection.empty || selection.$from.parent.type.name !== "paragraph" || selection.$from.parent.content.size) return false;
      filter = "";
      menu = el("div", { class: "insert-menu", role: "menu", "aria-label": t("Sisipkan"), keydown }, commands.map(command =>
        button(command.label, () => { leave(); command.run(editor()); }, { role: "menuitem", tabIndex: -1 })));
      menu.addEventListener("focusout", event => { if (menu && !menu.contains(event.relatedTarget)) close(); });
      const { left, bottom } = editor().view.coordsAtPos(selection.from);
      document.body.append(menu);
      menu.style.left = `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8)) + scrollX}px`;
      menu.style.top = `${bottom + scrollY + 4}px`;
      menu.querySelector("button").focus({ preventScroll: true });
      return true;
    },
  };
}
