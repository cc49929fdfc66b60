import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Code } from "@tiptap/extension-code";
import { CodeBlock } from "@tiptap/extension-code-block";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { t } from "../shared/texts.js";
import { Embed } from "./embedBlock.js";
import { Link } from "./link.js";
import { Picture } from "./picture.js";
import { ReadAlso } from "./readAlsoBlock.js";

// Whether a list's items stand close together: what Markdown says by leaving out blank lines.
const tight = { addAttributes() { return { ...this.parent?.(), tight: { default: true, rendered: false } }; } };

/** What a story's text is made of: no more than its Markdown can say and the site shows. */
export const extensions = ({ choose, lookUp, sourceOf }) => [
  Document.extend({ content: "(block | top)+" }),
  Paragraph, Text, Bold, Italic, Code, Link,
  HardBreak, Blockquote, HorizontalRule, ListItem, ListKeymap, UndoRedo, Gapcursor, TrailingNode,
  CodeBlock.configure({ enableTabIndentation: false }),
  Heading.extend({ content: "text*" }).configure({ levels: [1, 2, 3, 4, 5, 6] }),
  BulletList.extend(tight),
  OrderedList.extend(tight),
  Dropcursor.configure({ class: "drop-cursor", color: false, width: 2 }),
  Placeholder.configure({ placeholder: t("Tulis di sini. Ketik / untuk menyisipkan gambar, Baca Juga, atau daftar.") }),
  Picture.configure({ sourceOf }), ReadAlso.configure({ choose, lookUp }), Embed,
];
