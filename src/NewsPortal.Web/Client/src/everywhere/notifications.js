import { get } from "../shared/http.js";
import { hear, sessionIsOver } from "../shared/session.js";

const EVERY = 60_000;

/** The sign beside the bar's notifications comes and goes while a page stays open: asked for once a minute, while it is in view. */
export function pollNotifications() {
  const link = document.querySelector("[data-notifications]");
  if (!link) return;
  const signs = document.querySelectorAll("[data-unseen]");
  const ask = async () => {
    if (document.hidden || sessionIsOver()) return;
    const answer = await get(link.dataset.notifications, {}).catch(() => null);
    if (answer) hear(answer.status);
    if (typeof answer?.data.unseen === "boolean") for (const sign of signs) sign.hidden = !answer.data.unseen;
  };
  setInterval(ask, EVERY);
  document.addEventListener("visibilitychange", ask);
}
