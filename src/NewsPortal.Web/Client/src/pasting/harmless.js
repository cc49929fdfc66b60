const SHEETS = /<style\b[^>]*>[\s\S]*?(?:<\/style\s*>|$)/gi;
const TAGS = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const ATTRIBUTES = /([^\s"'<>/=]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/**
 * Copied HTML before it is parsed. The policy of the page counts for a parsed clipboard, too, and the browser would complain of every
 * style in it: sheets go, an element's own style stands as `data-style`, where we can still read what is bold, and what would act goes.
 */
export const harmless = html => html.replace(SHEETS, "").replace(TAGS, tag => tag.replace(ATTRIBUTES, (attribute, name, value = "") => {
  if (/^style$/i.test(name)) return `data-style${value}`;
  return /^on[a-z]+$/i.test(name) && value ? "" : attribute;
}));
