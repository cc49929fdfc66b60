/** Lists in which one can work all day: `j` and `k` step through the rows' links, `/` goes to the search field. */
export function listKeys() {
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable], dialog, [role='menu']")) return;
    if (event.key === "/") {
      const search = document.querySelector("main input[type='search']");
      if (search) { event.preventDefault(); search.focus(); }
    } else if (event.key === "j" || event.key === "k") {
      const links = [...document.querySelectorAll("[data-rows] a.story-name")];
      const at = links.indexOf(document.activeElement);
      (links[at + (event.key === "j" ? 1 : -1)] ?? (at < 0 ? links[0] : null))?.focus();
    }
  });
}
