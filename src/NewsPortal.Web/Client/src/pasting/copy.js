const DATE = /\b\d{1,2} (?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Agt|Ags|Sep|Okt|Nov|Des)\w* \d{4}\b[^\n]{0,20}\d{1,2}[.:]\d{2}[^\n]{0,6}\b(?:WIB|WITA|WIT)\b/i;
const LABEL = /^\s*(?:editor|penulis|reporter|kontributor|fotografer|pewarta|sumber|foto|tags?|topik|baca juga)\s*(?::|$)/gim;

/** Whether text looks like a desk's copy, whose head and foot belong into fields: a printed date, or two of the labels. */
export function looksLikeCopy(text) {
  if (text.trim().split("\n").filter(line => line.trim()).length < 3) return false;
  return DATE.test(text) || (text.match(LABEL) ?? []).length >= 2;
}
