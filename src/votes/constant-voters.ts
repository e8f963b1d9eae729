import type { ListName } from '../report/report.js';
import type { Iso3, Ledger, Position } from './ledger.js';
import { positionIn } from './position-in.js';
import { voteById } from './vote-by-id.js';

/** Members that stood the same throughout; every group in the order of the members. */
export interface ConstantVoters {
  /** The votes looked at, in the order given. */
  readonly votes: readonly string[];
  /** In this position in every one of the votes; under `not-listed` those listed in none of them. */
  readonly always: Readonly<Record<Position, readonly Iso3[]>>;
  /** In this position wherever listed, yet not listed in every one of the votes. */
  readonly wheneverListed: Readonly<Record<ListName, readonly Iso3[]>>;
  /** Listed at least once, and never in favour. */
  readonly neverInFavour: readonly Iso3[];
}

/**
 * Who had one position in all recorded votes, or in those given; with no vote all groups are empty.
 * `undefined` where the ledger lacks one of the votes given.
 */
export function constantVoters(ledger: Ledger, voteIds?: readonly string[]): ConstantVoters | undefined {
  const ids = voteIds ?? ledger.votes.map((vote) => vote.id);
  const votes = ids.flatMap((id) => voteById(ledger, id) ?? []);
  if (votes.length < ids.length) return undefined;
  const records = (votes.length === 0 ? [] : ledger.members).map((member) => ({
    member,
    positions: new Set(votes.map((vote) => positionIn(vote, member))),
  }));
  const whose = (test: (positions: ReadonlySet<Position>) => boolean): readonly Iso3[] =>
    records.filter(({ positions }) => test(positions)).map(({ member }) => member);
  const always = (position: Position) => whose((seen) => seen.size === 1 && seen.has(position));
  const whenever = (list: ListName) => whose((seen) => seen.size === 2 && seen.has(list) && seen.has('not-listed'));
  return {
    votes: ids,
    always: {
      'in-favour': always('in-favour'),
      against: always('against'),
      abstaining: always('abstaining'),
      'not-listed': always('not-listed'),
    },
    wheneverListed: {
      'in-favour': whenever('in-favour'),
      against: whenever('against'),
      abstaining: whenever('abstaining'),
    },
    neverInFavour: whose((seen) => !seen.has('in-favour') && (seen.has('against') || seen.has('abstaining'))),
  };
}
