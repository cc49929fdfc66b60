import { notice } from "../shared/notice.js";
import { clockOrDay } from "../shared/time.js";
import { t } from "../shared/texts.js";
import { equal } from "../story.js";
import { learn } from "./page.js";

/**
 * Text that a tab left behind unsaved comes back: by itself where nobody changed the story since, on a word where somebody did
 * (the next save then joins both). Either way one press undoes it.
 */
export async function restoreWork({ story, saver, copies, page }) {
  const left = await copies.left();
  const shown = story.collect();
  for (const copy of left.filter(copy => equal(copy.story, shown))) copies.forget(copy.tab);
  const [newest, ...rest] = left.filter(copy => !equal(copy.story, shown));
  if (!newest) return;
  const restore = () => {
    learn(page, newest.names);
    saver.base = newest.base;
    story.apply(newest.story);
    copies.keep(newest.base, newest.story);
    copies.forget(newest.tab);
    saver.changed();
  };
  const at = clockOrDay(newest.at);
  const again = () => restoreWork({ story, saver, copies, page });
  const drop = { label: t("Buang"), run: () => { copies.forget(newest.tab); if (rest.length) again(); } };
  if (newest.base !== saver.base) {
    notice(t("Di perangkat ini ada tulisan Anda dari {0} yang belum sampai ke server; naskahnya sudah berubah sejak itu.", at), [{ label: t("Pulihkan dan gabungkan"), run: restore }, drop]);
    return;
  }
  restore();
  notice(t("Tulisan Anda dari {0} yang belum tersimpan sudah dipulihkan.", at), [{ label: t("Kembali ke versi server"), run: () => story.apply(shown) }]);
}
