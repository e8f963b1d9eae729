import type { Agreement } from './agreements-with.js';
import type { Iso3 } from './ledger.js';

/** With fewer shared votes than this a member is named apart: an agreement of 1 in 1 says little. */
export const fewestSharedVotes = 3;

/** Members ranked by how far they voted as a given one did, or how far otherwise. */
export interface AlikeRanking {
  readonly member: Iso3;
  /** The first rank, all ties in the order of the members; empty where no member shares enough votes. */
  readonly top: readonly Agreement[];
  /** All that share enough votes, best first, ties in the order of the members. */
  readonly ranked: readonly Agreement[];
  /** Those with one vote shared or more, but fewer than three, unranked. */
  readonly fewShared: readonly Agreement[];
}

/**
 * Ranks agreements by a number of votes, then by that number's share of the votes that list both.
 * `votesCounted` gives the number: the equal votes, or the differing ones.
 */
export function rankAgreements(
  member: Iso3,
  agreements: readonly Agreement[],
  votesCounted: (agreement: Agreement) => number,
): AlikeRanking {
  // With equal numbers the larger share is the one out of fewer votes; no division, so no rounding.
  const byRank = (a: Agreement, b: Agreement): number => votesCounted(b) - votesCounted(a) || shareOrder(a, b);
  const shareOrder = (a: Agreement, b: Agreement): number => (votesCounted(a) === 0 ? 0 : a.n - b.n);
  const ranked = agreements.filter(({ n }) => n >= fewestSharedVotes).toSorted(byRank);
  const best = ranked[0];
  return {
    member,
    top: best === undefined ? [] : ranked.filter((agreement) => byRank(best, agreement) === 0),
    ranked,
    fewShared: agreements.filter(({ n }) => n > 0 && n < fewestSharedVotes),
  };
}
