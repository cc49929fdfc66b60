import { afterPause, el } from "./shared/dom.js";
import { clock } from "./shared/time.js";
import { t } from "./shared/texts.js";
import { fillFromCopy } from "./desk/copy.js";
import { errorPlaces } from "./desk/errors.js";
import { dressFields } from "./desk/fields.js";
import { namesOf, pageOf, place } from "./desk/page.js";
import { restoreWork } from "./desk/restore.js";
import { startSaving } from "./desk/saving.js";
import { dressText } from "./desk/text.js";
import { titleFollows } from "./desk/title.js";
import { hintList } from "./fields/hints.js";
import { control } from "./fields/plain.js";
import { previews } from "./fields/previews.js";
import { leaving } from "./saving/leaving.js";
import { LocalCopies } from "./saving/localCopy.js";
import { presence } from "./saving/presence.js";
import { stateLine } from "./saving/state.js";
import { Story } from "./story.js";

// The page where a story is written. Without this script it is a form like any other.
const form = document.getElementById("story");
if (form && control(form, "Body")) open();

async function open() {
  const page = pageOf(form);
  const top = element => form.before(element);
  const trouble = place("trouble", () => el("p", { class: "trouble notice bad", role: "alert", hidden: true }), top);
  const stateElement = place("state", () => el("p", { class: "writing-state" }), top);
  const others = place("others", () => el("p", { class: "notice", role: "status", hidden: true }), top);
  if (!page.mayWrite) return;
  const aside = (id, name) => place(id, () => el("section", { class: name }), element => form.append(element));
  const state = stateLine(stateElement);

  let saver = null;
  const changed = () => saver?.changed();
  const widgets = dressFields(form, page, changed);
  titleFollows(control(form, "Headline"));
  const text = dressText(control(form, "Body"), page, {
    changed,
    context: () => { const { headline, body, tagIds } = story.collect(); return { headline, body, tagIds }; },
    copyPasted: copy => {
      if (story.fields.headline.get() || !text.body.isEmpty) return false;
      fillFromCopy(copy, story, page);
      return true;
    },
  });
  const story = new Story(form, text.body, widgets);
  const copies = new LocalCopies(page.user, page.id, page.tab, () => namesOf(page));
  const showHints = hintList(aside("hints", "writing-hints"), hint => {
    if (hint.field === "body") return text.body.find(hint.text);
    const field = story.element(hint.field);
    field?.focus();
    const at = field?.value?.toLowerCase().indexOf(hint.text.toLowerCase()) ?? -1;
    if (at >= 0) field.setSelectionRange?.(at, at + hint.text.length);
    field?.scrollIntoView({ block: "center" });
  });
  const sourceOf = id => page.pictures.get(id)?.src ?? `/redaksi/gambar/${id}/640.jpg`;
  const showPreviews = previews(aside("previews", "previews"), { address: page.publicAddress, sourceOf });
  const drawPreviews = afterPause(400, () => showPreviews(story.collect()));
  const showSlug = ({ slug }) => { const field = control(form, "Slug"); if (field && slug) field.placeholder = slug; };

  await text.ready;
  saver = startSaving({ story, page, copies, state, trouble, showErrors: errorPlaces(story, trouble), saved: data => {
    const base = control(form, "Base");
    if (base) base.value = data.revision;
    showHints(data.hints ?? []);
    showSlug(data);
  } });
  saver.savedAt = page.savedAt;
  for (const kind of ["input", "change"]) form.addEventListener(kind, () => { changed(); drawPreviews(); });
  showPreviews(story.collect());
  presence(others, page.address, page.tab, ({ head }) => {
    if (!head || head.revision <= saver.base || saver.isDirty) return;
    others.hidden = false;
    others.append(others.textContent ? " · " : "", t("{0} menyimpan versi baru pukul {1}.", head.by, clock(head.at)), " ", el("a", { href: location.href }, t("Muat yang baru")));
  });
  leaving({ form, saver, text, address: page.address });
  await restoreWork({ story, saver, copies, page });
  form.dataset.ready = "true";
}
