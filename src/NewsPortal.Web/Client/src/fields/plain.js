// The ordinary controls of the form, by the names of the story's fields. Their names may carry a prefix (`Input.Headline`).
export function control(form, name) {
  return [...form.elements].find(element => element.name && element.name.split(".").at(-1).toLowerCase() === name.toLowerCase() && element.type !== "hidden")
    ?? [...form.elements].find(element => element.name?.split(".").at(-1).toLowerCase() === name.toLowerCase()) ?? null;
}

const line = text => text.replace(/\s+/g, " ").trim();

/** Reads and writes one control as the story's field: words, a number, yes or no; empty is null where nothing may stand there. */
export function plainField(form, name, kind) {
  const element = control(form, name);
  let absent = { text: null, words: "", number: null, yes: false }[kind];
  return {
    element,
    get: () => {
      if (!element) return absent;
      if (kind === "yes") return element.checked;
      if (kind === "number") return element.value ? Number(element.value) : null;
      return kind === "words" ? line(element.value) : line(element.value) || null;
    },
    set: value => {
      if (!element) absent = value;
      else if (kind === "yes") element.checked = Boolean(value);
      else element.value = value ?? "";
      element?.dispatchEvent(new Event("input", { bubbles: true }));
    },
  };
}
