import { wantedOf } from './division.js';
import type { Ask } from './find-asks.js';
import { leaning, namesSomebody, pronoun, subjectOf, union } from './leaning.js';
import type { Reading } from './read-question.js';

/** Who brought a draft in is still spoken of by these; "it" is then the draft. */
const somebody =
  /他们|她|该国|这个国家|这国|两国|\b(?:they|them|their|that country|he|she|(?:did|does|has|had|was|is) it (?:itself )?(?:vote|support|oppose|abstain|co-?sponsor|correct|a sponsor))/;

/** Was Vietnam one of them?: whether it took what was asked for. */
const oneOfThem =
  /\b(?:one of (?:them|those|these)|among (?:them|those|these)|(?:on|in) (?:that|the|this) list|included)\b|在(?:里面|其中|内|(?:这个|那个)?名单(?:里|上|中)?)|包括.{0,12}吗|算在内/;

/** What did Switzerland submit? Was it voted on?: "it" is the draft, and not who brought it in. */
export function isOfDraft({ folded }: Reading, { asks, references }: Reading): boolean {
  return asks.has('submit') && references.length > 0 && !somebody.test(folded);
}

/** By how much?, and nothing else. */
export function onlyMargin(asks: Reading['asks']): boolean {
  return asks.has('margin') && [...asks].every((ask) => ['margin', 'count', 'tally', ...leaning].includes(ask));
}

/** By how much, of two figures compared: those of the lists that were; of two margins, the margins and no other figure. */
export function ofMargin({ asks }: Reading, before: Reading): Pick<Reading, 'positions' | 'asks'> {
  const margins = before.asks.has('margin');
  return {
    positions: figuresOf(before),
    asks: margins ? new Set([...asks].filter((ask) => ask !== 'count')) : asks,
  };
}

/** 中国支持哪个 after two drafts: which one of them. */
export function ofEachSpoken({ spoken }: Reading): Partial<Reading> {
  const drafts = spoken?.references.every(({ kind }) => kind === 'draft') && spoken.references.length > 1;
  return spoken && drafts && spoken.members.length === 0 ? { references: spoken.references, positions: [] } : {};
}

/** The lists of which two votes were compared: their figures are what a later "by how much" is about. */
function figuresOf({ positions, references }: Reading): Reading['positions'] {
  return new Set(references.flatMap(({ votes }) => votes)).size === 2 ? positions : [];
}

const wouldChange =
  /结果.{0,6}(?:变|改|影响|不同|不一样)|(?:改变|影响).{0,6}结果|\b(?:results?|outcome|tall(?:y|ies)|totals?|figures)\b.{0,24}\b(?:change|differ|different|affect|alter)|\b(?:change|affect|alter)\w* (?:the )?(?:results?|outcome|tall(?:y|ies)|totals?|figures)\b/;

/** After corrections: what they were meant to be, and what they would make of the result. */
export function ofCorrections(reading: Reading, before: Reading): Reading | undefined {
  const { asks, folded, residue } = reading;
  const bare = !namesSomebody(reading) && reading.references.length === 0 && residue.length < 8;
  if (!bare || !before.asks.has('correction')) return undefined;
  const supposes = wouldChange.test(folded);
  if (!supposes && !(asks.has('correction') && (pronoun.test(folded) || asks.has('text')))) return undefined;
  return {
    ...reading,
    members: supposes ? [] : before.members,
    references: before.references,
    asks: new Set<Ask>([
      'correction',
      ...(supposes ? (['tally', 'outcome', 'yes-no'] as const) : (['which'] as const)),
    ]),
    residue: '',
  };
}

/** Which one isn't?, 那还有谁: who is wanted is told by the answer before; all else is as it was. */
export function asWanted(reading: Reading, before: Reading): Reading | undefined {
  const bare = !namesSomebody(reading) && reading.positions.length === 0 && reading.references.length === 0;
  const wanted = bare && before.division ? wantedOf(reading, before.division) : undefined;
  if (wanted === undefined) return undefined;
  const { references, positions } = before;
  return {
    ...reading,
    ...subjectOf(before),
    references,
    positions,
    asks: union(before.asks, reading.asks),
    residue: '',
    ...wanted,
  };
}

/** 弃权呢: lists by name, and nothing else. */
function bareList(reading: Reading): boolean {
  const { positions, references, asks, residue } = reading;
  const plain = [...asks].every((ask) => leaning.includes(ask) || ask === 'tally' || ask === 'count');
  return positions.length > 0 && references.length === 0 && !namesSomebody(reading) && plain && residue.length < 4;
}

/** A question that goes on with what the answer before it told of some members or figures; `undefined` for any other. */
export function ofAnswer(reading: Reading, before: Reading): Reading | undefined {
  const { references, positions } = before;
  if (before.figures && bareList(reading)) return { ...reading, references, figures: true };
  const listed = before.division && references.length > 0 && positions.length > 0;
  const asked = reading.members.length > 0 && reading.references.length === 0 && oneOfThem.test(reading.folded);
  return listed && asked ? { ...reading, references, positions, residue: '' } : undefined;
}
