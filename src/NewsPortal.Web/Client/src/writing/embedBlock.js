import { Node } from "@tiptap/core";
import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { readEmbed } from "../markdown/embeds.js";
import { atomView } from "./atomView.js";

/** A video, post or map of another site: readers see a card and nothing is fetched from there before they ask for it. */
export const Embed = Node.create({
  name: "embed",
  group: "top",
  atom: true,
  draggable: true,
  addAttributes: () => ({ url: { default: "" }, bare: { default: false } }),
  parseHTML: () => [{ tag: "aside[data-embed]", getAttrs: e => ({ url: e.dataset.embed }) }],
  renderHTML: ({ node: { attrs } }) => ["aside", { "data-embed": attrs.url }],
  addNodeView() {
    return atomView("embed", (dom, node, { remove }) => {
      const place = el("b"), link = el("a", { target: "_blank", rel: "noopener noreferrer" });
      dom.append(el("p", {}, t("Sematan dari"), " ", place), el("p", { class: "address" }, link), el("div", { class: "block-tools" }, button(t("Hapus"), remove, { class: "quiet" })));
      const refresh = ({ attrs }) => {
        place.textContent = new URL(attrs.url).hostname.replace(/^www\./, "");
        link.href = link.textContent = attrs.url;
      };
      refresh(node);
      return refresh;
    });
  },
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        if (!empty || $from.depth !== 1 || $from.parent.type.name !== "paragraph" || $from.parentOffset !== $from.parent.content.size) return false;
        const attrs = readEmbed($from.parent.textContent);
        if (!attrs) return false;
        return editor.chain().insertContentAt({ from: $from.before(), to: $from.after() }, [{ type: "embed", attrs: { ...attrs, bare: false } }, { type: "paragraph" }]).run();
      },
    };
  },
});
