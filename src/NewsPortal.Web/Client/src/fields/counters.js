import { el, newId } from "../shared/dom.js";
import { t } from "../shared/texts.js";

/** How many characters a field holds, and from which number on somebody should shorten it. */
export function counter(field, advice, limit) {
  if (!field || !advice) return;
  const id = newId("count");
  const line = el("span", { id, class: "count" });
  const show = () => {
    const length = [...field.value.trim()].length;
    line.textContent = limit && length > limit ? t("{0} karakter – paling banyak {1}", length, limit)
      : length > advice ? t("{0} karakter – sebaiknya sampai {1}", length, advice) : `${length}/${advice}`;
    line.dataset.level = limit && length > limit ? "over" : length > advice ? "long" : "fine";
  };
  field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), id].filter(Boolean).join(" "));
  field.after(line);
  field.addEventListener("input", show);
  show();
}
