/** The page's heading and the tab's title go with the headline while it is typed. */
export function titleFollows(headline) {
  const heading = document.querySelector("h1.unseen");
  if (!headline || !heading) return;
  let shown = heading.textContent;
  const none = headline.value.trim() ? null : shown;
  headline.addEventListener("input", () => {
    const now = headline.value.replace(/\s+/g, " ").trim() || none || shown;
    if (now === shown) return;
    document.title = document.title.replace(shown, () => now);
    heading.textContent = shown = now;
  });
}
