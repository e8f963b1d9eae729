import type { Ledger, RecordedVote } from './ledger.js';

/** The recorded vote with an id (`l8rev1-pp10`, without the report's symbol); `undefined` where the ledger has none. */
export function voteById(ledger: Ledger, voteId: string): RecordedVote | undefined {
  return ledger.votes.find((vote) => vote.id === voteId);
}
