import { ask, labelled } from "../shared/dialog.js";
import { afterPause, button, el } from "../shared/dom.js";
import { get } from "../shared/http.js";
import { t } from "../shared/texts.js";
import { upload } from "../pasting/images.js";

/** Chooses a picture of the library, or brings a new one in. Gives `{ id, src, width, height, credit, altText }` or null. */
export function choosePicture() {
  const input = el("input", { type: "search", autocomplete: "off", autofocus: true });
  const grid = el("ul", { class: "picture-grid", "aria-live": "polite" });
  const state = el("p", { class: "hint", role: "status" });
  const more = button(t("Lebih lama"), () => load(true), { hidden: true });
  const file = el("input", { type: "file", accept: "image/*" });
  let older = null;
  const pick = picture => grid.closest("dialog").finish(picture);
  const cell = picture => el("li", {}, button("", () => pick(picture), { class: "pick" }));
  const load = async next => {
    const q = input.value.trim();
    const answer = await get("/redaksi/gambar", { q, ...(next && older ? { sebelum: older } : {}) }).catch(() => null);
    if (q !== input.value.trim()) return;
    if (!answer?.ok) { state.textContent = t("Pustaka belum menjawab. Coba lagi sebentar."); return; }
    const cells = answer.data.pictures.map(picture => {
      const row = cell(picture);
      row.firstChild.append(el("img", { src: picture.src, alt: picture.altText || t("Gambar nomor {0}", picture.id), loading: "lazy", decoding: "async" }), el("span", { class: "hint" }, picture.credit ?? ""));
      return row;
    });
    if (next) grid.append(...cells); else grid.replaceChildren(...cells);
    ({ older = null } = answer.data);
    more.hidden = !older;
    state.textContent = grid.children.length ? "" : t("Tidak ada gambar dengan kata itu.");
  };
  file.addEventListener("change", async () => {
    state.textContent = t("Mengunggah {0} …", file.files[0].name);
    const { picture, error } = await upload(file.files[0]);
    if (picture) return pick(picture);
    state.textContent = error;
  });
  input.addEventListener("input", afterPause(250, () => load(false)));
  load(false);
  return ask(t("Pilih gambar"), [labelled(t("Unggah berkas baru"), file), labelled(t("Cari di pustaka"), input), state, grid, more],
    [{ label: t("Cari"), primary: true, value: () => { load(false); } }], { wide: true });
}
