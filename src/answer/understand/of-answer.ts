import { type Division, wantedBeside, wantedOf } from './division.js';
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

/** 那反对的还有谁: a question without the position that only says again what the answer before it told. */
function withoutTold({ folded, positions }: Reading, { holds }: Division): string | undefined {
  if (holds.kind !== 'position' || positions.some(({ position, negated }) => negated || position !== holds.position))
    return undefined;
  return positions
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), folded)
    .replace(/^(那么?)?投?票?了?的/, '$1');
}

/** Which one isn't?, 那还有谁: who is wanted is told by the answer before; all else is as it was. */
export function asWanted(reading: Reading, before: Reading): Reading | undefined {
  const { division } = before;
  if (!division || reading.references.length > 0 || reading.groups.length + reading.blocs.length > 0) return undefined;
  const folded = reading.positions.length > 0 ? withoutTold(reading, division) : reading.folded;
  if (folded === undefined) return undefined;
  const set = wantedBeside(
    folded,
    division,
    reading.members.map(({ iso3 }) => iso3),
  );
  const wanted = set ? { wanted: set, division } : namesSomebody(reading) ? undefined : wantedOf({ folded }, division);
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

const whichDraft = /^(?:and )?of which(?: one| draft| text)?s?[\s?]*$|^(?:是)?哪一?[个份](?:草案)?的?[\s?？]*$/;
const joins = /加入|\bjoin(?:ed|s)?\b/;
/** What may be asked of a sponsor with no more words. */
const ofSponsor: readonly Ask[] = ['first', 'joined', 'when', 'votes', ...leaning];

/** From the start?, 原始的吗, when did it join, of which one: asked of the member that a question of sponsors was about. */
export function ofSponsorship(reading: Reading, before: Reading): Reading | undefined {
  const { asks, folded, references, positions, residue } = reading;
  const bare = !namesSomebody(reading) && references.length + positions.length === 0 && asks.size > 0;
  if (!bare || !before.asks.has('sponsor') || before.members.length === 0) return undefined;
  const sponsor = { ...reading, ...subjectOf(before), residue: '' };
  if (before.references.length === 0 && whichDraft.test(folded))
    return { ...sponsor, asks: new Set<Ask>(['sponsor', 'which']) };
  const joining = joins.test(folded);
  const short = residue.replace(joins, '').trim().length < 2 && [...asks].every((ask) => ofSponsor.includes(ask));
  if (!short || !(joining || asks.has('first') || asks.has('joined'))) return undefined;
  return {
    ...sponsor,
    references: before.references,
    asks: union(new Set<Ask>(['sponsor']), reading.asks),
  };
}

/** 第二少呢, second most? after the vote with the fewest or most of something: the votes in the order of the same. */
export function ofSecond(reading: Reading, before: Reading): Reading | undefined {
  const { asks, positions, references, residue } = reading;
  const bare = !namesSomebody(reading) && references.length + positions.length === 0 && residue.length < 2;
  if (!bare || !asks.has('rank') || !before.asks.has('extreme')) return undefined;
  return { ...reading, positions: before.positions, asks: union(before.asks, asks) };
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
