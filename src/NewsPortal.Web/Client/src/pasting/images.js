import { button, el, newId } from "../shared/dom.js";
import { Unreachable, send } from "../shared/http.js";
import { t } from "../shared/texts.js";
import { endUpload, placeOf, startUpload } from "../writing/uploads.js";

/**
 * Sends pictures to the library and puts each into the text where it was dropped. One that fails stays there with the reason
 * and a way to try again: the file is kept until it is in, or given up.
 */
export function uploadInto(richText, files, at, alt = "") {
  const { view } = richText.editor;
  for (const file of files) {
    const id = newId("upload");
    const state = el("span");
    const retry = button(t("Coba lagi"), () => attempt(), { hidden: true });
    const box = el("div", { class: "block upload", contentEditable: "false", role: "status" }, state, retry, button(t("Batalkan"), () => endUpload(view, id), { class: "quiet" }));
    startUpload(view, Math.min(at ?? view.state.selection.from, view.state.doc.content.size), id, box);
    const attempt = async () => {
      retry.hidden = true;
      state.textContent = t("Mengunggah {0} …", file.name);
      const { picture, error } = await upload(file);
      const place = placeOf(view, id);
      if (place === null) return; // given up meanwhile
      if (error) { state.textContent = error; retry.hidden = false; return; }
      endUpload(view, id);
      const position = view.state.doc.resolve(place);
      const after = position.depth ? position.after(1) : place;
      richText.editor.commands.insertContentAt(after, { type: "picture", attrs: { id: picture.id, alt: picture.altText || alt, caption: "" } });
    };
    attempt();
  }
}

/** Sends one file; `{ picture }` as the library has it, or `{ error }` as a sentence. */
export async function upload(file) {
  const form = new FormData();
  form.append("file", file, file.name);
  try {
    const { ok, status, data } = await send("/redaksi/gambar", { form, patience: 120_000 });
    if (ok) return { picture: data };
    if (status === 401) return { error: t("Sesi berakhir: simpan naskah untuk masuk lagi, lalu coba lagi.") };
    return { error: data.error ?? t("Gambar {0} tidak dapat diterima.", file.name) };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { error: t("Gambar {0} belum terkirim: sambungan terputus.", file.name) };
  }
}
