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
  return asks.some((ask) => reading.asks.has(ask));
}

/** The members that a question names, each once, in order. */
export function membersOf(reading: Reading): readonly Iso3[] {
  return [...new Set(reading.members.map((mention) => mention.iso3))];
}

/** A bloc or regional group that a question names, by id; `denied` where those outside it are meant. */
export interface BlocNamed {
  readonly bloc: string;
  readonly start: number;
  readonly denied: boolean;
}

/** The blocs and regional groups that a question names, in order. */
export function blocMentions(reading: Reading): readonly BlocNamed[] {
  const groups = reading.groups.map(({ group, ...mention }) => ({ ...mention, bloc: group }));
  return [...groups, ...reading.blocs]
    .sort((a, b) => a.start - b.start)
    .map(({ bloc, start, denied = false }) => ({ bloc, start, denied }));
}

/** References with recorded votes on them, in order. */
export function voteReferences(reading: Reading): readonly Reference[] {
  return reading.references.filter((reference) => reference.votes.length > 0);
}

/** The recorded votes that a question names, each once, in the order named. */
export function votesOf(reading: Reading): readonly string[] {
  return [...new Set(voteReferences(reading).flatMap((reference) => reference.votes))];
}

/** Drafts that a question names and that were adopted without a vote. */
export function withoutVoteOf(reading: Reading): readonly string[] {
  return [...new Set(reading.references.flatMap((reference) => reference.withoutVote))];
}

/** Drafts that a question itself chooses. */
export function draftsOf(reading: Reading): readonly string[] {
  return [
    ...new Set(reading.references.filter((reference) => reference.chosen).flatMap((reference) => reference.drafts)),
  ];
}

/** Whether a question is about voting at all. */
export function isAboutVoting(reading: Reading): boolean {
  return (
    reading.positions.length > 0 ||
    asksFor(reading, 'vote', 'tally', 'alike', 'unalike', 'margin', 'without-vote') ||
    (asksFor(reading, 'outcome') && reading.references.length + reading.members.length > 0)
  );
}

/** Whether words were left over that may ask for something else than what was understood (the vote of the country that …). */
export function leavesWords({ residue }: Reading): boolean {
  return residue.replace(/\p{Script=Han}/gu, '$&$&').replaceAll(' ', '').length >= 8;
}
