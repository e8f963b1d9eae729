import { agreementsWith } from './agreements-with.js';
import type { Iso3, Ledger } from './ledger.js';
import { type AlikeRanking, rankAgreements } from './rank-agreements.js';

/**
 * Who voted most as a member did: by number of equal votes, then share of the votes that list both.
 * `undefined` where the member is not in the ledger.
 */
export function mostAlike(ledger: Ledger, country: Iso3): AlikeRanking | undefined {
  const agreements = agreementsWith(ledger, country);
  return agreements && rankAgreements(country, agreements, ({ same }) => same);
}
