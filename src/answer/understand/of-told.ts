import { isBare, textOf } from './bare-question.js';
import { leaning } from './leaning.js';
import { ofToldDrafts } from './of-told-drafts.js';
import { ofToldPlace } from './of-told-place.js';
import { ofToldTopic } from './of-told-topic.js';
import type { ReferenceDeps } from './place-reference.js';
import type { Reading } from './read-question.js';
import { unitReference } from './unit-reference.js';
import { asksWhenHeld } from './when-held.js';

/** What does it say, 内容是什么: the words of what was voted on. */
const itsWords =
  /^(?:那么?|并且|以及)?(?:它|这段|那段|该段)?(?:的)?(?:具体)?(?:内容|案文|原文|文字)(?:是什么|是啥|呢|如何)?[，,？?。\s]*$|^(?:那么?|并且|以及)?(?:它|这段|那段|该段)?(?:都)?(?:写|讲)(?:了|的)(?:是)?(?:什么|啥)[，,？?。\s]*$|^(?:and |but )?what(?: does|'s| is| did) (?:it|that|this|that paragraph|the paragraph|the text)(?: actually| exactly)?(?: say| read| state|'s text)?[\s?.!]*$/;

/** Why a decision was taken is told by its own words; why a vote was cast is not. */
function whyDecided(reading: Reading, before: Reading, deps: ReferenceDeps): Reading | undefined {
  const only = [...reading.asks].every((ask) => ask === 'why' || leaning.includes(ask));
  if (!isBare(reading) || !reading.asks.has('why') || !only || reading.residue.length > 2) return undefined;
  const decisions = before.references.flatMap(({ drafts, withoutVote }) => (withoutVote.length > 0 ? drafts : []));
  const [draft, other] = [...new Set(decisions)];
  const unit = deps.ledger.drafts.find(({ id }) => id === draft)?.recommended;
  const reference = unit === undefined || other !== undefined ? undefined : unitReference(unit, deps);
  return reference && textOf(reading, [{ ...reference, withoutVote: [] }]);
}

/** The text of what the question before was voting about: Did India oppose PP10, and what does it say? */
function wordsOfVoted(reading: Reading, before: Reading, deps: ReferenceDeps): Reading | undefined {
  if (!isBare(reading) || !itsWords.test(reading.folded)) return undefined;
  const votes = before.references.flatMap((reference) => (reference.kind === 'part' ? reference.votes : []));
  const units = deps.ledger.votes.flatMap(({ id, textUnit }) => (votes.includes(id) && textUnit ? [textUnit] : []));
  return units.length > 0
    ? textOf(
        reading,
        units.flatMap((unit) => unitReference(unit, deps) ?? []),
      )
    : undefined;
}

/** When the group meets that the draft of the question before is about. */
function whenHeld(reading: Reading, before: Reading): Reading | undefined {
  const drafts = before.references.filter(
    ({ kind, chosen, drafts: own }) => kind === 'draft' && chosen && own.length === 1,
  );
  return drafts.length === 1 && isBare(reading) && asksWhenHeld(reading)
    ? { ...reading, references: drafts, residue: '' }
    : undefined;
}

/**
 * A question that goes on with the text that answered the one before it: its topic in another draft, the same paragraph
 * there, the one after it, its words, the vote on it; `undefined` for a question that says something else.
 */
export function ofTold(reading: Reading, before: Reading | undefined, deps: ReferenceDeps): Reading | undefined {
  if (before === undefined) return undefined;
  const text = whyDecided(reading, before, deps) ?? wordsOfVoted(reading, before, deps) ?? whenHeld(reading, before);
  if (text) return text;
  const { told } = before;
  switch (told?.kind) {
    case 'topic':
      return ofToldTopic(reading, told.topic, told.units, deps);
    case 'drafts':
      return ofToldDrafts(reading, told.drafts, deps);
    case 'place':
      return ofToldPlace(reading, told, deps);
    default:
      return undefined;
  }
}
