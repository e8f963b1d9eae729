import type { Ledger, RecordedVote } from './ledger.js';
import { voteById } from './vote-by-id.js';

/** A vote's totals as printed. */
export type Tally = RecordedVote['tally'];

/** The totals printed for a vote; corrections leave them as they stand. `undefined` where the ledger has no such vote. */
export function tallyOf(ledger: Ledger, voteId: string): Tally | undefined {
  return voteById(ledger, voteId)?.tally;
}
