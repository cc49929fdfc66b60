import { button, el } from "../shared/dom.js";
import { notice } from "../shared/notice.js";
import { t } from "../shared/texts.js";
import { chooseStory } from "../fields/storySearch.js";
import { choosePicture } from "../fields/library.js";
import { uploadInto } from "../pasting/images.js";
import { fileOf, readClipboard } from "../pasting/paste.js";
import { titleLookUp } from "../writing/titleLookUp.js";
import { Body } from "../writing/body.js";
import { commandFor, commands } from "../writing/commands.js";
import { askForEmbed } from "../writing/embedDialog.js";
import { showKeys } from "../writing/help.js";
import { insertMenu } from "../writing/insertMenu.js";
import { editLink } from "../writing/linkDialog.js";
import { toolbar } from "../writing/toolbar.js";

/** The text's place on the page: toolbar, editor, Markdown view and what is pasted or dropped into them. */
export function dressText(field, page, { changed, context, copyPasted }) {
  const rich = el("div", { id: "body-rich", class: "rich-place", hidden: true });
  const why = el("p", { class: "hint why-markdown", role: "status", hidden: true });
  field.before(rich);
  field.classList.add("markdown-view");
  field.spellcheck = true;

  const choose = words => chooseStory(page, context, words);
  const editor = () => body.rich?.editor ?? null;
  const put = node => editor().chain().focus().insertContent([node]).run();
  const list = commands({
    editLink: target => editLink(target, choose),
    insertPicture: async () => {
      const picture = await choosePicture();
      if (picture) put({ type: "picture", attrs: { id: picture.id, alt: picture.altText ?? "", caption: "" } });
    },
    insertReadAlso: async () => {
      const story = await choose("");
      if (story) put({ type: "readAlso", attrs: { id: story.id, title: story.headline } });
    },
    insertEmbed: async () => {
      const url = await askForEmbed();
      if (url) put({ type: "embed", attrs: { url, bare: false } });
    },
    help: () => showKeys(list),
  });
  const menu = insertMenu(list, editor);

  const switchMode = async () => {
    if (body.mode === "rich") { body.openMarkdown(); return; }
    const reason = await body.openRich();
    tellWhy(reason);
    if (!reason) body.rich.focus();
  };
  const tellWhy = reason => {
    why.textContent = reason ? t("{0}: disunting sebagai Markdown supaya tidak ada yang hilang.", reason) : "";
    why.hidden = !reason;
  };
  const mode = button(t("Markdown"), switchMode, { class: "tool tool-mode tool-rare", title: `${t("Lihat sebagai Markdown dan kembali")} (Ctrl+Shift+M)`, tabIndex: -1, "aria-pressed": "false" });
  const bar = toolbar(list, editor, mode);
  const plus = button(t("+ Sisipkan"), () => { rich.hidden || openMenu(); }, { class: "insert-button" });
  // The view's own focus acts at once; the command's comes a frame later, takes the focus from the menu and so closes it.
  const openMenu = () => { editor().view.focus(); if (!menu.open()) { editor().commands.splitBlock(); menu.open(); } };

  const body = new Body(field, rich, {
    choose,
    lookUp: titleLookUp(page.address),
    sourceOf: id => page.pictures.get(id)?.src ?? `/redaksi/gambar/${id}/640.jpg`,
    changed: () => { bar.refresh(); changed(); },
    modeChanged: now => {
      for (const hint of field.parentElement.querySelectorAll("details.hint")) hint.hidden = now === "rich"; // how to write Markdown
      mode.setAttribute("aria-pressed", String(now === "markdown")); plus.hidden = now !== "rich";
      bar.refresh();
    },
    keys: event => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && menu.open()) return true;
      const command = commandFor(event, list);
      if (command) { event.preventDefault(); command.run(editor()); }
      return Boolean(command);
    },
    paste: event => {
      const got = readClipboard(event.clipboardData);
      if (got.copy && copyPasted(got.copy)) return true;
      if (got.blocks.length) body.rich.insert(got.blocks);
      const files = [...got.files, ...got.pictures.map(({ data }) => fileOf(data))];
      if (files.length) uploadInto(body.rich, files, null, got.pictures[0]?.alt);
      return got.blocks.length > 0 || files.length > 0;
    },
    files: (event, at) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!files.length) return false;
      const pictures = files.filter(file => file.type.startsWith("image/"));
      if (pictures.length) uploadInto(body.rich, pictures, at);
      if (pictures.length < files.length) notice(t("Hanya gambar yang bisa diletakkan di dalam teks."));
      return true;
    },
  });
  body.place = rich;
  for (const label of field.labels) label.addEventListener("click", event => { if (body.rich) { event.preventDefault(); body.rich.focus(); } });
  rich.before(bar.row, why);
  rich.after(plus);
  field.addEventListener("paste", event => {
    const text = event.clipboardData.getData("text/plain");
    const got = readClipboard(event.clipboardData);
    if (got.copy && copyPasted(text)) event.preventDefault();
  });
  const ready = body.openRich().then(reason => {
    tellWhy(reason);
    body.rich?.editor.on("selectionUpdate", bar.refresh);
    bar.refresh();
  });
  return { body, switchMode, help: () => showKeys(list), ready };
}
