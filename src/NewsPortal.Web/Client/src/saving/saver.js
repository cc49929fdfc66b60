import { Unreachable, renewToken, send } from "../shared/http.js";
import { hear } from "../shared/session.js";
import { equal } from "../story.js";

const PAUSE = 2_000, LONGEST = 4_500, LAST_RETRY = 30_000;

/**
 * Saves a story by itself: at most five seconds after the first unsaved key, one save under way at a time. What the server
 * answers is handled by `on`: saved, merged, conflict, signIn, refused. Nothing is dropped while it does not answer.
 */
export class Saver {
  #timer; #first = 0; #busy = null; #again = false; #retry = 1_000; #held = false; #renewed = false;

  constructor({ story, address, tab, base, copies, state, on }) {
    Object.assign(this, { story, address, tab, base, copies, state, on });
    this.agreed = story.collect();
    addEventListener("online", () => this.isDirty && this.flush());
  }

  get isDirty() { return !equal(this.story.collect(), this.agreed); }

  /** Something was typed. */
  changed() {
    if (!this.isDirty) {
      clearTimeout(this.#timer);
      this.#first = 0;
      this.copies.forget();
      if (!this.#busy) this.state("untouched", this.savedAt);
      return;
    }
    this.kept = this.copies.keep(this.base, this.story.collect());
    if (!this.#busy && !["offline", "signIn", "conflict"].includes(this.trouble)) this.state("unsaved");
    if (this.trouble === "refused") this.trouble = null;
    this.#first ||= Date.now();
    this.#schedule(Math.max(0, Math.min(PAUSE, this.#first + LONGEST - Date.now())));
  }

  /** While a question is open (sign-in, conflict) nothing is sent. */
  hold(held) { this.#held = held; }

  /** Saves now; resolves to whether everything typed so far is on the server. */
  async flush(manual = null) {
    if (this.#busy) {
      this.#again = true;
      await this.#busy.catch(() => false);
      return this.isDirty || manual ? this.flush(manual) : true; // what was saved by hand is saved by hand, with its note
    }
    if (this.#held && manual) { this.on.question(); return false; } // whoever saves by hand is led to what stands in the way
    if (this.#held || (!this.isDirty && !manual)) return !this.isDirty;
    clearTimeout(this.#timer);
    let done = false;
    try {
      done = await (this.#busy = this.#save(manual));
    } finally {
      this.#busy = null; // also after a fault of our own: the next save must find the way free
    }
    const again = this.#again;
    this.#again = false;
    if (this.isDirty && !this.trouble) this.#schedule(again ? 0 : PAUSE);
    return done && !this.isDirty;
  }

  /** What the story is on the server from here on. */
  agree(base, story) {
    this.base = base;
    this.agreed = story;
    this.#first = 0;
    if (this.isDirty) this.copies.keep(base, this.story.collect());
    else this.copies.forget();
  }

  #schedule(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), wait);
  }

  async #save(manual) {
    const sent = this.story.collect();
    if (this.trouble !== "offline") this.state("saving");
    let answer;
    try {
      const json = { base: this.base, tab: this.tab, auto: !manual, note: manual?.note ?? null, changeClass: manual?.changeClass ?? null, story: sent };
      // Small enough, it goes on its way even when the window closes now.
      answer = await send(`${this.address}/simpan`, { json, keepalive: sent.body.length < 15_000 });
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      return this.#later();
    }
    const { status, ok, data } = answer;
    hear(status);
    if (ok) return this.#saved(sent, data);
    if (status >= 500 || status === 429 || status === 408) return this.#later();
    if (status === 400 && !this.#renewed) {
      this.#renewed = true;
      if (await renewToken()) return this.#save(manual);
      return this.#stop("signIn", () => this.on.signIn());
    }
    if (status === 401) return this.#stop("signIn", () => this.on.signIn());
    if (status === 409 && data.revision) return this.#stop("conflict", () => this.on.conflict(data, sent));
    return this.#stop("refused", () => this.on.refused(data));
  }

  #saved(sent, data) {
    this.trouble = null;
    this.#retry = 1_000;
    this.#renewed = false;
    this.savedAt = data.savedAt;
    const before = this.agreed;
    this.agree(data.revision, sent);
    if (data.merged) this.on.merged(data, sent);
    this.state(this.isDirty ? "unsaved" : "saved", data.savedAt);
    this.on.saved(data, before);
    return true;
  }

  #later() {
    this.trouble = "offline";
    this.state(this.copies.keep(this.base, this.story.collect()) ? "offline" : "unsaved");
    this.#schedule(this.#retry);
    this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
    return false;
  }

  #stop(trouble, ask) {
    this.trouble = trouble;
    this.state(trouble);
    this.copies.keep(this.base, this.story.collect());
    queueMicrotask(ask);
    return false;
  }
}
