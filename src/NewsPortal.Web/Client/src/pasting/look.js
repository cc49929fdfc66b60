const WEIGHT = /(?<![\w-])font-weight:\s*(bold|bolder|[6-9]00|normal|lighter|[1-5]00)/i;
const SLANT = /(?<![\w-])font-style:\s*(italic|oblique|normal)/i;

/** The marks that an element gives to its words: by its name, unless its style says otherwise. */
export function look(node, style, address) {
  const written = node.dataset?.style ?? "";
  let marks = style.marks;
  const set = (type, on) => {
    const has = marks.some(mark => mark.type === type);
    if (on && !has) marks = [...marks, { type }];
    if (!on && has) marks = marks.filter(mark => mark.type !== type);
  };
  const name = node.tagName.toUpperCase();
  if (name === "B" || name === "STRONG") set("bold", true);
  if (name === "I" || name === "EM" || name === "CITE") set("italic", true);
  if (name === "CODE" || name === "KBD" || name === "SAMP" || name === "TT") set("code", true);
  const weight = WEIGHT.exec(written)?.[1].toLowerCase();
  if (weight) set("bold", /bold|[6-9]00/.test(weight));
  const slant = SLANT.exec(written)?.[1].toLowerCase();
  if (slant) set("italic", slant !== "normal");
  if (name === "A") marks = linked(node, marks, address);
  const keepsLines = /white-space(?:-collapse)?:\s*(?:pre|break-spaces|preserve)/i.test(written) ? /\n/.test(node.textContent) : style.keepsLines;
  return { marks, keepsLines };
}

function linked(node, marks, address) {
  let target = node.getAttribute("href") ?? "";
  // Google's documents and mail lead every link through their own counter.
  const counted = URL.canParse(target) ? new URL(target) : null;
  if (counted && /(^|\.)google\.[a-z.]+$/.test(counted.hostname) && counted.pathname === "/url") target = counted.searchParams.get("q") ?? counted.searchParams.get("url") ?? "";
  const allowed = /^https?:|^mailto:|^tel:|^article:/i.test(target) ? address?.(target) : null;
  return allowed ? [...marks.filter(mark => mark.type !== "link"), { type: "link", attrs: { href: allowed, title: null } }] : marks;
}
