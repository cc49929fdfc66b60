/**
 * Makes an element. Properties are set as properties, those with a hyphen and `role`, `for` as attributes, functions as listeners.
 * Nothing is ever parsed as HTML and no style attribute is written: the content security policy stays as it is.
 */
export function el(name, props = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined) continue;
    if (typeof value === "function") element.addEventListener(key, value);
    else if (key === "class") element.className = value;
    else if (key.includes("-") || key === "role" || key === "for" || key === "list") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A button that does not send the form. */
export const button = (label, click, props = {}) => el("button", { type: "button", ...props, click }, label);

let last = 0;

/** An id that no other element has. */
export const newId = prefix => `${prefix}-${++last}`;

/** Calls back once typing has paused for so many milliseconds. */
export function afterPause(milliseconds, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}
