import { banner } from "../shared/banner.js";
import { notice } from "../shared/notice.js";
import { clockOrDay } from "../shared/time.js";
import { t } from "../shared/texts.js";
import { settle } from "../merging/settle.js";
import { Saver } from "../saving/saver.js";
import { signIn } from "../saving/signIn.js";
import { takeOver } from "../saving/takeOver.js";
import { equal } from "../story.js";
import { learn, namesOf } from "./page.js";

/** Saving, and every way in which it may need the writer. */
export function startSaving({ story, page, copies, state, trouble, showErrors, saved }) {
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel(`naskah-${page.id}`) : null;

  const foot = banner(story.form);

  /** What stands in the way of saving is said and waits for a press: no window opens over somebody who is writing. */
  let question = null;
  const pose = (text, label, run) => {
    saver.hold(true);
    question = run;
    foot.show(text, label, run);
  };
  const answered = () => {
    question = null;
    foot.hide();
    saver.hold(false);
    saver.trouble = null;
  };

  const askToSignIn = () => pose(t("Sesi Anda berakhir. Tulisan Anda aman; masuk lagi, lalu kami simpan dengan sendirinya."), t("Masuk"), async () => {
    if (!(await signIn(page.email))) return;
    answered();
    await saver.flush();
  });

  /** Others' changes go into the form; where both changed the same, somebody chooses. */
  const join = async (revision, theirs, sent, who) => {
    const asTheForm = { ...sent, ...Object.fromEntries(Object.entries(theirs).filter(([name]) => name in sent)) };
    const untouched = equal(story.collect(), sent);
    if (!takeOver(story, sent, asTheForm)) return saver.agree(revision, untouched ? story.collect() : asTheForm);
    saver.agree(revision, asTheForm);
    saver.trouble = "conflict";
    state("conflict");
    return wait(who.by, () => {
      const dispute = takeOver(story, sent, asTheForm); // with what was typed since
      if (!dispute) { answered(); return saver.flush(); }
      const now = story.collect();
      const merged = { ...now, ...Object.fromEntries(dispute.fields.map(field => [field.field, field.theirs])) };
      return choose({ ...who, revision, merged, ...dispute }, now);
    });
  };

  let comparing = false;
  const wait = (by, compare) => pose(t("Tulisan Anda dan tulisan {0} bertabrakan. Teruskan menulis; bandingkan bila sempat.", by), t("Bandingkan"), async () => {
    if (comparing) return; // pressed twice
    comparing = true;
    try { await compare(); } finally { comparing = false; }
  });

  /** The server is asked once more when somebody has time to compare: for their words of meanwhile, and the other's. */
  let newest = null;
  const conflicted = (data, sent) => {
    learn(page, data.names);
    newest = { data, sent };
    if (comparing) return;
    wait(data.by, async () => {
      const [asked, trouble] = [newest, saver.trouble];
      if (!equal(story.collect(), asked.sent)) {
        saver.hold(false);
        const done = await saver.flush();
        if (done) return;
        saver.hold(true);
        saver.trouble = trouble;
        state("conflict");
      }
      await choose(newest.data, newest.sent);
    });
  };

  const choose = async (conflict, sent) => {
    const result = await settle(conflict, sent);
    if (!result) return; // the question still stands at the form's foot
    // What was typed while the question travelled is not in what was asked about.
    const late = takeOver(story, sent, { ...sent, ...Object.fromEntries(Object.entries(result).filter(([name]) => name in sent)) });
    saver.agree(conflict.revision, { ...sent, ...conflict.merged });
    if (late) return choose({ ...conflict, merged: result, ...late }, story.collect());
    answered();
    if (!(await saver.flush({}))) state(saver.trouble ?? "unsaved");
  };

  const saver = new Saver({
    story, copies, state, address: page.address, tab: page.tab, base: page.base,
    on: {
      signIn: askToSignIn,
      refused: data => showErrors(data),
      question: () => question?.(),
      conflict: conflicted,
      merged: ({ revision, merged }, sent) => {
        learn(page, merged.names);
        join(revision, merged.story, sent, merged);
        notice(t("Perubahan {0} pukul {1} sudah digabung ke naskah ini.", merged.by, clockOrDay(merged.at)), [], { stays: false });
      },
      saved: data => {
        trouble.hidden = true;
        if (question) answered(); // what the other wrote is what stands here now
        document.dispatchEvent(new Event("story-saved"));
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
