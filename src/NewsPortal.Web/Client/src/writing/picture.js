import { Node } from "@tiptap/core";
import { button, el, newId } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { atomView } from "./atomView.js";

/** A picture of the library inside the text: what it shows, for those who do not see it, and what stands below it. */
export const Picture = Node.create({
  name: "picture",
  group: "top",
  atom: true,
  draggable: true,
  addOptions: () => ({ sourceOf: id => `/redaksi/gambar/${id}/640.jpg` }),
  addAttributes: () => ({ id: { default: null }, alt: { default: "" }, caption: { default: "" } }),
  parseHTML: () => [{ tag: "figure[data-picture]", getAttrs: e => ({ id: Number(e.dataset.picture), alt: e.dataset.alt, caption: e.dataset.caption }) }],
  renderHTML: ({ node: { attrs } }) => ["figure", { "data-picture": attrs.id, "data-alt": attrs.alt, "data-caption": attrs.caption }],
  addNodeView() {
    return atomView("picture", (dom, node, { set, remove }) => {
      const image = el("img", { src: this.options.sourceOf(node.attrs.id), alt: "", decoding: "async" });
      const alt = field(t("Teks alternatif: apa yang tampak"), node.attrs.alt, value => set({ alt: value }));
      const caption = field(t("Keterangan gambar"), node.attrs.caption, value => set({ caption: value }));
      const warning = el("p", { class: "hint warning", hidden: Boolean(node.attrs.alt) }, t("Tanpa teks alternatif, pembaca tunanetra tidak tahu isi gambar ini."));
      dom.append(image, el("div", { class: "block-fields" }, alt.row, warning, caption.row, button(t("Hapus gambar"), remove, { class: "quiet" })));
      return next => {
        alt.show(next.attrs.alt);
        caption.show(next.attrs.caption);
        warning.hidden = Boolean(next.attrs.alt);
        const source = this.options.sourceOf(next.attrs.id);
        if (image.getAttribute("src") !== source) image.src = source;
      };
    });
  },
});

function field(label, value, changed) {
  const id = newId("picture");
  const input = el("input", { id, value: value ?? "", input: () => changed(input.value.replace(/\s+/g, " ")) });
  const show = next => { if (document.activeElement !== input) input.value = next ?? ""; };
  return { row: el("div", { class: "block-field" }, el("label", { for: id }, label), input), show };
}
