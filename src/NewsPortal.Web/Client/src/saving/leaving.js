import { el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { control } from "../fields/plain.js";

/**
 * The keys of the page, and going on from it: what is not on the server is sent first. The browser is only asked to hold
 * somebody back whose words are neither on the server nor kept on the device.
 */
export function leaving({ form, saver, text, address }) {
  const save = async () => {
    const note = control(form, "Note");
    const done = await saver.flush({ note: note?.value.trim() || null });
    if (done && note) note.value = "";
    return done;
  };
  saveBeforeGoingOn({ form, saver, save, address });
  addEventListener("beforeunload", event => { if (saver.isDirty && saver.kept === false) event.preventDefault(); });
  addEventListener("pagehide", () => saver.isDirty && saver.flush());
  document.addEventListener("visibilitychange", () => document.hidden && saver.isDirty && saver.flush());
  addEventListener("keydown", event => {
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && event.key.toLowerCase() === "s") { event.preventDefault(); save(); }
    else if (command && event.shiftKey && event.key.toLowerCase() === "m") { event.preventDefault(); text.switchMode(); }
    else if (command && event.key === "/" && !event.defaultPrevented) { event.preventDefault(); text.help(); }
    else if (event.key === "?" && !document.activeElement?.closest("input, textarea, select, [contenteditable='true'], dialog")) text.help();
  });
}

/**
 * The form's own button saves in place; any other form or link of the page waits until the text is on the server. To the story's
 * own pages, where it is judged and published, nobody goes without their last words.
 */
function saveBeforeGoingOn({ form, saver, save, address }) {
  const passed = new WeakSet();
  const stay = from => stayed(from, saver);
  document.addEventListener("submit", async event => {
    const { target, submitter } = event;
    if (target.method === "dialog" || passed.has(target)) return;
    if (target === form && !submitter?.hasAttribute("formaction")) {
      event.preventDefault();
      const done = await save();
      if (submitter?.name !== "lalu") return;
      if (done) location.assign(`${address}/${submitter.value}`);
      else stay(submitter);
      return;
    }
    if (!saver.isDirty) return;
    event.preventDefault();
    event.stopPropagation();
    if (!(await saver.flush())) { stay(submitter ?? target); return; }
    passed.add(target);
    target.requestSubmit(submitter);
    passed.delete(target);
  }, true);
  document.addEventListener("click", async event => {
    const link = event.target.closest?.("a[href]");
    if (!link || !saver.isDirty || event.button || event.ctrlKey || event.metaKey || event.shiftKey || link.target || link.closest(".rich-text") || link.origin !== location.origin) return;
    event.preventDefault();
    if (link.pathname.startsWith(`${address}/`)) {
      if (await saver.flush()) location.href = link.href;
      else stay(link);
      return;
    }
    // Kept on the device at least; going on is what was asked for.
    await Promise.race([saver.flush(), new Promise(resolve => setTimeout(resolve, 3_000))]);
    location.href = link.href;
  });
}

/** Says beside a link or button why it led nowhere, until the text is on the server; pressed again it tries again. */
function stayed(from, saver) {
  const reason = saver.trouble === "offline" || !navigator.onLine
    ? t("Tidak ada sambungan: tulisan terakhir Anda belum tersimpan. Tekan lagi setelah tersambung.")
    : t("Tulisan terakhir Anda belum tersimpan: lihat pemberitahuan di halaman ini, lalu tekan lagi.");
  if (from.nextElementSibling?.matches(".stayed")) from.nextElementSibling.remove();
  const line = el("span", { class: "error stayed", role: "alert" });
  from.after(line);
  line.textContent = reason;
  document.addEventListener("story-saved", () => line.remove(), { once: true });
}
