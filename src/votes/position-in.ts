import type { Iso3, Position, RecordedVote } from './ledger.js';
import { listNames } from './position-names.js';

/** Votes never change once read, so each one's positions are gathered once. */
const gathered = new WeakMap<RecordedVote, ReadonlyMap<Iso3, Position>>();

/**
 * Where a member stands in a vote as recorded; a correction changes nothing here.
 * A code in none of the lists is `not-listed`, known or not: who asks for a member by name uses `positionOf`.
 * In two lists at once (which `auditLedger` reports) the list printed first counts.
 */
export function positionIn(vote: RecordedVote, country: Iso3): Position {
  const positions = gathered.get(vote) ?? gather(vote);
  return positions.get(country) ?? 'not-listed';
}

function gather(vote: RecordedVote): ReadonlyMap<Iso3, Position> {
  const positions = new Map<Iso3, Position>();
  for (const list of listNames) {
    for (const member of vote.lists[list].members) if (!positions.has(member)) positions.set(member, list);
  }
  gathered.set(vote, positions);
  return positions;
}
