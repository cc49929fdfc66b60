// The page's language. Indonesian is the key, as in the views; a page in another language brings its words along.
const words = JSON.parse(document.getElementById("texts")?.dataset.words ?? "{}");

/** A sentence in the page's language; `{0}`, `{1}` … are filled in. */
export function t(key, ...values) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, place) => values[place] ?? "");
}
