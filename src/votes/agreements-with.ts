import type { Iso3, Ledger } from './ledger.js';
import { positionIn } from './position-in.js';

/** How far another member's votes equal a given member's. */
export interface Agreement {
  readonly country: Iso3;
  /** Votes that list both in the same position. */
  readonly same: number;
  /** Votes that list both. */
  readonly n: number;
}

/** Every other member's agreement with a member, in the order of the members; `undefined` where it is not in the ledger. */
export function agreementsWith(ledger: Ledger, country: Iso3): readonly Agreement[] | undefined {
  if (!ledger.members.includes(country)) return undefined;
  return ledger.members.filter((member) => member !== country).map((member) => agreement(ledger, country, member));
}

function agreement(ledger: Ledger, country: Iso3, other: Iso3): Agreement {
  let same = 0;
  let n = 0;
  for (const vote of ledger.votes) {
    const own = positionIn(vote, country);
    const theirs = positionIn(vote, other);
    if (own === 'not-listed' || theirs === 'not-listed') continue;
    n += 1;
    if (own === theirs) same += 1;
  }
  return { country: other, same, n };
}
