import { claimsOf } from './claims.js';
import type { Plan } from './plan.js';
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
    const claims = asksFor(reading, 'yes-no', 'premise') && (countries.length > 0 || day !== undefined);
    const claim = { ...(countries.length > 0 ? { by: countries } : {}), ...(day === undefined ? {} : { day }) };
    return { tool: 'submission', drafts, ...(claims ? { claim } : {}) };
  }
  const own = ledger.drafts.filter((draft) => draft.submission?.by.some((country) => countries.includes(country)));
  if (countries.length === 0) return undefined;
  return own.length > 0
    ? { tool: 'submission', drafts: own.map((draft) => draft.id) }
    : { tool: 'sponsored-by', countries };
}
