import { canonical } from "../markdown/canonical.js";
import { address } from "../writing/link.js";
import { isEmbed } from "../markdown/embeds.js";
import { readReadAlso } from "../markdown/readAlso.js";
import { harmless } from "./harmless.js";
import { straighten } from "./sources.js";
import { look } from "./look.js";
import { sheet } from "./sheet.js";

const BLOCKS = new Set(["P", "DIV", "SECTION", "ARTICLE", "MAIN", "HEADER", "FOOTER", "ASIDE", "CENTER", "ADDRESS", "FIGURE", "FIGCAPTION", "DL", "DT", "DD", "DETAILS", "SUMMARY", "FORM", "FIELDSET", "NAV", "BODY"]);
const NOTHING = new Set(["SCRIPT", "STYLE", "META", "LINK", "TITLE", "HEAD", "TEMPLATE", "NOSCRIPT", "SVG", "CANVAS", "IFRAME", "OBJECT", "VIDEO", "AUDIO", "BUTTON", "SELECT", "TEXTAREA", "INPUT", "XML"]);

/**
 * Copied HTML as blocks of ours: its words, headings, lists, quotes and links, and nothing of its look.
 * `pictures` are the data of pictures that came along inside it.
 */
export function readHtml(html) {
  const body = straighten(new DOMParser().parseFromString(harmless(html), "text/html"));
  const reader = { blocks: [], line: [], pictures: [] };
  walk(body, reader, { marks: [] });
  flush(reader);
  return { blocks: reader.blocks, pictures: reader.pictures };
}

function walk(parent, reader, style) {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words(node, reader, style);
    else if (node.nodeType === Node.ELEMENT_NODE && !NOTHING.has(node.tagName.toUpperCase())) element(node, reader, style);
  }
}

function element(node, reader, style) {
  const name = node.tagName.toUpperCase();
  if (node.hidden || /display:\s*none|mso-hide:\s*all/i.test(node.dataset.style ?? "")) return;
  if (name === "BR") return lineBreak(reader);
  if (name === "HR") return block(reader, { type: "horizontalRule" });
  if (name === "IMG") return picture(node, reader);
  if (name === "TABLE") return table(node, reader, style);
  if (name === "UL" || name === "OL") return list(node, reader, name);
  if (name === "PRE") return block(reader, { type: "codeBlock", attrs: { language: null }, content: [{ type: "text", text: node.textContent.replace(/\n$/, "") || " " }] });
  if (name === "BLOCKQUOTE") return block(reader, nested("blockquote", node, reader));
  if (/^H[1-6]$/.test(name)) return heading(node, reader, name);
  if (BLOCKS.has(name) || name === "LI") {
    flush(reader);
    walk(node, reader, look(node, style));
    return flush(reader);
  }
  walk(node, reader, look(node, style, address));
}

function words(node, reader, { marks, keepsLines }) {
  const clean = node.data.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "").replace(/\u00A0/g, " ");
  const lines = keepsLines ? clean.split(/\r?\n/) : [clean.replace(/\s+/g, " ")];
  lines.forEach((text, i) => {
    if (i) lineBreak(reader);
    const before = reader.line.at(-1);
    // Blanks between the tags are one, as a browser shows them.
    const joined = !before || before.type === "hardBreak" || /\s$/.test(before.text ?? "") ? text.replace(/^\s+/, "") : text;
    if (joined) reader.line.push({ type: "text", text: joined, marks });
  });
}

/** One break stays in the paragraph, two end it. */
function lineBreak(reader) {
  const before = reader.line.at(-1);
  if (before?.type === "hardBreak") { reader.line.pop(); flush(reader); }
  else if (before) reader.line.push({ type: "hardBreak", marks: [] });
}

function flush(reader) {
  const content = canonical(reader.line);
  reader.line = [];
  const text = content.map(node => node.text ?? " ").join("").trim();
  if (!text) return;
  const readAlso = content.every(node => node.type === "text") ? readReadAlso(text) : null;
  if (readAlso) reader.blocks.push({ type: "readAlso", attrs: readAlso });
  else if (isEmbed(text)) reader.blocks.push({ type: "embed", attrs: { url: text, bare: false } });
  else reader.blocks.push({ type: "paragraph", content });
}

function block(reader, node) {
  flush(reader);
  if (node) reader.blocks.push(node);
}

/** What a quote or a list's item holds: words and lists, no blocks that belong to the story as a whole. */
function inside(node, { pictures }) {
  const inner = { blocks: [], line: [], pictures };
  walk(node, inner, { marks: [] });
  flush(inner);
  return inner.blocks.map(block => {
    if (block.type === "readAlso") return { type: "paragraph", content: [{ type: "text", text: `Baca Juga: ${block.attrs.title}`, marks: [] }] };
    return block.type === "embed" ? { type: "paragraph", content: [{ type: "text", text: block.attrs.url, marks: [] }] } : block;
  });
}

function nested(type, node, reader) {
  const content = inside(node, reader);
  return content.length ? { type, content } : null;
}

function heading(node, reader, name) {
  const [first] = inside(node, reader);
  if (first?.type !== "paragraph") return;
  // The story's headline is a field of its own: inside the text headings begin below it. Bold in a heading says nothing.
  const content = first.content.filter(part => part.type === "text").map(part => ({ ...part, marks: part.marks.filter(mark => mark.type === "link") }));
  block(reader, { type: "heading", attrs: { level: Number(name[1]) <= 2 ? 2 : 3 }, content: canonical(content) });
}

function list(node, reader, name) {
  const items = [];
  for (const child of node.children) {
    // Google Docs puts the list below beside the item that it belongs to.
    if (/^[UO]L$/.test(child.tagName) && items.length) items.at(-1).content.push(...inside({ childNodes: [child] }, reader));
    else {
      const content = inside(child.tagName === "LI" ? child : { childNodes: [child] }, reader);
      if (!content.length) continue;
      if (content[0].type !== "paragraph") content.unshift({ type: "paragraph" });
      items.push({ type: "listItem", content });
    }
  }
  if (!items.length) return;
  const type = name === "OL" ? "orderedList" : "bulletList";
  const start = Number(node.getAttribute("start")) || 1;
  flush(reader);
  // Word on the web makes a list of each item.
  const before = reader.blocks.at(-1);
  if (before?.type === type && (name === "UL" || start === before.attrs.start + before.content.length)) before.content.push(...items);
  else reader.blocks.push({ type, attrs: { tight: true, ...(name === "OL" ? { start } : {}) }, content: items });
}

/** A table for the layout is read through; one of data becomes lines, since the text holds no tables. */
function table(node, reader, style) {
  flush(reader);
  const lines = sheet(node);
  if (!lines) return walk(node, reader, style);
  for (const line of lines) reader.blocks.push(line);
}

function picture(node, reader) {
  const source = node.getAttribute("src") ?? "";
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i.test(source)) reader.pictures.push({ data: source, alt: node.alt });
}
