import type { ListName } from '../report/report.js';
import type { Iso3, Ledger, Position } from './ledger.js';
import { listNames } from './position-names.js';
import { voteById } from './vote-by-id.js';
import { votersByPosition } from './voters-by-position.js';

/** How far a set of members stood together in one vote. */
export interface Unity {
  /** The vote's id without the report's symbol. */
  readonly vote: string;
  /** The members by position: the three lists in the order printed, those not listed in the order of the members. */
  readonly by: Readonly<Record<Position, readonly Iso3[]>>;
  /** How many were in favour or against: what the index is worked out from. */
  readonly n: number;
  /** From 0, evenly split, to 1, all on one side; missing where `n` is 0. */
  readonly rice?: number;
  /** The list with most of the members; missing where two or three tie for it, or none has any. */
  readonly largest?: ListName;
  /** Members that are listed, but not in the largest list; empty where there is no largest one. */
  readonly apart: readonly Iso3[];
}

/**
 * How far members stood together in a vote: the Rice index of cohesion, |in favour − against| / (in favour + against).
 * Abstentions and members not listed take no part in it and stand apart in `by`. `undefined` where the ledger has no such vote.
 *
 * After Stuart A. Rice, "The Behavior of Legislative Groups: A Method of Measurement", Political Science Quarterly 40
 * (1925), no. 1, pp. 60–72.
 */
export function unityOf(ledger: Ledger, voteId: string, members: readonly Iso3[]): Unity | undefined {
  if (voteById(ledger, voteId) === undefined) return undefined;
  const wanted = new Set(members);
  const at = (position: Position): readonly Iso3[] =>
    (votersByPosition(ledger, voteId, position) ?? []).filter((member) => wanted.has(member));
  const by = {
    'in-favour': at('in-favour'),
    against: at('against'),
    abstaining: at('abstaining'),
    'not-listed': at('not-listed'),
  };
  const n = by['in-favour'].length + by.against.length;
  const largest = largestOf(by);
  return {
    vote: voteId,
    by,
    n,
    ...(n === 0 ? {} : { rice: Math.abs(by['in-favour'].length - by.against.length) / n }),
    ...(largest === undefined ? {} : { largest }),
    apart: largest === undefined ? [] : listNames.filter((list) => list !== largest).flatMap((list) => by[list]),
  };
}

function largestOf(by: Unity['by']): ListName | undefined {
  const most = Math.max(...listNames.map((list) => by[list].length));
  const [first, second] = listNames.filter((list) => by[list].length === most);
  return most === 0 || second !== undefined ? undefined : first;
}
