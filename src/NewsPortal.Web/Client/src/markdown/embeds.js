// Places whose posts, films, maps and recordings a story may show a card of: the same as `EmbedPlace` of the site.
const PLACES = [
  /^(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?|shorts\/|live\/|embed\/|playlist\?)|youtu\.be\/)[^/]/,
  /^(?:www\.|mobile\.)?(?:x|twitter)\.com\/[^/]+\/status\/[0-9]+/,
  /^(?:www\.)?instagram\.com\/(?:[^/]+\/)?(?:p|reel|tv)\/[^/]/,
  /^(?:(?:www\.|m\.)?tiktok\.com\/@[^/]+\/(?:video|photo)\/[0-9]+|v[mt]\.tiktok\.com\/[^/])/,
  /^(?:(?:www\.|m\.|web\.)?facebook\.com\/(?:watch|reel\/|share\/|[^/]+\/(?:videos|posts)\/)|fb\.watch\/[^/])/,
  /^(?:(?:www\.)?google\.(?:com|co\.id)\/maps[/?@]|maps\.google\.(?:com|co\.id)\/|maps\.app\.goo\.gl\/[^/]|goo\.gl\/maps\/)/,
  /^open\.spotify\.com\/(?:intl-[a-z]+\/)?(?:track|album|playlist|episode|show|artist)\/[^/]/,
];

/** Whether an address may stand as an embed: https only, and nothing that hides where it leads. */
export function isEmbed(address) {
  if (address.length > 2000 || !/^https:\/\/[^\s<>"\\]+$/.test(address) || !URL.canParse(address)) return false;
  const { hostname, port, username, password, pathname, search } = new URL(address);
  return !port && !username && !password && PLACES.some(place => place.test(hostname + pathname + search));
}

/** The address that a paragraph consists of, bare or in angle brackets, where it is an embed. */
export function readEmbed(source) {
  const match = /^(?:<(https:\/\/[^\s<>]+)>|(https:\/\/[^\s<>]+))$/.exec(source.trim());
  const url = match?.[1] ?? match?.[2]?.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  return url && isEmbed(url) ? { url, bare: !match[1] } : null;
}

export const writeEmbed = ({ url, bare }) => (bare && !/[*_`&[\]]/.test(url) ? url : `<${url}>`);
