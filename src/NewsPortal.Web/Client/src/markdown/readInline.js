import { canonical } from "./canonical.js";

const MARKS = { strong_open: "bold", em_open: "italic", link_open: "link" };

/** What a paragraph's tokens mean to the editor. `unheld` is told what the editor has no place for. */
export function readInline(tokens, unheld) {
  const marks = [], nodes = [];
  const text = (words, more = []) => words && nodes.push({ type: "text", text: words, marks: [...marks, ...more] });
  for (const token of tokens) {
    if (MARKS[token.type]) marks.push(mark(token));
    else if (token.nesting === -1) marks.pop();
    else if (token.type === "text") text(token.content);
    else if (token.type === "softbreak") text(" ");
    else if (token.type === "hardbreak") nodes.push({ type: "hardBreak", marks: [...marks] });
    else if (token.type === "code_inline") text(token.content, [{ type: "code" }]);
    else if (token.type === "image") unheld("picture");
    else unheld(token.type);
  }
  return canonical(nodes);
}

function mark(token) {
  const type = MARKS[token.type];
  return type === "link" ? { type, attrs: { href: token.attrGet("href"), title: token.attrGet("title") || null } } : { type };
}
