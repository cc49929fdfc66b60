import { canonical } from "./canonical.js";
import { codeSpan, destination, escapeLineStart, escapeText, quoted } from "./escape.js";
import { parser } from "./parser.js";
import { readInline } from "./readInline.js";

/**
 * The words of a paragraph as Markdown. Emphasis next to punctuation has more than one spelling, of which some do not mean
 * what they seem to: each is read back, and the first that says the same is taken.
 */
export function writeInline(content) {
  const nodes = canonical(content);
  if (!nodes.length) return "";
  const wanted = JSON.stringify(nodes);
  let first;
  for (const spelling of SPELLINGS) {
    const text = write(nodes, spelling);
    first ??= text;
    if (means(text, wanted)) return text;
  }
  return first;
}

const SPELLINGS = [
  { italic: "*" }, { italic: "_" },
  { italic: "*", entities: true }, { italic: "_", entities: true },
  { italic: "*", entities: true, inner: true }, { italic: "_", entities: true, inner: true },
];

function means(text, wanted) {
  const tokens = parser.parse(text, {});
  if (tokens.length !== 3 || tokens[0].type !== "paragraph_open") return false;
  return JSON.stringify(readInline(tokens[1].children, () => {})) === wanted;
}

function write(nodes, spelling) {
  const lines = [""];
  const out = {
    pending: false,
    add(text) { lines[lines.length - 1] += text; },
    break() { lines[lines.length - 1] += "\\"; lines.push(""); },
    get last() { return lines.at(-1); },
    replaceLast(count, text) { lines[lines.length - 1] = lines.at(-1).slice(0, -count) + text; },
  };
  writeRun(nodes, out, spelling);
  return lines.map(escapeLineStart).join("\n");
}

/** Writes nodes, the outermost mark of the first one as far as it reaches, and so on inwards. */
function writeRun(nodes, out, spelling) {
  for (let i = 0; i < nodes.length;) {
    const mark = outermost(nodes, i);
    if (!mark) { leaf(nodes[i], out, spelling); i++; continue; }
    let end = i;
    while (end < nodes.length && has(nodes[end], mark)) end++;
    const inner = nodes.slice(i, end).map(node => ({ ...node, marks: node.marks.filter(other => !equal(other, mark)) }));
    wrapped(mark, inner, out, spelling);
    i = end;
  }
}

function outermost(nodes, i) {
  const candidates = nodes[i].marks.filter(mark => mark.type !== "code");
  const reach = mark => { let end = i; while (end < nodes.length && has(nodes[end], mark)) end++; return end; };
  return candidates.find(mark => mark.type === "link") ?? candidates.sort((a, b) => reach(b) - reach(a))[0];
}

function wrapped(mark, inner, out, spelling) {
  if (mark.type === "link") {
    if (/(^|[^\\])!$/.test(out.last)) out.replaceLast(1, "\\!");
    out.add("[");
    writeRun(inner, out, spelling);
    out.add(`](${destination(mark.attrs.href)}${mark.attrs.title ? ` ${quoted(mark.attrs.title)}` : ""})`);
    return;
  }
  const sign = mark.type === "bold" ? "**" : spelling.italic;
  if (spelling.entities) encodeLast(out);
  out.add(sign);
  if (spelling.inner) out.pending = true;
  writeRun(inner, out, spelling);
  if (spelling.inner) encodeLast(out);
  out.add(sign);
  if (spelling.entities) out.pending = true;
}

function leaf(node, out, spelling) {
  if (node.type === "hardBreak") return out.break();
  if (node.marks.some(mark => mark.type === "code")) { out.pending = false; return out.add(codeSpan(node.text)); }
  let text = node.text;
  if (out.pending) {
    // A letter written as an entity counts as punctuation to what stands beside it, and reads the same.
    const [letter] = text;
    if (/[^\s]/u.test(letter)) { out.add(entity(letter)); text = text.slice(letter.length); }
    out.pending = false;
  }
  out.add(escapeText(text, out.last.at(-1) ?? ""));
}

function encodeLast(out) {
  const letter = /[\p{L}\p{N}]$/u.exec(out.last)?.[0];
  if (letter) out.replaceLast(letter.length, entity(letter));
}

const entity = letter => `&#${letter.codePointAt(0)};`;
const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const has = (node, mark) => node.marks.some(other => equal(other, mark));
