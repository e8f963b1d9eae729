import type { ListName } from '../report/report.js';
import type { Iso3, Ledger, RecordedVote } from './ledger.js';
import { positionIn } from './position-in.js';
import { listNames } from './position-names.js';
import { voteById } from './vote-by-id.js';

/** Members that went from one list to another, in the order that the first vote prints them. */
export interface Change {
  readonly from: ListName;
  readonly to: ListName;
  readonly members: readonly Iso3[];
}

/** Members of one list, in the order printed. */
export interface ListedGroup {
  readonly position: ListName;
  readonly members: readonly Iso3[];
}

/** What changed from one recorded vote to another; no group is empty. */
export interface VoteChanges {
  readonly from: string;
  readonly to: string;
  /** Listed in both votes, in different lists. */
  readonly changed: readonly Change[];
  /** Listed in both votes, in the same list. */
  readonly unchanged: readonly ListedGroup[];
  /** Listed in the first vote and not in the second, by the list of the first: no change of position. */
  readonly onlyInFrom: readonly ListedGroup[];
  /** Listed in the second vote and not in the first, by the list of the second: no change of position. */
  readonly onlyInTo: readonly ListedGroup[];
}

/** Who stands differently in vote `toId` than in vote `fromId`; `undefined` where the ledger lacks one of them. */
export function changesBetween(ledger: Ledger, fromId: string, toId: string): VoteChanges | undefined {
  const from = voteById(ledger, fromId);
  const to = voteById(ledger, toId);
  if (from === undefined || to === undefined) return undefined;
  const moves = listNames.flatMap((start) => listNames.map((end) => moved({ from, start, to, end })));
  const some = moves.filter((move) => move.members.length > 0);
  return {
    from: fromId,
    to: toId,
    changed: some.filter((move) => move.from !== move.to),
    unchanged: some.filter((move) => move.from === move.to).map(({ from, members }) => ({ position: from, members })),
    onlyInFrom: onlyIn(from, to),
    onlyInTo: onlyIn(to, from),
  };
}

interface Move {
  readonly from: RecordedVote;
  readonly start: ListName;
  readonly to: RecordedVote;
  readonly end: ListName;
}

function moved({ from, start, to, end }: Move): Change {
  const members = from.lists[start].members.filter((member) => positionIn(to, member) === end);
  return { from: start, to: end, members };
}

function onlyIn(vote: RecordedVote, other: RecordedVote): readonly ListedGroup[] {
  return listNames
    .map((position) => ({
      position,
      members: vote.lists[position].members.filter((member) => positionIn(other, member) === 'not-listed'),
    }))
    .filter((group) => group.members.length > 0);
}
