import { el } from "../shared/dom.js";
import { replacements } from "./replacements.js";

/** A text held against an older one, word by word: what came in is marked, and with `gone` what went is struck out in its place. */
export function marked(before, after, gone = true) {
  const [a, b] = [before, after].map(text => (text ?? "").split(/(\s+)/).filter(Boolean));
  if (a.length * b.length > 4_000_000) return [after]; // too long to compare while somebody waits
  const parts = [];
  let at = 0;
  for (const { from, to, start, end } of runs(a, b)) {
    parts.push(b.slice(at, start).join(""));
    if (gone && to > from) parts.push(el("del", {}, a.slice(from, to).join("")));
    if (end > start) parts.push(el("ins", {}, b.slice(start, end).join("")));
    at = end;
  }
  parts.push(b.slice(at).join(""));
  return parts;
}

/** Changes with nothing but a blank between them read as one. */
function runs(a, b) {
  const result = [];
  for (const next of replacements(a, b)) {
    const last = result.at(-1);
    if (last && next.start - last.end === 1 && next.from - last.to === 1 && b[last.end] === " ") Object.assign(last, { to: next.to, end: next.end });
    else result.push({ ...next });
  }
  return result;
}
