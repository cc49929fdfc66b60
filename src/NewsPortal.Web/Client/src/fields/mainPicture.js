import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { choosePicture } from "./library.js";
import { inPlaceOf } from "./lines.js";
import { control } from "./plain.js";

/** The picture above the story: which, what it shows, what stands below it, whose it is. */
export function pictureField(form, pictures, changed) {
  const [number, caption, credit, alt] = ["PictureId", "Caption", "Credit", "AltText"].map(name => control(form, name));
  let id = null;
  const image = el("img", { alt: "", hidden: true, decoding: "async" });
  const shape = el("p", { class: "hint" });
  const remove = button(t("Lepas gambar"), () => { show(null); changed(); }, { class: "quiet" });
  const choose = button(t("Pilih gambar"), async () => {
    const picture = await choosePicture();
    if (!picture) return;
    pictures.set(picture.id, picture);
    show(picture.id);
    if (credit && !credit.value) credit.value = picture.credit ?? "";
    if (alt && !alt.value) alt.value = picture.altText ?? "";
    changed();
  });
  const widget = el("div", { class: "widget main-picture" }, image, shape, el("div", { class: "block-tools" }, choose, remove));
  // The picker brings new pictures in, too: the plain fields for that would be the same a second time.
  document.getElementById("picture-shown")?.remove();
  hide(control(form, "file"));
  inPlaceOf(number, widget, t("Gambar utama"));

  const show = next => {
    id = next;
    if (number) number.value = id ?? "";
    const picture = pictures.get(id);
    image.hidden = remove.hidden = !id;
    if (id) image.src = picture?.src ?? `/redaksi/gambar/${id}/640.jpg`;
    choose.textContent = id ? t("Ganti gambar") : t("Pilih gambar");
    shape.textContent = picture?.width ? hint(picture) : "";
    tellMissing();
  };
  /** Words about a picture that is not there are shown to nobody. */
  const missing = document.getElementById("no-picture");
  const tellMissing = () => { if (missing) missing.hidden = Boolean(id) || ![caption, credit, alt].some(words); };
  for (const element of [caption, credit, alt]) element?.addEventListener("input", tellMissing);
  const words = element => element?.value.replace(/\s+/g, " ").trim() || null;
  const get = () => {
    const use = { pictureId: id, caption: words(caption), credit: words(credit), altText: words(alt) };
    return Object.values(use).some(value => value !== null) ? use : null;
  };
  const set = use => {
    show(use?.pictureId ?? null);
    for (const [element, value] of [[caption, use?.caption], [credit, use?.credit], [alt, use?.altText]]) if (element) element.value = value ?? "";
    tellMissing();
  };
  return { element: widget, get, set };
}

function hide(field) {
  if (!field) return;
  field.hidden = field.disabled = true;
  for (const label of field.labels) label.hidden = true;
}

/** What becomes of the picture on cards and when shared, which show it wide. */
function hint({ width, height }) {
  const size = `${width} × ${height}`;
  if (width < 1200) return t("{0} – lebarnya kurang dari 1200 piksel: bisa tampak kabur", size);
  return height > width ? t("{0} – tegak: kartu memotongnya di sekitar titik fokus", size) : size;
}
