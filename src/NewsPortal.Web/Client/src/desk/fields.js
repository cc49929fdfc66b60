import { counter } from "../fields/counters.js";
import { pictureField } from "../fields/mainPicture.js";
import { peopleField } from "../fields/people.js";
import { control } from "../fields/plain.js";
import { followHeadline } from "../fields/slug.js";
import { sourcesField } from "../fields/sources.js";
import { tagsField } from "../fields/tags.js";

/** Turns the form's plain fields into what is comfortable, and fills in what the page knows. */
export function dressFields(form, page, changed) {
  const widgets = {
    bylines: peopleField(control(form, "Bylines"), page.people, changed),
    sources: sourcesField(control(form, "Sources"), changed),
    tagIds: tagsField(control(form, "Tags") ?? control(form, "TagIds"), page.tags, changed),
    picture: pictureField(form, page.pictures, changed),
  };
  widgets.bylines.set(page.story.bylines ?? []);
  widgets.sources.set(page.story.sources ?? []);
  widgets.tagIds.set(page.story.tagIds ?? []);
  widgets.picture.set(page.story.picture ?? null);
  // The headline may take two lines of the screen, but it is one.
  control(form, "Headline")?.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    control(form, "Standfirst")?.focus();
  });
  followHeadline(control(form, "Headline"), control(form, "Slug"), page.hasRun);
  for (const { dataset } of form.querySelectorAll("[data-counter]")) counter(document.getElementById(dataset.counter), Number(dataset.hint), Number(dataset.limit));
  return widgets;
}
