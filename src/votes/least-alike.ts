import { agreementsWith } from './agreements-with.js';
import type { Iso3, Ledger } from './ledger.js';
import { type AlikeRanking, rankAgreements } from './rank-agreements.js';

/**
 * Who voted most differently from a member: by number of differing votes, then share of the votes that list both.
 * `undefined` where the member is not in the ledger.
 */
export function leastAlike(ledger: Ledger, country: Iso3): AlikeRanking | undefined {
  const agreements = agreementsWith(ledger, country);
  return agreements && rankAgreements(country, agreements, ({ same, n }) => n - same);
}
