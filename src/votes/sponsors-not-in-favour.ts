import type { Iso3, Ledger, Position } from './ledger.js';
import { positionIn } from './position-in.js';
import { sponsorsOf } from './sponsors-of.js';
import { wholeVoteOf } from './whole-vote-of.js';

/** Sponsors by what they did in the vote on their own draft as a whole, each group in the order of the sponsors' list. */
export interface SponsorsNotInFavour {
  readonly draft: string;
  readonly vote: string;
  readonly against: readonly Iso3[];
  readonly abstaining: readonly Iso3[];
  /** In none of the three lists, which is neither an abstention nor an absence. */
  readonly notListed: readonly Iso3[];
  /** How many sponsors the draft has, those in favour too. */
  readonly sponsors: number;
}

/**
 * The sponsors of a draft that are not recorded in favour of it as a whole, in three groups.
 * `undefined` where the ledger has no such draft, or no recorded vote on it as a whole.
 */
export function sponsorsNotInFavour(ledger: Ledger, draftId: string): SponsorsNotInFavour | undefined {
  const sponsors = sponsorsOf(ledger, draftId);
  const vote = wholeVoteOf(ledger, draftId);
  if (sponsors === undefined || vote === undefined) return undefined;
  const at = (position: Position): readonly Iso3[] =>
    sponsors.all.filter((member) => positionIn(vote, member) === position);
  return {
    draft: draftId,
    vote: vote.id,
    against: at('against'),
    abstaining: at('abstaining'),
    notListed: at('not-listed'),
    sponsors: sponsors.all.length,
  };
}
