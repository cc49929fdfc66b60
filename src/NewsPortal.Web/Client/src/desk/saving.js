import { notice } from "../shared/notice.js";
import { clockOrDay } from "../shared/time.js";
import { t } from "../shared/texts.js";
import { waiting } from "../merging/conflict.js";
import { settle } from "../merging/settle.js";
import { Saver } from "../saving/saver.js";
import { signIn } from "../saving/signIn.js";
import { takeOver } from "../saving/takeOver.js";
import { equal } from "../story.js";
import { learn, namesOf } from "./page.js";

/** Saving, and every way in which it may need the writer. */
export function startSaving({ story, page, copies, state, trouble, showErrors, saved }) {
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel(`naskah-${page.id}`) : null;

  const askToSignIn = async () => {
    saver.hold(true);
    // Who said no is asked again by their own word, not with every key.
    if (!(await signIn(page.email))) return notice(t("Belum masuk: tulisan Anda aman di perangkat ini."), [{ label: t("Masuk"), run: askToSignIn }]);
    saver.hold(false);
    saver.trouble = null;
    return saver.flush();
  };

  /** Others' changes go into the form; where both changed the same, somebody chooses. */
  const join = async (revision, theirs, sent, who) => {
    const asTheForm = { ...sent, ...Object.fromEntries(Object.entries(theirs).filter(([name]) => name in sent)) };
    const untouched = equal(story.collect(), sent);
    const dispute = takeOver(story, sent, asTheForm);
    if (!dispute) return saver.agree(revision, untouched ? story.collect() : asTheForm);
    saver.agree(revision, asTheForm);
    const now = story.collect();
    const merged = { ...now, ...Object.fromEntries(dispute.fields.map(field => [field.field, field.theirs])) };
    return choose({ ...who, revision, merged, ...dispute }, now);
  };

  const choose = async (conflict, sent) => {
    saver.hold(true);
    const result = await settle(conflict, sent);
    saver.hold(false);
    if (!result) {
      saver.trouble = "conflict";
      state("conflict");
      saver.hold(true);
      waiting(trouble, conflict.by, () => { trouble.hidden = true; saver.hold(false); choose(conflict, sent); });
      return;
    }
    // What was typed while the question travelled is not in what was asked about.
    const late = takeOver(story, sent, { ...sent, ...Object.fromEntries(Object.entries(result).filter(([name]) => name in sent)) });
    saver.trouble = null;
    saver.agree(conflict.revision, { ...sent, ...conflict.merged });
    if (late) return choose({ ...conflict, merged: result, ...late }, story.collect());
    if (!(await saver.flush({}))) state("unsaved");
  };

  const saver = new Saver({
    story, copies, state, address: page.address, tab: page.tab, base: page.base,
    on: {
      signIn: askToSignIn,
      refused: data => showErrors(data),
      conflict: (data, sent) => { learn(page, data.names); choose(data, sent); },
      merged: ({ revision, merged }, sent) => {
        learn(page, merged.names);
        join(revision, merged.story, sent, merged);
        notice(t("Perubahan {0} pukul {1} sudah digabung ke naskah ini.", merged.by, clockOrDay(merged.at)), [], { stays: false });
      },
      saved: data => {
        trouble.hidden = true;
        showErrors({});
        tabs?.postMessage({ revision: data.revision, story: saver.agreed, names: namesOf(page) });
        saved(data);
      },
    },
  });

  // One person's two tabs: what one has saved the other takes over at once, instead of fighting it at the next save.
  tabs?.addEventListener("message", ({ data }) => {
    if (!(data.revision > saver.base) || saver.trouble) return;
    learn(page, data.names);
    join(data.revision, data.story, saver.agreed, { by: t("tab Anda yang lain"), at: new Date().toISOString() });
  });
  return saver;
}
