import { ask, labelled } from "../shared/dialog.js";
import { el } from "../shared/dom.js";
import { clockOrDay } from "../shared/time.js";
import { t } from "../shared/texts.js";
import { marked } from "./words.js";

/**
 * Shows two people's changes of the same places side by side. Gives for each place the text to keep, in order –
 * first of the fields, then of the body's disputed segments – or null when the window was closed.
 */
export async function chooseTexts({ by, at, fields, body }) {
  const disputed = body.filter(segment => segment.kind === "conflict");
  const places = [
    ...fields.map(field => place(field.label ?? field.field, field, by, field.plain !== false)),
    ...disputed.map((segment, i) => place(disputed.length > 1 ? t("Isi berita, bagian {0}", i + 1) : t("Isi berita"), segment, by, true, true)),
  ];
  const intro = el("p", {}, t("{0} menyimpan perubahan di tempat yang sama pukul {1}. Pilih mana yang dipakai; teks yang lain tetap ada di riwayat.", by, clockOrDay(at)));
  const missing = el("p", { class: "hint", role: "status" }, t("Pilih dulu untuk setiap bagian."));
  const ready = () => { missing.hidden = places.every(({ chosen }) => chosen() !== null); return missing.hidden; };
  return ask(t("Dua perubahan bertemu"), [intro, places.map(({ element }) => element), missing], [
    { label: t("Simpan pilihan"), primary: true, value: () => (ready() ? places.map(({ chosen }) => chosen()) : undefined) },
  ], { wide: true, atHeading: true, ready });
}

/** One place: mine, theirs, and what shall stand. `plain` text may also be both or be mended by hand. */
function place(label, { base, theirs, mine }, by, plain, long) {
  const result = el("textarea", { rows: long ? 6 : 2, value: "", hidden: true });
  const resultRow = labelled(t("Yang dipakai"), result);
  resultRow.hidden = true;
  let choice = null;
  const choose = (what, text) => {
    choice = what;
    if (plain) { result.value = text; result.hidden = resultRow.hidden = false; }
  };
  const group = `conflict-${++count}`;
  const option = (what, name, text) => {
    const radio = el("input", { type: "radio", name: group, change: () => choose(what, text) });
    return el("label", { class: "option" }, radio, name);
  };
  const both = [theirs, mine].filter(Boolean).join(long ? "\n\n" : " ");
  // Without a common origin the two are held against each other.
  const shown = (text, other) => el("p", { class: "side" }, text ? marked(base || other || "", text, Boolean(base)) : t("(dihapus)"));
  const element = el("fieldset", { class: "dispute" },
    el("legend", {}, label),
    el("div", { class: "dispute-sides" },
      el("section", {}, option("mine", t("Tulisan saya"), mine ?? ""), shown(mine, theirs)),
      el("section", {}, option("theirs", t("Tulisan {0}", by), theirs ?? ""), shown(theirs, mine)),
      plain ? el("section", { class: "dispute-both" }, option("both", long ? t("Keduanya, berurutan") : t("Keduanya"), both), el("p", { class: "side" }, both)) : null),
    plain ? resultRow : null);
  return { element, chosen: () => (choice === null ? null : { choice, text: plain ? result.value : null }) };
}

let count = 0;
