import type { Ledger, RecordedVote } from './ledger.js';

/** The recorded vote on a draft as a whole; `undefined` where there was none (adopted without a vote, or no such draft). */
export function wholeVoteOf(ledger: Ledger, draftId: string): RecordedVote | undefined {
  return ledger.votes.find((vote) => vote.draft === draftId && vote.scope.kind === 'whole');
}
