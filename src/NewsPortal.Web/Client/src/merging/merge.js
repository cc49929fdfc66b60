import { replacements } from "./replacements.js";

export const paragraphs = text => text.split(/\n{2,}/).filter(Boolean);

/**
 * Joins two changes of one text by paragraphs. Gives segments `{ kind, base, theirs, mine }` of which a `conflict` is a place
 * that both changed, each in their own way.
 */
export function mergeParagraphs(base, mine, theirs) {
  const [b, m, o] = [base, mine, theirs].map(paragraphs);
  const own = replacements(b, m), other = replacements(b, o);
  const segments = [];
  let at = 0, shiftMine = 0, shiftTheirs = 0;
  const push = (kind, from, to, [ms, me], [os, oe]) => segments.push({ kind, base: join(b, from, to), mine: join(m, ms, me), theirs: join(o, os, oe) });
  while (own.length || other.length) {
    const start = Math.min(own[0]?.from ?? Infinity, other[0]?.from ?? Infinity);
    let end = start;
    const taken = { mine: [], theirs: [] };
    for (let grown = true; grown;) {
      grown = false;
      for (const [list, side] of [[own, taken.mine], [other, taken.theirs]])
        while (list.length && touches(list[0], start, end)) { end = Math.max(end, list[0].to); side.push(list.shift()); grown = true; }
    }
    if (start > at) push("same", at, start, [at + shiftMine, start + shiftMine], [at + shiftTheirs, start + shiftTheirs]);
    const range = (changes, shift) => [start + shift, end + shift + growth(changes)];
    const [mineRange, theirRange] = [range(taken.mine, shiftMine), range(taken.theirs, shiftTheirs)];
    const [mineText, theirText] = [join(m, ...mineRange), join(o, ...theirRange)];
    const both = taken.mine.length && taken.theirs.length;
    if (both && end - start > 1 && mineRange[1] - mineRange[0] === end - start && theirRange[1] - theirRange[0] === end - start) {
      // As many paragraphs as before on either side: each is judged by itself.
      for (let i = 0; i < end - start; i++) {
        const [before, ours, others] = [b[start + i], m[mineRange[0] + i], o[theirRange[0] + i]];
        segments.push({ kind: verdict(before, ours, others), base: before, mine: ours, theirs: others });
      }
    } else {
      const kind = !taken.mine.length ? "theirs" : !taken.theirs.length ? "mine" : mineText === theirText ? "both" : "conflict";
      push(kind, start, end, mineRange, theirRange);
    }
    shiftMine += growth(taken.mine);
    shiftTheirs += growth(taken.theirs);
    at = end;
  }
  if (at < b.length) push("same", at, b.length, [at + shiftMine, m.length], [at + shiftTheirs, o.length]);
  return segments;
}

/** The text that segments without a conflict make. */
export const joined = segments => segments.map(({ kind, mine, theirs }) => (kind === "theirs" ? theirs : mine)).filter(Boolean).join("\n\n");

const verdict = (base, mine, theirs) => (mine === theirs ? (mine === base ? "same" : "both") : mine === base ? "theirs" : theirs === base ? "mine" : "conflict");
const touches = (change, start, end) => change.from < end || change.from === start || (change.from === end && change.from === change.to);
const growth = changes => changes.reduce((sum, { from, to, start, end }) => sum + (end - start) - (to - from), 0);
const join = (list, from, to) => list.slice(from, to).join("\n\n");
