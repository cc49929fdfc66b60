import { ask, labelled } from "../shared/dialog.js";
import { el } from "../shared/dom.js";
import { Unreachable, send, useToken } from "../shared/http.js";
import { hear } from "../shared/session.js";
import { t } from "../shared/texts.js";

let open = null;

/** Signs in over the page, so that nothing written is left. Gives whether it was done; asked twice it asks once. */
export function signIn(email) {
  open ??= askForPassword(email).finally(() => { open = null; });
  return open;
}

async function askForPassword(knownEmail) {
  const email = el("input", { type: "email", autocomplete: "username", required: true, value: knownEmail ?? "", autofocus: !knownEmail });
  const password = el("input", { type: "password", autocomplete: "current-password", required: true, autofocus: Boolean(knownEmail) });
  const code = el("input", { inputMode: "numeric", autocomplete: "one-time-code" });
  const codeRow = labelled(t("Kode dari aplikasi autentikasi, atau kode pemulihan"), code);
  codeRow.hidden = true;
  const error = el("p", { class: "error", role: "alert" });
  const answer = await ask(t("Sesi Anda berakhir"), [
    el("p", {}, t("Tulisan Anda aman. Masuk lagi, lalu kami simpan dengan sendirinya.")),
    labelled(t("Surel"), email), labelled(t("Kata sandi"), password), codeRow, error,
  ], [{ label: t("Masuk"), primary: true, async value() {
    try {
      const { ok, data } = await send("/redaksi/masuk/di-tempat", { json: { email: email.value.trim(), password: password.value, code: code.value.trim() || null } });
      if (ok && data.ok) { useToken(data.token); hear(200); return true; }
      if (data.needsCode && codeRow.hidden) { codeRow.hidden = false; code.focus(); }
      error.textContent = data.error ?? t("Belum berhasil masuk. Periksa surel dan kata sandi.");
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      error.textContent = t("Sambungan terputus. Tulisan Anda aman di perangkat ini; coba lagi sebentar.");
    }
    return undefined;
  } }]);
  return answer === true;
}
