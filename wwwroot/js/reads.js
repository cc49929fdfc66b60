// A story that was in view for five seconds in all counts as read once. Its number is sent and nothing else; nothing is kept here.
for (const story of document.querySelectorAll("article[data-baca]")) {
  let left = 5000, since = 0, timer;
  const look = () => {
    clearTimeout(timer);
    if (since) left -= performance.now() - since;
    since = document.hidden || document.prerendering ? 0 : performance.now();
    if (since) timer = setTimeout(() => {
      document.removeEventListener("visibilitychange", look);
      navigator.sendBeacon?.("/baca", story.dataset.baca);
    }, left);
  };
  document.addEventListener("visibilitychange", look);
  document.addEventListener("prerenderingchange", look, { once: true });
  look();
}
