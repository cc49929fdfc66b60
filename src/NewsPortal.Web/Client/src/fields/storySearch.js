import { ask, choices, labelled } from "../shared/dialog.js";
import { afterPause, el } from "../shared/dom.js";
import { get, send } from "../shared/http.js";
import { t } from "../shared/texts.js";

/**
 * Finds another story by its words; until something is typed, three that the text itself suggests stand there.
 * `context` gives what the suggestions are made of.
 */
export async function chooseStory(address, context, words = "") {
  const input = el("input", { type: "search", value: words, autofocus: true, autocomplete: "off" });
  const list = el("div", { class: "found", "aria-live": "polite" });
  const show = (stories, title) => list.replaceChildren(...(stories.length
    ? [el("h3", {}, title), choices(stories, story => [el("b", {}, story.headline), el("span", { class: "hint" }, [story.edition, story.section, story.date?.slice(0, 10), story.live ? null : t("belum tayang")].filter(Boolean).join(" · "))], pick)]
    : [el("p", { class: "hint" }, input.value ? t("Tidak ada berita dengan kata itu.") : "")]));
  const pick = story => list.closest("dialog").finish(story);
  const search = async () => {
    const q = input.value.trim();
    const answer = q
      ? await get("/redaksi/naskah/temukan", { q }).catch(() => null)
      : await send(`${address}/saran`, { json: context() }).catch(() => null);
    if (q !== input.value.trim()) return; // typed on meanwhile
    if (!answer?.ok) return list.replaceChildren(el("p", { class: "error" }, t("Pencarian belum menjawab. Coba lagi sebentar.")));
    show(answer.data.stories ?? [], q ? t("Ditemukan") : t("Saran dari teks ini"));
  };
  input.addEventListener("input", afterPause(250, search));
  search();
  return ask(t("Pilih berita"), [labelled(t("Kata dari judul"), input), list], [{ label: t("Cari"), primary: true, value: () => { search(); } }]);
}
