import { ask } from "../shared/dialog.js";
import { el } from "../shared/dom.js";
import { t } from "../shared/texts.js";

/** The keys, shown when asked for. */
export function showKeys(list) {
  const more = [
    [t("Simpan sekarang"), "Ctrl+S"], [t("Sisipkan di paragraf kosong"), "/"], [t("Lihat sebagai Markdown dan kembali"), "Ctrl+Shift+M"],
    [t("Keluar dari daftar atau kutipan"), "Enter Enter"], [t("Baris baru dalam paragraf"), "Shift+Enter"],
  ];
  const rows = [...list.filter(command => command.keys).map(command => [command.label, command.keys]), ...more];
  const table = el("table", { class: "keys" }, el("tbody", {}, rows.map(([label, keys]) => el("tr", {}, el("th", { scope: "row" }, label), el("td", {}, el("kbd", {}, keys))))));
  return ask(t("Pintasan papan tik"), table, [{ label: t("Tutup"), primary: true, value: () => null }], { cancel: false });
}
