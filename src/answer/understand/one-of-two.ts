import type { Reading } from './read-question.js';
import type { Reference } from './references.js';

const former = /前者|前一[个份项次]|\bthe (?:former|first (?:one|of (?:the two|them|those)))\b/;
const latter = /后者|后一[个份项次]|\bthe (?:latter|second (?:one|of (?:the two|them|those)))\b/;
const other =
  /另外?一[个份项次段国](?:草案|决议|表决|段落|国家)?|\bthe other (?:one|draft|resolution|text|vote|paragraph|decision)\b|^(?:and |what about |how about )?the other[?？]?$/;
const every = new RegExp(`(?:${former.source})|(?:${latter.source})|(?:${other.source})`);

const keyOf = ({ drafts, votes, units }: Reference): string =>
  (votes.length > 0 ? votes : [...drafts, ...units]).join();

/** The one of two things that the words mean; `undefined` where there are not just two. */
function pick<T>(things: readonly T[], folded: string): T | undefined {
  const [one, two, more] = things;
  if (one === undefined || two === undefined || more !== undefined) return undefined;
  return former.test(folded) ? one : latter.test(folded) ? two : undefined;
}

/** What "the other one" is: the one of two spoken of that was not asked about last, else what stands beside the only one. */
function otherReference(before: Reading): Reference | undefined {
  const last = new Set(before.references.map(keyOf));
  const spoken = before.spoken?.references ?? before.references;
  const [left, more] = spoken.filter((reference) => !last.has(keyOf(reference)));
  return left && !more ? left : before.references.length === 1 ? before.other : undefined;
}

/** 前者, the latter, the other one: a question with the member or the vote that it means of those asked about before. */
export function withOneOfTwo(reading: Reading, before: Reading): Reading {
  const { folded } = reading;
  if (reading.members.length > 0 || !every.test(folded)) return reading;
  const residue = reading.residue
    .replace(/[前后]者|[前后另]?外?一[个份项次段国]|\b(?:former|latter|first|second|other|one)\b/g, '')
    .trim();
  const asks = new Set([...reading.asks, 'follow' as const]);
  const said = before.spoken ?? before;
  const member = pick(said.members, folded);
  if (member) return { ...reading, members: [{ ...member, start: 0, end: 0 }], residue, asks };
  if (reading.references.length > 0) return reading;
  const reference = other.test(folded) ? otherReference(before) : pick(said.references, folded);
  return reference ? { ...reading, references: [{ ...reference, start: 0, end: 0 }], residue, asks } : reading;
}

const reversed =
  /^(?:那么?|那末)?[，,\s]*(?:反过来|倒过来|反之|对调一?下|反过来说)(?:呢|的呢|看呢?)?[？?]?$|^(?:and |what about |how about |ok,? )*(?:the (?:reverse|converse|opposite|other way (?:a)?round)|vice versa|conversely|in reverse)[?.]?$/;

/** 反过来呢 after a question about two votes or drafts: the same with the two in each other's place. */
export function asReversed({ question, folded, language }: Reading, before: Reading): Reading | undefined {
  const [one, two, more] = before.references;
  if (!reversed.test(folded) || !one || !two || more || one.end > two.start || two.end > before.folded.length)
    return undefined;
  const references = [
    { ...two, start: one.start, end: one.end },
    { ...one, start: two.start, end: two.end },
  ];
  const { wanted: _wanted, ...whole } = before;
  return { ...whole, question, language, references };
}
