// The page's language. Indonesian is the key, as in the views; a page in another language brings its words along.
const words = read("texts");

/** The JSON that the page carries in a data block, or nothing. */
export function read(id) {
  const block = document.getElementById(id);
  return block ? JSON.parse(block.textContent) : {};
}

/** A sentence in the page's language; `{0}`, `{1}` … are filled in. */
export function t(key, ...values) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, place) => values[place] ?? "");
}
