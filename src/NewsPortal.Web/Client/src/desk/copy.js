import { Unreachable, send } from "../shared/http.js";
import { notice } from "../shared/notice.js";
import { t } from "../shared/texts.js";
import { readPlain } from "../pasting/plain.js";
import { writeMarkdown } from "../markdown/write.js";
import { report } from "./report.js";

/**
 * Copy pasted into an empty story fills the fields, as an import would; one press brings the story back to what it was.
 * Where the newsroom cannot read it, the words stand in the text as they were.
 */
export async function fillFromCopy(text, story, page) {
  const before = story.collect();
  const asText = reason => {
    story.apply({ body: writeMarkdown({ content: readPlain(text) }) });
    notice(reason);
  };
  let answer;
  try {
    answer = await send("/redaksi/naskah/urai", { json: { text } });
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return asText(t("Sambungan terputus: naskah ditempel sebagai teks biasa."));
  }
  const { ok, data: copy } = answer;
  if (!ok || !copy.ok) return asText(t("Naskah ditempel sebagai teks biasa: {0}", copy.reason ?? copy.error ?? t("tidak dapat diurai")));
  for (const { id, name: word } of copy.tags ?? []) if (id) page.tags.set(id, word);
  for (const { contributorId, name: word } of copy.bylines ?? []) if (contributorId) page.people.set(contributorId, word);
  const unknown = [...(copy.tags ?? []).filter(tag => !tag.id), ...(copy.bylines ?? []).filter(person => !person.contributorId)].map(({ name: word }) => word);
  const filled = {
    headline: copy.headline, body: copy.body ?? "", dateline: copy.dateline ?? null,
    bylines: (copy.bylines ?? []).filter(person => person.contributorId).map(({ contributorId, role }) => ({ contributorId, role })),
    sources: (copy.sources ?? []).map(source => ({ name: source.name ?? source, url: source.url ?? null })),
    tagIds: (copy.tags ?? []).filter(tag => tag.id).map(({ id }) => id),
    ...(copy.zone && copy.zone.toUpperCase() !== story.form.dataset.zone ? { zone: copy.zone } : {}),
    ...(copy.caption || copy.credit ? { picture: { ...(before.picture ?? { pictureId: null, altText: null }), caption: copy.caption ?? null, credit: copy.credit ?? null } } : {}),
  };
  story.apply(filled);
  const rest = [...(copy.left ?? []), ...(unknown.length ? [t("Belum dikenal, tambahkan sendiri: {0}.", unknown.join(", "))] : [])];
  report(story.form, t("Naskah diurai ke kolomnya"), [t("Terisi: {0}.", copy.read.join(", ")), ...rest], { label: t("Urungkan"), run: () => story.apply(before) });
}
