/** Hours and minutes as an Indonesian newspaper prints them, on the reader's own clock. */
export function clock(moment) {
  const time = new Date(moment);
  return `${String(time.getHours()).padStart(2, "0")}:${String(time.getMinutes()).padStart(2, "0")}`;
}

/** The clock's time today, with the day before it otherwise. */
export function clockOrDay(moment) {
  const time = new Date(moment);
  if (time.toDateString() === new Date().toDateString()) return clock(time);
  return `${time.toLocaleDateString(document.documentElement.lang || "id", { day: "numeric", month: "short" })} ${clock(time)}`;
}
