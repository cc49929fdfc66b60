import { ask, labelled } from "../shared/dialog.js";
import { el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { isEmbed } from "../markdown/embeds.js";

/** The address of a video, post or map, or null. */
export function askForEmbed() {
  const input = el("input", { autofocus: true, inputMode: "url", autocomplete: "off" });
  const error = el("p", { class: "error", role: "alert" });
  const places = "YouTube, X, Instagram, TikTok, Facebook, Google Maps, Spotify";
  return ask(t("Sematan"), [labelled(t("Alamat"), input, t("Dari {0}", places)), error], [{ label: t("Sisipkan"), primary: true, value() {
    const url = input.value.trim();
    if (isEmbed(url)) return url;
    error.textContent = t("Alamat itu bukan dari tempat yang boleh disematkan: pakai tautan biasa.");
    return undefined;
  } }]);
}
