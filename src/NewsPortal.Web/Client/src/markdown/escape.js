// Which characters of ordinary words Markdown would take for its own, and how they are kept from it.

/** A word's characters, wherever they stand in a line. `before` and `after` are what stands next to it. */
export function escapeText(text, before = "", after = "") {
  return text.replace(/[\\`*[\]_<&|]/g, (sign, at) => {
    const left = at > 0 ? text[at - 1] : before, right = text[at + 1] ?? after;
    if (sign === "_" && isWord(left) && isWord(right)) return sign; // harga_barang: no emphasis begins or ends inside a word
    if (sign === "<" && !/[a-z/!?]/i.test(right)) return sign;
    if (sign === "&" && !/^&(?:#\d+|#x[0-9a-f]+|\w+);/i.test(text.slice(at) + after)) return sign;
    return "\\" + sign;
  });
}

/** What only means something where a line begins. */
export function escapeLineStart(line) {
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(?:=+|-+)\s*$/, "\\$&")
    .replace(/^-(?=(?:\s*-){2,}\s*$)/, "\\-")
    .replace(/^~~~/, "\\~~~");
}

/** A title in quotation marks. */
export const quoted = text => `"${text.replace(/\s+/g, " ").trim().replace(/["\\]|&(?=#?\w+;)/g, "\\$&")}"`;

/** An address in a link. */
export function destination(address) {
  if (/^(?!.*&#?\w+;)[^\s<>()\\]+$/.test(address)) return address;
  return `<${address.replace(/[\n\r]/g, "").replace(/[<>\\]|&(?=#?\w+;)/g, "\\$&")}>`;
}

/** Code between as many backticks as it does not hold itself. */
export function codeSpan(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? " " : "";
  return fence + pad + text + pad + fence;
}

const isWord = character => Boolean(character) && /[\p{L}\p{N}]/u.test(character);
