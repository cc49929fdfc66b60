import { joined, mergeParagraphs } from "../merging/merge.js";
import { equal } from "../story.js";

/**
 * Brings what others changed into what is being written. `theirs` differs from `sent` by their changes, the form by what was
 * typed since. Gives what both changed: the form keeps ours of that until somebody chooses.
 */
export function takeOver(story, sent, theirs) {
  const now = story.collect();
  const changes = {}, fields = [];
  for (const name of Object.keys(theirs)) {
    if (name === "body" || !(name in now) || equal(theirs[name], sent[name]) || equal(theirs[name], now[name])) continue;
    if (equal(now[name], sent[name])) changes[name] = theirs[name];
    else fields.push({ field: name, base: sent[name], theirs: theirs[name], mine: now[name] });
  }
  const body = mergeParagraphs(sent.body, now.body, theirs.body);
  const inDispute = body.some(segment => segment.kind === "conflict");
  if (!inDispute && !equal(theirs.body, sent.body)) changes.body = equal(now.body, sent.body) ? theirs.body : joined(body);
  story.apply(changes);
  return fields.length || inDispute ? { fields, body: inDispute ? body : [] } : null;
}
