import type { ListName } from '../report/report.js';
import type { Iso3, Ledger, Position, RecordedVote } from './ledger.js';
import { positionIn } from './position-in.js';

/** One vote, and where each of the compared members stands in it, in the order asked. */
export interface ComparedVote {
  readonly vote: string;
  readonly positions: readonly { readonly country: Iso3; readonly position: Position }[];
}

/** How often a pair stood so: `matrix[first][second]`, over the votes that list both. */
export type PairMatrix = Readonly<Record<ListName, Readonly<Record<ListName, number>>>>;

/** Two or more members side by side. Votes are in the order taken. */
export interface MemberComparison {
  /** Each once, in the order asked. */
  readonly members: readonly Iso3[];
  /** How many votes list all of them: what an agreement is out of. */
  readonly n: number;
  /** Votes that list all of them, in one position. */
  readonly same: readonly ComparedVote[];
  /** Votes that list all of them, in more than one position. */
  readonly differing: readonly ComparedVote[];
  /** Votes that do not list one or more of them. */
  readonly leftOut: readonly (ComparedVote & { readonly notListed: readonly Iso3[] })[];
  /** For two members only. */
  readonly matrix?: PairMatrix;
}

/** Compares two or more members vote by vote; `undefined` for fewer than two different ones, or one not in the ledger. */
export function compareMembers(ledger: Ledger, countries: readonly Iso3[]): MemberComparison | undefined {
  const members = [...new Set(countries)];
  if (members.length < 2 || members.some((member) => !ledger.members.includes(member))) return undefined;
  const compared = ledger.votes.map((vote) => compareIn(vote, members));
  const listing = compared.filter((vote) => vote.notListed.length === 0);
  const [first, second, ...others] = members;
  const isPair = first !== undefined && second !== undefined && others.length === 0;
  return {
    members,
    n: listing.length,
    same: listing.filter(isSame).map(withoutMissing),
    differing: listing.filter((vote) => !isSame(vote)).map(withoutMissing),
    leftOut: compared.filter((vote) => vote.notListed.length > 0),
    ...(isPair ? { matrix: matrixOf(ledger.votes, first, second) } : {}),
  };
}

function compareIn(vote: RecordedVote, members: readonly Iso3[]): MemberComparison['leftOut'][number] {
  const positions = members.map((country) => ({ country, position: positionIn(vote, country) }));
  const notListed = positions.filter(({ position }) => position === 'not-listed').map(({ country }) => country);
  return { vote: vote.id, positions, notListed };
}

function isSame({ positions }: ComparedVote): boolean {
  return new Set(positions.map(({ position }) => position)).size === 1;
}

function withoutMissing({ vote, positions }: ComparedVote): ComparedVote {
  return { vote, positions };
}

function matrixOf(votes: readonly RecordedVote[], first: Iso3, second: Iso3): PairMatrix {
  const count = (one: ListName, other: ListName): number =>
    votes.filter((vote) => positionIn(vote, first) === one && positionIn(vote, second) === other).length;
  const row = (one: ListName): Record<ListName, number> => fromLists((other) => count(one, other));
  return fromLists(row);
}

function fromLists<T>(make: (list: ListName) => T): Record<ListName, T> {
  return { 'in-favour': make('in-favour'), against: make('against'), abstaining: make('abstaining') };
}
