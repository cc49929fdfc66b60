import { Unreachable, send } from "../shared/http.js";
import { hear, sessionIsOver } from "../shared/session.js";
import { clockOrDay } from "../shared/time.js";
import { t } from "../shared/texts.js";

/** Who else has the story open, and what they saved meanwhile. Asked every ten seconds, also before one types. */
export function presence(element, address, tab, heard) {
  const tell = ({ others = [] }) => {
    const text = others.map(({ name, since }) => t("{0} sedang membuka naskah ini sejak {1}", name, clockOrDay(since))).join(" · ");
    if (element.textContent !== text) element.textContent = text;
    element.hidden = !text;
  };
  const ask = async () => {
    if (document.hidden || sessionIsOver()) return;
    try {
      const { ok, status, data } = await send(`${address}/hadir`, { json: { tab }, patience: 8_000 });
      hear(status);
      if (!ok) return;
      tell(data);
      heard(data);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error; // the saving says so when it matters
    }
  };
  ask();
  setInterval(ask, 10_000);
  document.addEventListener("visibilitychange", () => document.hidden || ask());
  addEventListener("pagehide", () => send(`${address}/hadir`, { json: { tab, leave: true }, keepalive: true }).catch(() => {}));
}
