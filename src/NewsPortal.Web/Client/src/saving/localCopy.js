// What is being written is also kept in the browser, from the first second and until the server has it.
const PREFIX = "naskah:";

/** The copies of one person's one story, each tab's under a key of its own. */
export class LocalCopies {
  /** `names` gives the names behind the ids of a text, which are kept with it. */
  constructor(user, story, tab, names = () => null) {
    this.names = names;
    this.prefix = `${PREFIX}${user}:${story}:`;
    this.tab = tab;
    // A tab that is alive holds this lock: its copy is its own business.
    navigator.locks?.request(this.#lock(tab), () => new Promise(() => {})).catch(() => {});
  }

  /** Keeps; false where the browser would not (storage full or forbidden). */
  keep(base, story) {
    try {
      localStorage.setItem(this.prefix + this.tab, JSON.stringify({ base, story, names: this.names(), at: new Date().toISOString() }));
      return true;
    } catch {
      return false;
    }
  }

  forget(tab = this.tab) {
    localStorage.removeItem(this.prefix + tab);
  }

  /** Copies that tabs left behind which are no more, the newest first. */
  async left() {
    const alive = new Set((await navigator.locks?.query().catch(() => null))?.held?.map(lock => lock.name));
    const copies = [];
    for (const key of Object.keys(localStorage).filter(key => key.startsWith(this.prefix))) {
      const tab = key.slice(this.prefix.length);
      if (tab === this.tab || alive.has(this.#lock(tab))) continue;
      try { copies.push({ tab, ...JSON.parse(localStorage.getItem(key)) }); } catch { localStorage.removeItem(key); }
    }
    return copies.sort((a, b) => b.at.localeCompare(a.at));
  }

  #lock(tab) { return `${this.prefix}${tab}`; }
}
