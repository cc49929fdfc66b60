// Places whose pages a story may show as a card that loads on a click. The page may bring its own list along.
const PLACES = [
  [/^(?:www\.|m\.)?youtube\.com$/, /^\/(?:watch|shorts\/|live\/|embed\/)/],
  [/^youtu\.be$/, /^\/[\w-]{6,}/],
  [/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/, /^\/\w+\/status\/\d+/],
  [/^(?:www\.)?instagram\.com$/, /^\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+/],
  [/^(?:www\.|vt\.|vm\.)?tiktok\.com$/, /^\/(?:@[\w.-]+\/video\/\d+|\w{6,})/],
  [/^(?:www\.|m\.|web\.)?facebook\.com$/, /^\/(?:watch|reel\/|[\w.]+\/videos\/)/],
  [/^fb\.watch$/, /^\/\w+/],
  [/^(?:www\.)?google\.(?:com|co\.id)$/, /^\/maps/],
  [/^maps\.app\.goo\.gl$/, /^\/\w+/],
  [/^open\.spotify\.com$/, /^\/(?:intl-\w+\/)?(?:track|album|playlist|episode|show|artist)\/\w+/],
];

/** Whether an address may stand as an embed. */
export function isEmbed(address) {
  if (!/^https:\/\/[^\s<>"\\]+$/.test(address)) return false;
  const url = URL.canParse(address) ? new URL(address) : null;
  return Boolean(url) && PLACES.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
}

/** The address that a paragraph consists of, bare or in angle brackets, where it is an embed. */
export function readEmbed(source) {
  const match = /^(?:<(https:\/\/[^\s<>]+)>|(https:\/\/[^\s<>]+))$/.exec(source.trim());
  const url = match?.[1] ?? match?.[2];
  return url && isEmbed(url) ? { url, bare: !match[1] } : null;
}

export const writeEmbed = ({ url, bare }) => (bare ? url : `<${url}>`);
