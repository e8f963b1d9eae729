import { asksOfVote, isBare, onlyDraft, quotes, textOf } from './bare-question.js';
import { otherBody } from './other-body.js';
import { type ReferenceDeps, wholeReference } from './place-reference.js';
import type { Reading } from './read-question.js';
import type { Reference } from './references.js';
import { unitReference } from './unit-reference.js';

/** 全文, full text: of a passage that was found, and not of a paragraph that was shown whole already. */
const wholeText =
  /^(?:那么?)?(?:给我|我要|请|贴一?下|看看)*(?:全文|完整(?:的)?(?:内容|原文|段落))(?:呢)?[？?。\s]*$|^(?:and |please |give me |show me )*(?:the )?(?:full|whole|entire|complete) (?:text|paragraph|passage)(?: please)?[\s?.!]*$/;

/** That paragraph, 这段: the passage that was found. */
const thatPassage =
  /[这那该]一?[段条款句]|[这那]个?(?:内容|段落|说法)|上述|它|对此|[这那该](?:份|项)?(?:草案|决议)|\b(?:that|this|the) (?:paragraph|para|passage|clause|sentence|text|part|wording|draft|resolution)\b|\b(?:it|that)\b/;

const thatDraft = /[这那该]一?[份项个]?(?:决议)?(?:草案|决议|案文)|\b(?:that|this|the) (?:draft|resolution|text)\b/;

/** 原定什么时候, original dates?: of what was looked for last. */
const datesOf =
  /^(?:那么?)?(?:原定|原来|最初|原本|本来)?的?(?:是)?(?:什么时候|何时|几月几[日号]|几号|哪天|日期|时间)(?:是)?(?:什么|几号|何时|呢)?[？?。\s]*$|^(?:and |what (?:were|are|is|was) )*(?:the |its |their )?(?:original(?:ly)?|initial(?:ly)?|planned|old|new|exact|scheduled)? ?(?:dates?|when|timing)(?: (?:originally|exactly|planned))?[\s?.!]*$/;

/** Whether a question is about the passage that was found before it: that is then looked up again. */
export function asksOfPassage(reading: Reading): boolean {
  const { folded, references, missing } = reading;
  if (references.length + missing.length > 0) return false;
  if (isBare(reading) && (quotes.test(folded) || wholeText.test(folded) || datesOf.test(folded))) return true;
  return reading.residue.length < 12 && asksOfVote(reading) && thatPassage.test(folded);
}

/** Whether a unit tells of a day. */
const holdsDate = (unit: string | undefined, { report }: ReferenceDeps): boolean =>
  /\d月(?:\d|底|初)/.test((report.unitById.get(unit ?? '')?.text ?? '').replace(/\s/g, ''));

/** Who voted against that draft?: the whole of the draft that the passage found is in. */
function ofThatDraft({ folded }: Reading, passage: Reference, deps: ReferenceDeps): Reference {
  const [draft, other] = passage.drafts;
  return draft !== undefined && other === undefined && thatDraft.test(folded)
    ? wholeReference({ start: 0, end: 0 }, 'draft', [draft], deps)
    : passage;
}

/** What goes on with a topic that was looked for in the text. */
export function ofToldTopic(
  reading: Reading,
  topic: string,
  units: readonly string[],
  deps: ReferenceDeps,
): Reading | undefined {
  const { folded } = reading;
  const draft = onlyDraft(reading);
  if (draft !== undefined && topic !== '') return { ...reading, topicIn: { topic, draft } };
  const found = units.flatMap((unit) => unitReference(unit, deps) ?? []);
  if (isBare(reading) && found.length > 0 && (quotes.test(folded) || wholeText.test(folded)))
    return textOf(reading, found);
  const [first] = found;
  const dated = holdsDate(units[0], deps);
  if (isBare(reading) && first && dated && datesOf.test(folded)) return textOf(reading, [first]);
  if (first && asksOfVote(reading) && asksOfPassage(reading))
    return { ...reading, references: [ofThatDraft(reading, first, deps)], residue: '' };
  if (!isBare(reading)) return undefined;
  const swapped = otherBody(topic, folded);
  if (swapped !== undefined) return { ...reading, sought: swapped };
  return datesOf.test(folded) ? { ...reading, sought: `${topic} ${reading.question}` } : undefined;
}
