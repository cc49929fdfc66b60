import { Node } from "@tiptap/core";
import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { readReadAlso } from "../markdown/readAlso.js";
import { atomView } from "./atomView.js";

/** “Baca Juga”: another story, or a title that no story has been found for yet. */
export const ReadAlso = Node.create({
  name: "readAlso",
  group: "top",
  atom: true,
  draggable: true,
  addOptions: () => ({ choose: async () => null }),
  addAttributes: () => ({ title: { default: "" }, id: { default: null } }),
  parseHTML: () => [{ tag: "aside[data-read-also]", getAttrs: e => ({ title: e.dataset.readAlso, id: Number(e.dataset.story) || null }) }],
  renderHTML: ({ node: { attrs } }) => ["aside", { "data-read-also": attrs.title, "data-story": attrs.id ?? "" }],
  addNodeView() {
    return atomView("read-also", (dom, node, { set, remove }) => {
      const title = el("span", { class: "block-title" }), state = el("span", { class: "hint" });
      const choose = button(t("Pilih berita"), async () => {
        const story = await this.options.choose(title.textContent);
        if (story) set({ id: story.id, title: story.headline });
      }, { class: "quiet" });
      dom.append(el("p", {}, el("b", {}, "Baca Juga: "), title), el("div", { class: "block-tools" }, state, choose, button(t("Hapus"), remove, { class: "quiet" })));
      const refresh = ({ attrs }) => {
        title.textContent = attrs.title;
        state.textContent = attrs.id ? t("Berita nomor {0}", attrs.id) : t("Belum ditautkan; pembaca belum melihatnya");
        choose.textContent = attrs.id ? t("Ganti berita") : t("Pilih berita");
        dom.classList.toggle("is-unresolved", !attrs.id);
      };
      refresh(node);
      return refresh;
    });
  },
  // A paragraph typed as “Baca Juga: …” is stored as one: Enter shows it as what it is.
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        if (!empty || $from.depth !== 1 || $from.parent.type.name !== "paragraph" || $from.parentOffset !== $from.parent.content.size) return false;
        const attrs = readReadAlso($from.parent.textContent);
        if (!attrs) return false;
        return editor.chain().insertContentAt({ from: $from.before(), to: $from.after() }, [{ type: "readAlso", attrs }, { type: "paragraph" }]).run();
      },
    };
  },
});
