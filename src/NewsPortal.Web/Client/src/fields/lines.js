/** Puts a widget in the place of a plain field, which goes on holding what a form sends: its lines as a person would type them. */
export function inPlaceOf(field, widget, label) {
  widget.setAttribute("role", "group");
  widget.setAttribute("aria-label", label);
  if (!field) return;
  const caption = field.labels?.[0];
  (caption?.contains(field) ? caption : field).after(widget);
  field.hidden = true;
  if (caption) caption.hidden = true;
}

export function write(field, text) {
  if (field) field.value = text;
}
