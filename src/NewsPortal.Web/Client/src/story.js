import { plainField } from "./fields/plain.js";

const PLAIN = {
  sectionId: "number", slug: "words", headline: "words", kicker: "text", standfirst: "text", dateline: "text", zone: "text",
  searchTitle: "text", description: "text", advertorial: "yes", unverified: "yes", aiUse: "text",
};

/** The story as the form holds it: every field by the name it has in what is saved. */
export class Story {
  /** `widgets` hold what is more than one control: bylines, sources, tagIds, picture. Each can `get` and `set`. */
  constructor(form, body, widgets) {
    this.form = form;
    this.body = body;
    this.fields = { ...Object.fromEntries(Object.entries(PLAIN).map(([name, kind]) => [name, plainField(form, name, kind)])), ...widgets };
  }

  collect() {
    const { sectionId, slug, headline, kicker, standfirst, dateline, zone, ...rest } = Object.fromEntries(Object.entries(this.fields).map(([name, field]) => [name, field.get()]));
    return { sectionId, slug, headline, kicker, standfirst, dateline, zone, body: this.body.value, ...rest };
  }

  /** Puts values into the fields that are named. */
  apply(values) {
    for (const [name, value] of Object.entries(values)) {
      if (name === "body") this.body.adopt(value);
      else this.fields[name]?.set(value);
    }
  }

  /** Where a field is, to stand beside it or to go to it. */
  element(name) {
    return name === "body" ? this.body.place : this.fields[name]?.element ?? null;
  }
}

/** Whether two values say the same, whatever the order of their names. */
export const equal = (a, b) => settled(a) === settled(b);

const settled = value => JSON.stringify(value, (_, part) => (part && typeof part === "object" && !Array.isArray(part)
  ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
