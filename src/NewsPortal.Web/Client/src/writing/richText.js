import { Editor } from "@tiptap/core";
import { Slice } from "@tiptap/pm/model";
import { withoutEmptyEnds } from "../markdown/emptyEnds.js";
import { readMarkdown } from "../markdown/read.js";
import { writeBlocksAsMarkdown } from "../markdown/write.js";
import { replacements } from "../merging/replacements.js";
import { harmless } from "../pasting/harmless.js";
import { extensions } from "./extensions.js";
import { Uploads } from "./uploads.js";

const NOTHING = { type: "paragraph" };

/** The editor of a story's text: Markdown in, Markdown out, and what nobody touched is given back as it came. */
export class RichText {
  #sources = new WeakMap();
  #original = new Map(); // blocks as they were opened, by what they hold: what is undone is as it was

  constructor(element, { label, choose, lookUp, sourceOf, changed, paste, files, keys }) {
    this.editor = new Editor({
      element,
      injectCSS: false, // its style element would need the policy's leave; the rules are in editor.css
      extensions: [...extensions({ choose, lookUp, sourceOf }), Uploads],
      editorProps: {
        attributes: { class: "rich-text", role: "textbox", "aria-multiline": "true", "aria-label": label, lang: "id", spellcheck: "true" },
        transformPastedHTML: harmless, // what is dropped, too
        handlePaste: (view, event) => paste(event),
        handleDrop: (view, event, slice, moved) => !moved && files(event, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
        handleKeyDown: (view, event) => keys(event),
      },
      onUpdate: () => changed(),
    });
  }

  /** Shows a text; `null`, or what the editor has no place for. */
  open(markdown) {
    const { doc, sources, unheld } = readMarkdown(markdown);
    // The history must not lead back to a text that was never shown.
    this.editor.chain().setMeta("addToHistory", false).setContent(doc, { emitUpdate: false }).setTextSelection(0).run();
    this.#original.clear();
    sources.forEach((source, i) => source && this.#remember(this.editor.state.doc.child(i), source));
    return unheld;
  }

  get markdown() {
    const nodes = this.editor.state.doc.content.content;
    return writeBlocksAsMarkdown(nodes.map(node => this.#block(node)), (i, text) => this.#sources.set(nodes[i], text));
  }

  /** Changes only the blocks that differ from a text, so that the caret stays where the writer has it. */
  adopt(markdown) {
    const now = this.editor.state.doc.content.content.map(node => writeBlocksAsMarkdown([this.#block(node)]));
    const { doc, sources } = readMarkdown(markdown);
    const next = doc.content.map((block, i) => sources[i] ?? writeBlocksAsMarkdown([{ node: () => block }]));
    const { tr, schema } = this.editor.state;
    for (const { from, to, start, end } of replacements(now, next).reverse()) {
      const nodes = doc.content.slice(start, end).map(json => schema.nodeFromJSON(json));
      nodes.forEach((node, i) => sources[start + i] && this.#remember(node, sources[start + i]));
      tr.replaceWith(this.#position(from), this.#position(to), nodes);
    }
    this.editor.view.dispatch(tr.setMeta("addToHistory", false));
  }

  /** Inserts blocks where the caret is; one paragraph's words join the paragraph they are put into. */
  insert(blocks) {
    const { schema, tr } = this.editor.state;
    const doc = schema.nodeFromJSON({ type: "doc", content: blocks });
    doc.check();
    const open = node => (node?.type.name === "paragraph" ? 1 : 0);
    const slice = new Slice(doc.content, open(doc.firstChild), open(doc.lastChild));
    this.editor.view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta("paste", true));
  }

  get isEmpty() { return this.editor.isEmpty; }

  focus() { this.editor.commands.focus(); }

  /** Marks where a phrase stands by selecting it. */
  find(phrase) {
    let found = null;
    this.editor.state.doc.descendants((node, at) => {
      if (found || !node.isTextblock) return !found;
      const inside = node.textBetween(0, node.content.size, null, "￼").toLowerCase().indexOf(phrase.toLowerCase());
      if (inside >= 0) found = { from: at + 1 + inside, to: at + 1 + inside + phrase.length };
      return false;
    });
    if (!found) return false;
    this.editor.view.focus();
    this.editor.commands.setTextSelection(found);
    // Into the middle: bars stand over both ends of the screen.
    scrollBy({ top: this.editor.view.coordsAtPos(found.from).top - innerHeight / 2 });
    return true;
  }

  destroy() { this.editor.destroy(); }

  #block(node) {
    return { source: this.#sources.get(node) ?? this.#original.get(JSON.stringify(node.toJSON())), node: () => withoutEmptyEnds(node.toJSON()) ?? NOTHING };
  }

  #remember(node, source) {
    this.#sources.set(node, source);
    this.#original.set(JSON.stringify(node.toJSON()), source);
  }

  #position(index) {
    const { doc } = this.editor.state;
    let at = 0;
    for (let i = 0; i < index && i < doc.childCount; i++) at += doc.child(i).nodeSize;
    return at;
  }
}

