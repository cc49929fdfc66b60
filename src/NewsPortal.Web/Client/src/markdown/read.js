import { parser } from "./parser.js";
import { readEmbed } from "./embeds.js";
import { readInline } from "./readInline.js";
import { readPicture } from "./pictures.js";
import { readReadAlso } from "./readAlso.js";

/**
 * A body as the editor's document. `sources` are the blocks as they were written, so that what nobody touches is not rewritten;
 * `unheld` is what the editor cannot hold, or null.
 */
export function readMarkdown(text) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const environment = {};
  const tokens = parser.parse(lines.join("\n"), environment);
  const state = { tokens, at: 0, unheld: null };
  const blocks = [], sources = [];
  // A block that leans on a definition elsewhere in the text is not whole by itself.
  const leaning = Boolean(environment.references && Object.keys(environment.references).length);
  while (state.at < tokens.length) {
    const [first, last] = tokens[state.at].map ?? [0, 0];
    const source = lines.slice(first, last).join("\n").replace(/[ \t\n]+$/, "");
    const token = tokens[state.at];
    const block = readBlock(state, true);
    if (!block) continue;
    blocks.push(block);
    sources.push(leaning || !isWhole(source, token) ? null : source);
  }
  return { doc: { type: "doc", content: blocks.length ? blocks : [{ type: "paragraph" }] }, sources, unheld: state.unheld };
}

/** Whether a block means the same wherever it stands: not one that was indented, nor code whose end the text's end was. */
function isWhole(source, token) {
  if (!source || /^\s/.test(source)) return false;
  return token.type !== "fence" || (source.includes("\n") && source.endsWith(`\n${token.markup}`));
}

function readBlock(state, top) {
  const token = state.tokens[state.at++];
  switch (token.type) {
    case "paragraph_open": return readParagraph(state, top);
    case "heading_open": return { type: "heading", attrs: { level: Number(token.tag[1]) }, ...inline(state, true) };
    case "blockquote_open": return { type: "blockquote", content: orEmpty(readUntil(state, "blockquote_close")) };
    case "bullet_list_open": return readList(state, "bullet_list_close", { type: "bulletList" });
    case "ordered_list_open": return readList(state, "ordered_list_close", { type: "orderedList", attrs: { start: Number(token.attrGet("start") ?? 1) } });
    case "fence": return code(token.content.replace(/\n$/, ""), token.info.trim());
    case "code_block": return code(token.content.replace(/\n$/, ""), "");
    case "hr": return { type: "horizontalRule" };
    default:
      state.unheld ??= token.type.replace("_open", "");
      if (token.nesting === 1) readUntil(state, token.type.replace("_open", "_close"));
      return null;
  }
}

function readUntil(state, close) {
  const blocks = [];
  while (state.tokens[state.at].type !== close) {
    const block = readBlock(state, false);
    if (block) blocks.push(block);
  }
  state.at++;
  return blocks;
}

function readParagraph(state, top) {
  const token = state.tokens[state.at];
  const special = top && aBlockOfItsOwn(token);
  if (!special) return { type: "paragraph", ...inline(state, false) };
  state.at += 2;
  return special;
}

function aBlockOfItsOwn(token) {
  const readAlso = readReadAlso(token.content);
  if (readAlso) return { type: "readAlso", attrs: readAlso };
  const embed = readEmbed(token.content);
  if (embed) return { type: "embed", attrs: embed };
  const picture = readPicture(token);
  return picture && { type: "picture", attrs: picture };
}

/** The words of a paragraph or heading; steps over its end. A heading is one line. */
function inline(state, oneLine) {
  let nodes = readInline(state.tokens[state.at].children ?? [], what => (state.unheld ??= what));
  if (oneLine && nodes.some(node => node.type === "hardBreak")) state.unheld ??= "heading";
  if (oneLine) nodes = nodes.filter(node => node.type !== "hardBreak");
  state.at += 2;
  return nodes.length ? { content: nodes } : {};
}

function readList(state, close, list) {
  const items = [];
  let tight = true;
  while (state.tokens[state.at].type !== close) {
    state.at++; // list_item_open
    const first = state.at;
    const content = [];
    while (state.tokens[state.at].type !== "list_item_close") {
      if (state.tokens[state.at].type === "paragraph_open" && !state.tokens[state.at].hidden) tight = false;
      const block = readBlock(state, false);
      if (block) content.push(block);
    }
    if (state.tokens[first].type !== "paragraph_open") content.unshift({ type: "paragraph" });
    items.push({ type: "listItem", content });
    state.at++;
  }
  state.at++;
  return { ...list, attrs: { ...list.attrs, tight }, content: items };
}

const orEmpty = blocks => (blocks.length ? blocks : [{ type: "paragraph" }]);
const code = (text, language) => ({ type: "codeBlock", attrs: { language: language || null }, ...(text ? { content: [{ type: "text", text }] } : {}) });
