import type { Iso3, Ledger, Position, RecordedVote } from './ledger.js';
import { positionIn } from './position-in.js';
import { voteById } from './vote-by-id.js';

/** What a member said afterwards about its vote. */
export type Correction = RecordedVote['corrections'][number];

/** A member's place in one recorded vote. */
export interface MemberPosition {
  /** The vote's id without the report's symbol. */
  readonly vote: string;
  readonly country: Iso3;
  /** As recorded: a correction never moves it. */
  readonly position: Position;
  /** What the member said afterwards that it had intended. */
  readonly intended?: Position;
  readonly correction?: Correction;
}

/**
 * Where a member stands in a vote, with its correction beside the record.
 * `undefined` where the ledger has no such vote or no such member: `not-listed` is said of members alone.
 */
export function positionOf(ledger: Ledger, voteId: string, country: Iso3): MemberPosition | undefined {
  const vote = voteById(ledger, voteId);
  if (vote === undefined || !ledger.members.includes(country)) return undefined;
  const correction = vote.corrections.find((made) => made.country === country);
  const recorded = { vote: vote.id, country, position: positionIn(vote, country) };
  return correction === undefined ? recorded : { ...recorded, intended: correction.intended, correction };
}
