/** A headline as an address: lower-case ASCII words and hyphens, cut between words. */
export function slugOf(text, longest = 80) {
  const words = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  if (words.length <= longest) return words;
  const end = words.lastIndexOf("-", longest);
  return words.slice(0, end > longest / 2 ? end : longest).replace(/-+$/, "");
}

/** The slug follows the headline until it is written by hand, or readers know it. */
export function followHeadline(headline, slug, live) {
  if (!headline || !slug) return;
  let follows = !live && (slug.value === "" || slug.value === slugOf(headline.value));
  headline.addEventListener("input", () => {
    if (!follows) return;
    slug.value = slugOf(headline.value);
    slug.dispatchEvent(new Event("change", { bubbles: true }));
  });
  slug.addEventListener("input", event => { if (event.isTrusted) follows = slug.value === ""; });
}
