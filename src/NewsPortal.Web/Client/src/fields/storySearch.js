import { ask, labelled } from "../shared/dialog.js";
import { afterPause, el, newId } from "../shared/dom.js";
import { get, send } from "../shared/http.js";
import { t } from "../shared/texts.js";
import { day } from "../shared/time.js";
import { combobox, options } from "./options.js";

/** Where and when a story runs. */
export const placeOf = story => [story.edition, story.section, day(story.date), story.live ? null : t("belum tayang")].filter(Boolean).join(" · ");

/**
 * Finds another story by its words; until something is typed, three that the text itself suggests stand there.
 * `context` gives what the suggestions are made of.
 */
export async function chooseStory({ id, address }, context, words = "") {
  const listId = newId("options");
  const input = el("input", { value: words, autofocus: true, enterKeyHint: "search", ...combobox(listId) });
  const state = el("p", { class: "hint", role: "status" });
  const pick = story => input.closest("dialog").finish(story);
  const found = options(input, listId, { draw: story => [el("b", {}, story.headline), el("span", { class: "hint" }, placeOf(story))], take: pick, closes: false });
  const search = async () => {
    const q = input.value.trim();
    const answer = q
      ? await get("/redaksi/naskah/temukan", { q, selain: id }).catch(() => null)
      : await send(`${address}/saran`, { json: context() }).catch(() => null);
    if (q !== input.value.trim()) return; // typed on meanwhile
    const stories = answer?.data.stories ?? [];
    found.show(stories);
    state.textContent = !answer?.ok ? t("Pencarian belum menjawab. Coba lagi sebentar.")
      : !stories.length ? (q ? t("Tidak ada berita dengan kata itu.") : "")
      : q ? t("{0} berita: yang judulnya cocok lebih dulu, lalu yang terbaru.", stories.length) : t("Saran dari teks ini");
  };
  input.addEventListener("input", afterPause(250, search));
  search();
  return ask(t("Pilih berita"), [labelled(t("Kata dari judul"), input), state, el("div", { class: "found" }, found.list)],
    [{ label: t("Pakai"), primary: true, value: () => found.marked ?? undefined }]);
}
