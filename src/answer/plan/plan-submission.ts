import { claimsOf } from './claims.js';
import type { Plan } from './plan.js';
import { namesAlternatives } from './plan-positions.js';
import { asksFor, draftsOf, membersOf, type Planning, voteReferences } from './planning.js';

const howMany = /几[份项个]|多少|哪|\b(?:how many|which|what)\b/;

/** Who submitted what, and when; `undefined` for a question about something else. */
export function planSubmission(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const wholes = voteReferences(reading).every(({ kind }) => kind === 'draft' || kind === 'whole');
  if (!asksFor(reading, 'submit') || reading.residue.length >= 6 || !wholes) return undefined;
  const countries = membersOf(reading);
  const named = draftsOf(reading);
  const own = ledger.drafts
    .filter((draft) => draft.submission?.by.some((country) => countries.includes(country)))
    .map(({ id }) => id);
  // 俄罗斯提交了几份草案: of the drafts named together, those that it submitted.
  const together = reading.references.some((reference) => reference.drafts.length > 1);
  const counts = together && countries.length > 0 && howMany.test(reading.folded);
  const drafts = counts ? [] : named;
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
  if (countries.length === 0) return undefined;
  return own.length > 0 ? { tool: 'submission', drafts: own } : { tool: 'sponsored-by', countries };
}
