import { canonical } from "../markdown/canonical.js";
import { isEmbed } from "../markdown/embeds.js";
import { readReadAlso } from "../markdown/readAlso.js";

const CHAT = /^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]?(?: -)? ([^:\n]{1,60}): |^\[\d{1,2}[.:]\d{2}(?:[.:]\d{2})?, \d{1,2}[/.]\d{1,2}[/.]\d{2,4}\] ([^:\n]{1,60}): /;
const BULLET = /^\s*[-*•·▪–]\s+/, NUMBER = /^\s*(\d{1,3})[.)]\s+/;

/** Copied plain text as blocks: paragraphs, lists, Baca Juga, embeds; WhatsApp's *bold* and _italic_ as what they are. */
export function readPlain(text) {
  const lines = withoutChatHeads(text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "").replace(/\u00A0/g, " ").split("\n"));
  const blocks = [];
  for (const paragraph of paragraphs(lines)) blocks.push(...read(paragraph));
  return blocks;
}

/** Messages carry their hour and sender; with one sender that is no part of the text, with several the names are. */
function withoutChatHeads(lines) {
  const senders = new Set(lines.map(line => CHAT.exec(line)).filter(Boolean).map(match => match[1] ?? match[2]));
  if (!senders.size) return lines;
  return lines.flatMap(line => {
    const match = CHAT.exec(line);
    if (!match) return [line];
    const rest = line.slice(match[0].length);
    return ["", senders.size > 1 ? `${match[1] ?? match[2]}: ${rest}` : rest];
  });
}

/** Blank lines part paragraphs; where there are none, or lines are as long as paragraphs, each line is one. */
function paragraphs(lines) {
  const text = lines.join("\n").trim();
  const filled = lines.filter(line => line.trim());
  const whole = unwrapped(lines);
  if (whole) return whole.map(line => [line]);
  const long = filled.filter(line => line.length > 100).length > filled.length / 2;
  if (long || !/\n\s*\n/.test(text)) return group(filled);
  return text.split(/\n\s*\n/).map(part => part.split("\n").filter(line => line.trim()));
}

/** Lines that were broken to fit a page (PDF, mail) are joined again: long ones that mostly end in mid-sentence. */
function unwrapped(lines) {
  const filled = lines.map(line => line.trim()).filter(Boolean);
  const longest = Math.max(...filled.map(line => line.length), 0);
  const full = filled.filter(line => line.length > longest * 0.75);
  if (filled.length < 4 || longest < 45 || longest > 110 || full.length < filled.length * 0.6) return null;
  if (full.filter(line => /[.!?:”"’')]$/.test(line)).length > full.length * 0.5 || filled.some(line => BULLET.test(line) || NUMBER.test(line))) return null;
  const result = [];
  let open = false;
  for (const line of lines.map(line => line.trim())) {
    if (!line) { open = false; continue; }
    if (open) result[result.length - 1] += ` ${line}`;
    else result.push(line);
    open = line.length > longest * 0.75 || !/[.!?”"]$/.test(line);
  }
  return result;
}

/** Lines one by one, except that the items of a list stay together. */
function group(lines) {
  const result = [];
  for (const line of lines) {
    const kind = BULLET.test(line) ? BULLET : NUMBER.test(line) ? NUMBER : null;
    if (kind && result.length && kind.test(result.at(-1)[0])) result.at(-1).push(line);
    else result.push([line]);
  }
  return result;
}

function read(lines) {
  const one = lines.length === 1 ? lines[0].trim() : "";
  const readAlso = readReadAlso(one);
  if (readAlso) return [{ type: "readAlso", attrs: readAlso }];
  if (isEmbed(one)) return [{ type: "embed", attrs: { url: one, bare: false } }];
  const itemOf = pattern => lines.map(line => ({ type: "listItem", content: [{ type: "paragraph", content: inline(line.replace(pattern, "")) }] }));
  if (lines.length > 1 && lines.every(line => BULLET.test(line))) return [{ type: "bulletList", attrs: { tight: true }, content: itemOf(BULLET) }];
  if (lines.length > 1 && lines.every(line => NUMBER.test(line))) return [{ type: "orderedList", attrs: { tight: true, start: Number(NUMBER.exec(lines[0])[1]) }, content: itemOf(NUMBER) }];
  const nodes = lines.flatMap((line, i) => [...(i ? [{ type: "hardBreak", marks: [] }] : []), ...inline(line)]);
  const content = canonical(nodes);
  return content.length ? [{ type: "paragraph", content }] : [];
}

/** Signs that hug whole words are WhatsApp's; any other is kept as it was typed. */
function inline(line) {
  const text = line.replace(/\s+/g, " ").trim();
  const nodes = [];
  const pattern = /(?<![\p{L}\p{N}*_])(\*|_)(?![\s*_])([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    nodes.push({ type: "text", text: text.slice(at, match.index), marks: [] }, { type: "text", text: match[2], marks: [{ type: match[1] === "*" ? "bold" : "italic" }] });
    at = match.index + match[0].length;
  }
  nodes.push({ type: "text", text: text.slice(at), marks: [] });
  return nodes.filter(node => node.text);
}
