import { chooseTexts } from "./conflict.js";

const OF_PICTURE = ["pictureId", "caption", "credit", "altText"];
const TEXT = ["slug", "headline", "kicker", "standfirst", "dateline", "searchTitle", "description", "aiLabel", "caption", "credit", "altText"];

/**
 * Asks for each place in dispute, and gives the story that comes of it: `merged` with what was chosen put in.
 * Null when nothing was chosen yet.
 */
export async function settle({ by, at, merged, fields, body }, sent) {
  const named = fields.map(field => ({ ...field, field: field.field.split(".").at(-1) }));
  const shown = named.map(field => ({ ...field, plain: TEXT.includes(field.field), theirs: words(field.theirs), mine: words(field.mine), base: words(field.base) }));
  const answers = await chooseTexts({ by, at, fields: shown, body });
  if (!answers) return null;
  const result = structuredClone(merged);
  named.forEach(({ field }, i) => {
    const { choice, text } = answers[i];
    const value = text === null ? null : text.trim() || null;
    if (OF_PICTURE.includes(field)) {
      const mine = sent.picture?.[field] ?? null;
      result.picture = { pictureId: null, caption: null, credit: null, altText: null, ...result.picture, ...(text !== null ? { [field]: value } : choice === "mine" ? { [field]: mine } : {}) };
    } else if (text !== null) result[field] = field === "headline" || field === "slug" ? value ?? "" : value;
    else if (choice === "mine") result[field] = sent[field];
  });
  const texts = answers.slice(named.length).map(({ text }) => text);
  if (body.length) result.body = body.map(segment => textOf(segment, texts)).filter(Boolean).join("\n\n");
  return result;
}

function textOf({ kind, base, theirs, mine }, texts) {
  switch (kind) {
    case "conflict": return texts.shift();
    case "theirs": return theirs;
    case "mine": return mine;
    case "both": return mine ?? theirs;
    default: return mine ?? theirs ?? base;
  }
}

/** What cannot be typed over is at least shown. */
function words(value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(words).join("; ");
  return typeof value === "object" ? Object.values(value).filter(part => part !== null && part !== "").join(", ") : String(value);
}
