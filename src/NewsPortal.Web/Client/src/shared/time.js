/** Moments on the clock of the story's edition, as everything else on the page shows them; on the browser's own where the page names none. */
function atDesk(moment) {
  const hours = document.querySelector("[data-zone-hours]")?.dataset.zoneHours;
  const time = new Date(moment);
  return new Date(time.getTime() + (hours ? Number(hours) * 3_600_000 : -time.getTimezoneOffset() * 60_000));
}

/** Hours and minutes as an Indonesian newspaper prints them. */
export function clock(moment) {
  return atDesk(moment).toISOString().slice(11, 16);
}

/** The clock's time today, with the day before it otherwise. */
export function clockOrDay(moment) {
  const [then, now] = [atDesk(moment), atDesk(Date.now())];
  if (then.toISOString().slice(0, 10) === now.toISOString().slice(0, 10)) return clock(moment);
  return `${then.toLocaleDateString(document.documentElement.lang || "id", { day: "numeric", month: "short", timeZone: "UTC" })} ${clock(moment)}`;
}

/** A day in full: 31 Agustus 2023. */
export const day = moment => atDesk(moment).toLocaleDateString(document.documentElement.lang || "id", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
