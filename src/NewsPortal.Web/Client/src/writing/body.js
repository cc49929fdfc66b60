import { t } from "../shared/texts.js";
import { RichText } from "./richText.js";
import { whyNotHeld } from "./roundTrip.js";

/**
 * A story's text, written in the editor or as Markdown. The form's own field always holds what would be sent;
 * while nothing was really changed that is the text exactly as it came.
 */
export class Body {
  #original; #pristine = null; #rich = null; #element; #options;

  constructor(field, element, options) {
    this.field = field;
    this.#element = element;
    this.#options = options;
    this.#original = field.value.replace(/\r\n?/g, "\n");
    this.mode = "markdown";
    field.addEventListener("input", () => options.changed());
  }

  get rich() { return this.mode === "rich" ? this.#rich : null; }

  get value() {
    if (this.mode === "markdown") return this.field.value.replace(/\r\n?/g, "\n");
    const now = this.#rich.markdown;
    return now === this.#pristine ? this.#original : now;
  }

  get isEmpty() { return this.value.trim() === ""; }

  /** Opens the editor on the text as it stands; says why where it must stay Markdown. */
  async openRich() {
    const text = this.value;
    const reason = await whyNotHeld(text);
    if (reason) return reason;
    if (this.value !== text) return this.openRich(); // typed on while we asked
    this.#showRich(text);
    return null;
  }

  openMarkdown() {
    const text = this.value;
    this.mode = "markdown";
    this.field.value = text;
    this.#show();
    this.field.focus();
  }

  /** Puts another text in place of this one. */
  replace(text) {
    if (this.mode === "rich") this.#showRich(text);
    else this.field.value = text;
    this.#options.changed();
  }

  /** Takes over what others changed; caret and scrolling stay. */
  adopt(text) {
    if (text === this.value) return;
    if (this.mode === "rich") this.#rich.adopt(text);
    else adoptInto(this.field, text);
    this.sync();
  }

  /** The form's field follows, for a form that is sent as it is. */
  sync() { if (this.mode === "rich") this.field.value = this.value; }

  find(phrase) {
    if (this.mode === "rich") return this.#rich.find(phrase);
    const at = this.field.value.toLowerCase().indexOf(phrase.toLowerCase());
    if (at < 0) return false;
    this.field.focus();
    this.field.setSelectionRange(at, at + phrase.length);
    // A textarea does not say where a word stands: its share of the text is near enough.
    const place = (at / this.field.value.length) * this.field.scrollHeight;
    this.field.scrollTop = place - this.field.clientHeight / 2;
    scrollBy({ top: this.field.getBoundingClientRect().top + place - this.field.scrollTop - innerHeight / 2 });
    return true;
  }

  #showRich(text) {
    this.#rich ??= new RichText(this.#element, {
      ...this.#options, label: t("Isi berita"), changed: () => { this.sync(); this.#options.changed(); },
    });
    this.#original = text;
    this.#rich.open(text);
    this.#pristine = this.#rich.markdown;
    this.mode = "rich";
    this.#show();
  }

  #show() {
    const rich = this.mode === "rich";
    this.#element.hidden = !rich;
    this.field.hidden = rich;
    this.#options.modeChanged?.(this.mode);
  }
}

/** Replaces only the stretch that differs, so that the browser keeps the caret. */
function adoptInto(field, text) {
  const now = field.value;
  let head = 0, tail = 0;
  while (head < now.length && head < text.length && now[head] === text[head]) head++;
  while (tail < now.length - head && tail < text.length - head && now.at(-1 - tail) === text.at(-1 - tail)) tail++;
  field.setRangeText(text.slice(head, text.length - tail), head, now.length - tail, "preserve");
}
