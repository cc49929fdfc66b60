import { clock } from "../shared/time.js";
import { t } from "../shared/texts.js";

const WORDS = {
  saved: at => t("Tersimpan {0}", clock(at)),
  untouched: at => (at ? t("Tersimpan {0}", clock(at)) : t("Belum ada perubahan")),
  saving: () => t("Menyimpan …"),
  unsaved: () => t("Belum tersimpan"),
  offline: () => t("Luring – tulisan Anda aman di perangkat ini"),
  signIn: () => t("Belum tersimpan – masuk lagi untuk menyimpan"),
  refused: () => t("Belum tersimpan – lihat keterangan di bawah"),
  conflict: () => t("Belum tersimpan – ada perubahan orang lain"),
};

/** The saved state as a word with its time, always in view. Only what is worth hearing is read out. */
export function stateLine(element) {
  let before = null;
  return (state, at) => {
    if (state === before && state !== "saved") return;
    before = state;
    element.dataset.state = state;
    // "Saving" and "saved" come by every few seconds: a screen reader need not tell each time.
    element.setAttribute("aria-live", state === "saving" || state === "saved" || state === "unsaved" ? "off" : "polite");
    element.textContent = WORDS[state](at);
  };
}
