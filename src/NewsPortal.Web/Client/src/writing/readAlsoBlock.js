import { Node } from "@tiptap/core";
import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { readReadAlso } from "../markdown/readAlso.js";
import { placeOf } from "../fields/storySearch.js";
import { atomView } from "./atomView.js";

/** What will become of a title, and whether it finds its story by itself. */
function inWords(meaning) {
  if (!meaning) return [t("Belum ditautkan; pembaca belum melihatnya"), false];
  if (meaning.id) return [[t("Tertaut sendiri: berita nomor {0}", meaning.id), ...(meaning.story ? [placeOf(meaning.story)] : [])].join(" · "), true];
  return [meaning.alike > 1 ? t("Ada {0} berita berjudul sama: pilih yang dimaksud", meaning.alike) : t("Belum ada berita berjudul ini; pembaca belum melihatnya"), false];
}

/** “Baca Juga”: another story, or a title that no story has been found for yet. */
export const ReadAlso = Node.create({
  name: "readAlso",
  group: "top",
  atom: true,
  draggable: true,
  addOptions: () => ({ choose: async () => null, lookUp: async () => null }),
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
      let shown = null;
      const say = (words, found) => {
        state.textContent = words;
        choose.textContent = found ? t("Ganti berita") : t("Pilih berita");
        dom.classList.toggle("is-unresolved", !found);
      };
      const refresh = ({ attrs }) => {
        title.textContent = attrs.title;
        if (shown === `${attrs.id} ${attrs.title}`) return;
        shown = `${attrs.id} ${attrs.title}`;
        if (attrs.id) return say(t("Berita nomor {0}", attrs.id), true);
        say(t("Mencari beritanya …"), false);
        const asked = shown;
        this.options.lookUp(attrs.title).then(meaning => shown === asked && say(...inWords(meaning)));
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
