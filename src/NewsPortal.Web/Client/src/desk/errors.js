import { el, newId } from "../shared/dom.js";

/** Why a save was refused: beside the field it is about, or above the form where it is about none. */
export function errorPlaces(story, trouble) {
  let shown = [];
  return ({ error, errors = {} }) => {
    for (const { element, field, stays } of shown) {
      if (stays) element.textContent = ""; else element.remove();
      field?.removeAttribute("aria-invalid");
    }
    shown = Object.entries(errors).map(([name, sentence]) => {
      const host = story.element(name.split(".")[0]);
      const there = document.getElementById(`${name}-error`);
      if (there) {
        there.textContent = [sentence].flat().join(" ");
        host?.setAttribute("aria-invalid", "true");
        return { element: there, field: host, stays: true };
      }
      const element = el("p", { class: "error", id: newId("error"), role: "alert" }, [sentence].flat().join(" "));
      if (!host) { trouble.after(element); return { element }; }
      host.after(element);
      if (host.matches("input, select, textarea")) { host.setAttribute("aria-invalid", "true"); host.setAttribute("aria-errormessage", element.id); }
      return { element, field: host };
    });
    trouble.textContent = error ?? "";
    trouble.hidden = !error;
  };
}
