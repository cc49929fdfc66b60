/**
 * The keys of the page, and going away from it: what is not on the server is sent first. The browser is only asked to hold
 * somebody back whose words are neither on the server nor kept on the device.
 */
export function leaving({ form, saver, text }) {
  let sent = null;
  form.addEventListener("submit", async event => {
    text.body.sync();
    if (sent === event.submitter || !saver.isDirty) return;
    event.preventDefault();
    const { submitter } = event;
    if (!(await saver.flush({}))) return; // the reason stands there already
    sent = submitter;
    form.requestSubmit(submitter);
  });
  addEventListener("beforeunload", event => { if (saver.isDirty && saver.kept === false) event.preventDefault(); });
  addEventListener("pagehide", () => saver.isDirty && saver.flush());
  document.addEventListener("visibilitychange", () => document.hidden && saver.isDirty && saver.flush());
  addEventListener("keydown", event => {
    const control = event.ctrlKey || event.metaKey;
    if (control && !event.altKey && event.key.toLowerCase() === "s") { event.preventDefault(); saver.flush({}); }
    else if (control && event.shiftKey && event.key.toLowerCase() === "m") { event.preventDefault(); text.switchMode(); }
    else if (control && event.key === "/" && !event.defaultPrevented) { event.preventDefault(); text.help(); }
    else if (event.key === "?" && !document.activeElement?.closest("input, textarea, select, [contenteditable='true'], dialog")) text.help();
  });
}
