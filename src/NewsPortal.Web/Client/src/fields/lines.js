/** Puts a widget in the place of a plain field, which goes on holding what a form sends: one line for each item, its parts parted by “ | ”. */
export function inPlaceOf(field, widget, label) {
  if (!field) return;
  const caption = field.labels?.[0];
  (caption?.contains(field) ? caption : field).after(widget);
  widget.setAttribute("role", "group");
  widget.setAttribute("aria-label", label);
  field.hidden = true;
  if (caption) caption.hidden = true;
}

export function writeLines(field, items) {
  if (field) field.value = items.map(parts => parts.filter(Boolean).join(" | ")).join("\n");
}
