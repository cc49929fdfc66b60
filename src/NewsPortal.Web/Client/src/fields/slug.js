/** A headline as an address: lower-case ASCII words and hyphens, cut between words. */
export function slugOf(text, longest = 80) {
  const words = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  if (words.length <= longest) return words;
  const end = words.lastIndexOf("-", longest);
  return words.slice(0, end > longest / 2 ? end : longest).replace(/-+$/, "");
}

/** An empty slug follows the headline: what it will be stands there in grey. Once readers know the address it follows no more. */
export function followHeadline(headline, slug, hasRun) {
  if (!headline || !slug || hasRun) return;
  const show = () => { slug.placeholder = slugOf(headline.value); };
  headline.addEventListener("input", show);
}
