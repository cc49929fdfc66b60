import { el } from "../shared/dom.js";
import { replacements } from "./replacements.js";

/** A text with what is new in it, against an older one, marked word by word. */
export function marked(before, after) {
  const [a, b] = [before, after].map(text => (text ?? "").split(/(\s+)/).filter(Boolean));
  if (a.length * b.length > 4_000_000) return [after]; // too long to compare while somebody waits
  const parts = [];
  let at = 0;
  for (const { start, end } of replacements(a, b)) {
    parts.push(b.slice(at, start).join(""));
    if (end > start) parts.push(el("mark", {}, b.slice(start, end).join("")));
    else parts.push(el("span", { class: "gap", title: "" }, "‸"));
    at = end;
  }
  parts.push(b.slice(at).join(""));
  return parts;
}
