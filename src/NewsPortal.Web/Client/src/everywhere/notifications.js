import { get } from "../shared/http.js";

const EVERY = 60_000;

/** The number of unread messages beside its link, asked for once a minute while the page is in view. */
export function pollNotifications() {
  const link = document.querySelector("[data-notifications]");
  if (!link) return;
  const count = link.querySelector("[data-count]") ?? link.appendChild(Object.assign(document.createElement("span"), { className: "count" }));
  const show = number => { count.textContent = number > 99 ? "99+" : number || ""; count.hidden = !number; };
  const ask = async () => {
    if (document.hidden) return;
    const answer = await get(link.dataset.notifications, {}).catch(() => null);
    if (answer?.ok && Number.isInteger(answer.data.unread)) show(answer.data.unread);
  };
  setInterval(ask, EVERY);
  document.addEventListener("visibilitychange", ask);
}
