import { quoted, escapeText } from "./escape.js";

/** A paragraph that is one picture of our library, `![alt](media:55 "caption")`, or nothing. */
export function readPicture(token) {
  const [image, more] = token.children ?? [];
  if (!image || more || image.type !== "image") return null;
  const id = /^media:([0-9]{1,18})$/.exec(image.attrGet("src") ?? "")?.[1];
  return id ? { id: Number(id), alt: words(image.children ?? []), caption: image.attrGet("title") ?? "" } : null;
}

export function writePicture({ id, alt, caption }) {
  return `![${escapeText(alt ?? "")}](media:${id}${caption ? ` ${quoted(caption)}` : ""})`;
}

const words = tokens => tokens.map(token => (token.type === "softbreak" || token.type === "hardbreak" ? " " : token.children ? words(token.children) : token.content)).join("");
