import type { Iso3, Ledger, Position } from './ledger.js';
import { type MemberPosition, positionOf } from './position-of.js';

/** A member over all recorded votes. */
export interface MemberRecord {
  readonly country: Iso3;
  /** One for each recorded vote, in the order taken. */
  readonly positions: readonly MemberPosition[];
  /** In how many votes it stands so, as recorded; the four add up to the number of recorded votes. */
  readonly counts: Readonly<Record<Position, number>>;
  /** In how many votes it is in one of the three lists. */
  readonly listed: number;
}

/** A member's position in every recorded vote, with corrections; `undefined` where the ledger has no such member. */
export function positionsOf(ledger: Ledger, country: Iso3): MemberRecord | undefined {
  if (!ledger.members.includes(country)) return undefined;
  const positions = ledger.votes.flatMap((vote) => positionOf(ledger, vote.id, country) ?? []);
  const counts: Record<Position, number> = { 'in-favour': 0, against: 0, abstaining: 0, 'not-listed': 0 };
  for (const { position } of positions) counts[position] += 1;
  return { country, positions, counts, listed: positions.length - counts['not-listed'] };
}
