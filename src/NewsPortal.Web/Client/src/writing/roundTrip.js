import { Unreachable, send } from "../shared/http.js";
import { t } from "../shared/texts.js";
import { parser } from "../markdown/parser.js";
import { readMarkdown } from "../markdown/read.js";
import { writeMarkdown } from "../markdown/write.js";

const REASONS = {
  table: () => t("Teks ini memuat tabel"),
  picture: () => t("Teks ini memuat gambar di tengah kalimat atau dari luar pustaka"),
};
const otherwise = () => t("Teks ini memuat bentuk khusus");

/**
 * Why the editor cannot hold a text, or null where it can: readers must see the same before and after.
 * The site's own rendering judges; without a connection ours does.
 */
export async function whyNotHeld(markdown) {
  const { doc, unheld } = readMarkdown(markdown);
  if (unheld) return (REASONS[unheld] ?? otherwise)();
  const rewritten = writeMarkdown(doc);
  if (rewritten === markdown.trim()) return null;
  return (await sameForReaders(markdown, rewritten)) ? null : otherwise();
}

async function sameForReaders(before, after) {
  try {
    const { ok, data } = await send("/redaksi/naskah/banding", { json: { bodies: [before, after] }, patience: 5_000 });
    if (ok) return data.same || looksSame(data.html[0], data.html[1]);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
  }
  return looksSame(parser.render(before), parser.render(after));
}

/** Outside of code a line's end and a blank look the same. */
const looksSame = (a, b) => settled(a) === settled(b);
const settled = html => html.split(/(<pre[\s\S]*?<\/pre>)/).map((part, i) => (i % 2 ? part.trim() : part.replace(/\s+/g, " ").replace(/ ?(<\/?(?:p|li|ul|ol|blockquote|h\d|hr|br)\b[^>]*>) ?/g, "$1"))).join("").trim();
