import type { Ledger } from './ledger.js';
import { tallyOf } from './tally-of.js';

/** Votes in favour less votes against, as printed (negative where more were against); `undefined` where there is no such vote. */
export function marginOf(ledger: Ledger, voteId: string): number | undefined {
  const tally = tallyOf(ledger, voteId);
  return tally && tally.inFavour - tally.against;
}
