import { writeEmbed } from "./embeds.js";
import { writePicture } from "./pictures.js";
import { writeReadAlso } from "./readAlso.js";
import { writeInline } from "./writeInline.js";

/**
 * Blocks as Markdown. A block is `{ source, node }`: the Markdown it was read from, if it is still as it was read,
 * and a function that gives the block itself, which is asked only where it must be written anew.
 */
export function writeBlocksAsMarkdown(blocks, onWritten = () => {}) {
  const written = [];
  for (const [i, { source, node }] of blocks.entries()) {
    const kept = source && !clashes(source, written.at(-1));
    const text = kept ? source : writeBlock(node(), written.at(-1) ?? "", false);
    if (!kept && !sign(text)) onWritten(i, text); // a list's signs depend on what stands before it
    if (text) written.push(text);
  }
  return written.join("\n\n");
}

/** A whole document as Markdown, written anew. */
export const writeMarkdown = (doc, sources = []) =>
  writeBlocksAsMarkdown((doc.content ?? []).map((node, i) => ({ source: sources[i], node: () => node })));

/** Two lists next to each other are two only if their signs differ. */
const sign = text => /^(?:([-*+])(?:\s|$)|\d{1,9}([.)])(?:\s|$))/.exec(text ?? "")?.slice(1).find(Boolean);
const clashes = (text, before) => Boolean(sign(text)) && sign(text) === sign(before);


function writeBlock(node, before, nested) {
  switch (node.type) {
    case "paragraph": return writeInline(node.content ?? []);
    case "heading": return heading(node);
    case "blockquote": return prefixed(writeBlocks(node.content, "\n\n"), "> ");
    case "bulletList": return list(node, sign(before) === "-" ? "*" : "-");
    case "orderedList": return list(node, sign(before) === "." ? ")" : ".");
    case "codeBlock": return code(node);
    case "horizontalRule": return nested ? "___" : "---";
    case "picture": return writePicture(node.attrs);
    case "readAlso": return writeReadAlso(node.attrs);
    case "embed": return writeEmbed(node.attrs);
    default: throw new Error(`No Markdown for ${node.type}`);
  }
}

function writeBlocks(nodes = [], gap) {
  const written = [];
  for (const node of nodes) {
    const text = writeBlock(node, written.at(-1) ?? "", true);
    if (text) written.push(text);
  }
  return written.join(gap);
}

function heading(node) {
  const words = writeInline((node.content ?? []).filter(part => part.type !== "hardBreak"));
  return withoutEnd(`${"#".repeat(node.attrs.level)} ${words.replace(/(^|[ \t])(#+)$/, "$1\\$2")}`);
}

function code(node) {
  const text = (node.content ?? []).map(part => part.text).join("");
  const fence = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(run => run.length + 1)));
  return `${fence}${(node.attrs?.language ?? "").replace(/[`\n]/g, "")}\n${text}${text ? "\n" : ""}${fence}`;
}

function list(node, mark) {
  const tight = (node.attrs?.tight ?? true) && node.content.every(canBeTight);
  const items = node.content.map((item, i) => {
    const head = node.type === "orderedList" ? `${(node.attrs?.start ?? 1) + i}${mark}` : mark;
    const text = writeBlocks(item.content, tight ? "\n" : "\n\n");
    return indented(text, head);
  });
  return items.join(tight ? "\n" : "\n\n");
}

/** Without blank lines only words with lists below them keep their meaning, and only lists that may follow words at once. */
function canBeTight({ content: [words, ...below] }) {
  return words.type === "paragraph" && below.every((list, i) => (i === 0 && !words.content?.length && /List$/.test(list.type)) || followsAtOnce(list));
}

function followsAtOnce({ type, attrs, content }) {
  const [first, ...rest] = content?.[0]?.content ?? [];
  if (!first?.content?.length && !rest.length) return false; // an empty item would end up in the words before it
  return type === "bulletList" || (type === "orderedList" && (attrs?.start ?? 1) === 1);
}

function indented(text, head) {
  const lines = text.split("\n");
  const space = " ".repeat(head.length + 1);
  return lines.map((line, i) => (i === 0 ? withoutEnd(`${head} ${line}`) : line && space + line)).join("\n");
}

const prefixed = (text, prefix) => text.split("\n").map(line => withoutEnd(prefix + line)).join("\n");

// Not `trimEnd`: a blank that does not break lines is a word's.
const withoutEnd = line => line.replace(/[ \t]+$/, "");
