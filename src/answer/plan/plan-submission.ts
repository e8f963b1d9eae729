import { claimsOf } from './claims.js';
import type { Plan } from './plan.js';
import { namesAlternatives } from './plan-positions.js';
import { asksFor, draftsOf, membersOf, type Planning, voteReferences } from './planning.js';

/** Who submitted what, and when; `undefined` for a question about something else. */
export function planSubmission(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const wholes = voteReferences(reading).every(({ kind }) => kind === 'draft' || kind === 'whole');
  if (!asksFor(reading, 'submit') || reading.residue.length >= 6 || !wholes) return undefined;
  const countries = membersOf(reading);
  const drafts = draftsOf(reading);
  if (drafts.length > 0) {
    const { day } = claimsOf(reading);
    // Did Russia or the US propose L.8? is told by who did.
    const asked = asksFor(reading, 'yes-no', 'premise') && !namesAlternatives(reading);
    // When did China introduce L.8? takes for granted that it did.
    const assumed = !asked && asksFor(reading, 'when') && !asksFor(reading, 'which') && countries.length > 0;
    const claims = (asked && (countries.length > 0 || day !== undefined)) || assumed;
    const claim = { ...(countries.length > 0 ? { by: countries } : {}), ...(day === undefined ? {} : { day }) };
    return { tool: 'submission', drafts, ...(claims ? { claim } : {}), ...(assumed ? { premise: true } : {}) };
  }
  const own = ledger.drafts.filter((draft) => draft.submission?.by.some((country) => countries.includes(country)));
  if (countries.length === 0) return undefined;
  return own.length > 0
    ? { tool: 'submission', drafts: own.map((draft) => draft.id) }
    : { tool: 'sponsored-by', countries };
}
