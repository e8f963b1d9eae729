import type { Report } from '../../report/report.js';
import type { Iso3, Ledger } from '../../votes/ledger.js';
import type { Ask } from '../understand/find-asks.js';
import type { Reading } from '../understand/read-question.js';
import type { Reference } from '../understand/references.js';

/** What a rule plans from. */
export interface Planning {
  readonly reading: Reading;
  readonly report: Report;
  readonly ledger: Ledger;
}

/** Whether a question asks one of these. */
export function asksFor(reading: Reading, ...asks: readonly Ask[]): boolean {
  for (const ask of asks) if (reading.asks.has(ask)) return true;
  return false;
}

/** One rule after the other asks the same of the same reading. */
function ofReading<Value>(compute: (reading: Reading) => Value): (reading: Reading) => Value {
  let last: { readonly reading: Reading; readonly value: Value } | undefined;
  return (reading) => {
    if (last?.reading !== reading) last = { reading, value: compute(reading) };
    return last.value;
  };
}

/** The members that a question names, each once, in order. */
export const membersOf = ofReading((reading): readonly Iso3[] => [
  ...new Set(reading.members.map((mention) => mention.iso3)),
]);

/** A bloc or regional group that a question names, by id; `denied` where those outside it are meant. */
export interface BlocNamed {
  readonly bloc: string;
  readonly start: number;
  readonly denied: boolean;
}

/** The blocs and regional groups that a question names, in order. */
export const blocMentions = ofReading((reading): readonly BlocNamed[] => {
  const groups = reading.groups.map(({ group, ...mention }) => ({ ...mention, bloc: group }));
  return [...groups, ...reading.blocs]
    .sort((a, b) => a.start - b.start)
    .map(({ bloc, start, denied = false }) => ({ bloc, start, denied }));
});

/** References with recorded votes on them, in order. */
export const voteReferences = ofReading((reading): readonly Reference[] =>
  reading.references.filter((reference) => reference.votes.length > 0),
);

/** The recorded votes that a question names, each once, in the order named. */
export const votesOf = ofReading((reading): readonly string[] => [
  ...new Set(voteReferences(reading).flatMap((reference) => reference.votes)),
]);

/** Drafts that a question names and that were adopted without a vote. */
export const withoutVoteOf = ofReading((reading): readonly string[] => [
  ...new Set(reading.references.flatMap((reference) => reference.withoutVote)),
]);

/** Drafts that a question itself chooses. */
export const draftsOf = ofReading((reading): readonly string[] => [
  ...new Set(reading.references.filter((reference) => reference.chosen).flatMap((reference) => reference.drafts)),
]);

/** Whether a question is about voting at all. */
export function isAboutVoting(reading: Reading): boolean {
  return (
    reading.positions.length > 0 ||
    asksFor(reading, 'vote', 'tally', 'alike', 'unalike', 'margin', 'without-vote') ||
    (asksFor(reading, 'outcome') && reading.references.length + reading.members.length > 0)
  );
}

/** Whether words were left over that may ask for something else than what was understood (the vote of the country that …). */
export const leavesWords = ofReading(
  ({ residue }): boolean => residue.replace(/\p{Script=Han}/gu, '$&$&').replaceAll(' ', '').length >= 8,
);
