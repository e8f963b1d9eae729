import type { Iso3, Ledger, Position } from './ledger.js';
import { positionIn } from './position-in.js';
import { voteById } from './vote-by-id.js';

/**
 * The members that stand so in a vote, each once: a list in the order printed, `not-listed` in the order of the members.
 * `undefined` where the ledger has no such vote.
 */
export function votersByPosition(ledger: Ledger, voteId: string, position: Position): readonly Iso3[] | undefined {
  const vote = voteById(ledger, voteId);
  if (vote === undefined) return undefined;
  if (position === 'not-listed') return ledger.members.filter((member) => positionIn(vote, member) === 'not-listed');
  const { members } = vote.lists[position];
  const known = gathered.get(members) ?? [...new Set(members)];
  gathered.set(members, known);
  return known;
}

/** Votes never change once read, so the members of each list are gathered once. */
const gathered = new WeakMap<readonly Iso3[], readonly Iso3[]>();
