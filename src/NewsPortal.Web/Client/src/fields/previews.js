import { el } from "../shared/dom.js";
import { t } from "../shared/texts.js";

const cut = (text, length) => (text.length > length ? `${text.slice(0, length).replace(/\s+\S*$/, "")} …` : text);

/** How the story will look in a search engine's results and as a card where it is shared. */
export function previews(host, { address = "", sourceOf }) {
  const title = el("p", { class: "result-title" }), place = el("p", { class: "result-address" }), words = el("p", { class: "result-words" });
  const image = el("img", { alt: "", decoding: "async" }), cardTitle = el("p", { class: "card-title" }), cardWords = el("p", { class: "card-words" });
  host.append(
    el("section", { class: "preview-result", "aria-label": t("Di hasil pencarian") }, el("h3", {}, t("Di hasil pencarian")), place, title, words),
    el("section", { class: "preview-card", "aria-label": t("Saat dibagikan") }, el("h3", {}, t("Saat dibagikan")), el("div", { class: "card-box" }, image, cardTitle, cardWords)));
  return story => {
    const description = story.description ?? story.standfirst ?? plain(story.body);
    title.textContent = cut(story.searchTitle ?? (story.headline || t("Tanpa judul")), 65);
    place.textContent = `${address.replace(/^https?:\/\//, "")}${story.slug}`.replaceAll("/", " › ");
    words.textContent = cut(description, 160);
    cardTitle.textContent = cut(story.headline || t("Tanpa judul"), 110);
    cardWords.textContent = cut(description, 110);
    const source = story.picture?.pictureId ? sourceOf(story.picture.pictureId) : null;
    image.hidden = !source;
    if (source && image.getAttribute("src") !== source) image.src = source;
  };
}

const plain = markdown => markdown.split("\n\n").filter(part => !/^(?:baca juga\s*:|!\[|#|<?https:|>|---)/i.test(part)).join(" ")
  .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/(^|\n)\s*(?:[-*]|\d+[.)]) /g, "$1").replace(/[*_`]|\\(?=[!-/:-@[-`{-~])/g, "").replace(/\s+/g, " ").trim();
