import { looksLikeCopy } from "./copy.js";
import { readHtml } from "./html.js";
import { readPlain } from "./plain.js";

/** What a clipboard holds, in our terms. Of what programs offer at once the best is taken: files only where no text came along. */
export function readClipboard(clipboard) {
  const html = clipboard.getData("text/html"), text = clipboard.getData("text/plain");
  const files = [...(clipboard.files ?? [])].filter(file => file.type.startsWith("image/"));
  const copy = looksLikeCopy(text) ? text : null;
  if (html.trim()) {
    const { blocks, pictures } = readHtml(html);
    if (blocks.length || pictures.length) return { blocks, pictures, files: blocks.length ? [] : files, copy };
  }
  if (files.length) return { blocks: [], pictures: [], files, copy: null };
  return { blocks: readPlain(text), pictures: [], files: [], copy };
}

/** A picture's data as a file that can be sent. */
export function fileOf(data) {
  const [head, base64] = data.split(",");
  const type = /data:([^;]+)/.exec(head)[1];
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  return new File([bytes], `tempelan.${type.split("/")[1]}`, { type });
}
