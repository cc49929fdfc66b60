// "12 menit lalu" over the printed time, which stays as the title. Only for the newest day: older ones say more as they are.
const words = new Intl.RelativeTimeFormat(document.documentElement.lang || "id", { numeric: "auto" });

function relative(moment, now) {
  const minutes = Math.round((moment - now) / 60_000);
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  return Math.abs(minutes) < 24 * 60 ? words.format(Math.round(minutes / 60), "hour") : null;
}

export function showRelativeTimes() {
  for (const time of document.querySelectorAll("time[data-relative]")) {
    time.title ||= time.textContent;
    time.textContent = relative(new Date(time.dateTime), Date.now()) ?? time.title;
  }
}
