// The list of editions closes as a menu does: by Escape and by a click elsewhere.
for (const menu of document.querySelectorAll("details.editions")) {
  document.addEventListener("click", event => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}
