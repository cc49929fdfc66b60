// "Baca Juga: [title](article:7)" or "Baca Juga: title": the paragraph by which a body refers to another story.
const FORM = /^baca juga\s*:\s*(?:\[((?:[^[\]\\\n]|\\.)+)\]\(article:([0-9]{1,18})\)|([^\n]+))$/i;

/** The title and the story's id, or nothing where the paragraph is ordinary text. */
export function readReadAlso(source) {
  const match = FORM.exec(source.trim());
  const title = match && (match[1] ?? match[3]).replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\s+/g, " ").trim();
  return title ? { title, id: match[2] ? Number(match[2]) : null } : null;
}

export function writeReadAlso({ title, id }) {
  const escaped = title.replace(/[\\`*_[\]<&]/g, "\\$&");
  return id ? `Baca Juga: [${escaped}](article:${id})` : `Baca Juga: ${escaped}`;
}
