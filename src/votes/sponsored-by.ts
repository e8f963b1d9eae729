import type { Iso3, Ledger } from './ledger.js';

/** A member's part in a draft: it submitted it, stands in its first list of sponsors, or joined afterwards. */
export type SponsorRole = 'submitter' | 'first' | 'joined';

/** A draft, and a member's part in it. */
export interface SponsoredDraft {
  readonly draft: string;
  /** At least one, in the order submitter, first, joined. */
  readonly roles: readonly SponsorRole[];
  /** The units that say so. */
  readonly units: readonly string[];
}

/** The drafts that a member submitted or sponsored, in the report's order; `undefined` where the ledger has no such member. */
export function sponsoredBy(ledger: Ledger, country: Iso3): readonly SponsoredDraft[] | undefined {
  if (!ledger.members.includes(country)) return undefined;
  return ledger.drafts.flatMap(({ id, submission, sponsors }) => {
    const submitted = submission?.by.includes(country) ?? false;
    const first = sponsors.first.includes(country);
    const joined = sponsors.joined.includes(country);
    const roles: SponsorRole[] = [];
    if (submitted) roles.push('submitter');
    if (first) roles.push('first');
    if (joined) roles.push('joined');
    const units = [submitted ? submission?.unit : undefined, first || joined ? sponsors.unit : undefined];
    const named = [...new Set(units.filter((unit) => unit !== undefined))];
    return roles.length === 0 ? [] : [{ draft: id, roles, units: named }];
  });
}
