import { t } from "../shared/texts.js";

/** Everything the editor does to text: its words, its keys, and whether it is on where the caret is. */
export function commands({ insertPicture, insertReadAlso, insertEmbed, editLink, help }) {
  const chain = editor => editor.chain().focus();
  return [
    { id: "heading", label: t("Subjudul"), keys: "Ctrl+Alt+2", menu: true, active: e => e.isActive("heading", { level: 2 }), run: e => chain(e).toggleHeading({ level: 2 }).run() },
    { id: "smallHeading", label: t("Subjudul kecil"), keys: "Ctrl+Alt+3", menu: true, active: e => e.isActive("heading", { level: 3 }), run: e => chain(e).toggleHeading({ level: 3 }).run() },
    { id: "bold", label: t("Tebal"), keys: "Ctrl+B", active: e => e.isActive("bold"), run: e => chain(e).toggleBold().run() },
    { id: "italic", label: t("Miring"), keys: "Ctrl+I", active: e => e.isActive("italic"), run: e => chain(e).toggleItalic().run() },
    { id: "link", label: t("Tautan"), keys: "Ctrl+K", active: e => e.isActive("link"), run: e => editLink(e) },
    { id: "bullets", label: t("Daftar"), keys: "Ctrl+Shift+8", menu: true, active: e => e.isActive("bulletList"), run: e => chain(e).toggleBulletList().run() },
    { id: "numbers", label: t("Daftar bernomor"), keys: "Ctrl+Shift+7", menu: true, active: e => e.isActive("orderedList"), run: e => chain(e).toggleOrderedList().run() },
    { id: "quote", label: t("Kutipan"), keys: "Ctrl+Shift+B", menu: true, active: e => e.isActive("blockquote"), run: e => chain(e).toggleBlockquote().run() },
    { id: "picture", label: t("Gambar"), keys: "Ctrl+Shift+G", menu: true, run: () => insertPicture() },
    { id: "readAlso", label: t("Baca Juga"), keys: "Ctrl+Shift+J", menu: true, run: () => insertReadAlso() },
    { id: "embed", label: t("Sematan"), keys: "Ctrl+Shift+E", menu: true, run: () => insertEmbed() },
    { id: "rule", label: t("Garis pemisah"), menu: true, menuOnly: true, run: e => chain(e).setHorizontalRule().run() },
    { id: "undo", label: t("Urungkan"), keys: "Ctrl+Z", run: e => chain(e).undo().run() },
    { id: "redo", label: t("Ulangi"), keys: "Ctrl+Shift+Z", run: e => chain(e).redo().run() },
    { id: "help", label: t("Pintasan"), keys: "Ctrl+/", run: () => help() },
  ];
}

/** The command whose keys were pressed, of those that the editor does not see to by itself. */
export function commandFor(event, list) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = (event.shiftKey ? "Ctrl+Shift+" : "Ctrl+") + event.key.toUpperCase();
  return list.find(({ id, keys }) => keys === key && ["link", "picture", "readAlso", "embed", "help"].includes(id)) ?? null;
}
