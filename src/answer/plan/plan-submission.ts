import { claimsOf } from './claims.js';
import type { Plan } from './plan.js';
import { namesAlternatives } from './plan-positions.js';
import { excludes } from './plan-sets.js';
import { asksFor, draftsOf, membersOf, type Planning, voteReferences } from './planning.js';

const howMany = /几[份项个]|多少|哪|\b(?:how many|which|what)\b/;

const earliest =
  /(?:最先|最早|首先|第一个|先)(?:被)?(?:提交|提出|提的|交)|(?:提交|提出)(?:得)?(?:的)?(?:时间|日期)?(?:最早|最先)|(?:提交|提出)(?:得)?(?:更|比较)?早|\b(?:first|earliest|earlier)\b/;
const latest =
  /(?:最后|最晚|最迟|后)(?:一个)?(?:被)?(?:提交|提出|提的|交)|(?:提交|提出)(?:得)?(?:的)?(?:时间|日期)?(?:最晚|最迟|最后)|(?:提交|提出)(?:得)?(?:更|比较)?晚|\b(?:last|latest|later)\b/;
const whichDraft = /哪(?:一|个|份|项|些)|谁|\b(?:which|what|who)\b/;

/** Which draft was submitted first or last (哪份草案最早提交): of those named, or of all. */
function planSubmissionOrder({ reading, ledger }: Planning): Plan | undefined {
  const asks = asksFor(reading, 'submit') && whichDraft.test(reading.folded) && membersOf(reading).length === 0;
  const named = draftsOf(reading);
  if (!asks || asksFor(reading, 'sponsor', 'vote') || named.length === 1 || reading.positions.length > 0)
    return undefined;
  if (reading.residue.length >= 8) return undefined;
  const order = latest.test(reading.folded) ? 'last' : earliest.test(reading.folded) ? 'first' : undefined;
  return order && { tool: 'submission', drafts: named.length > 1 ? named : ledger.drafts.map(({ id }) => id), order };
}

/** Who submitted what, and when; `undefined` for a question about something else. */
export function planSubmission(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const ordered = planSubmissionOrder(planning);
  if (ordered) return ordered;
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
  // Who other than the US submitted a draft?
  const besides = excludes.test(reading.folded) && asksFor(reading, 'which', 'count') && countries.length > 0;
  if (besides) {
    const others = ledger.drafts.filter(({ submission }) => !submission?.by.some((by) => countries.includes(by)));
    return { tool: 'submission', drafts: others.map(({ id }) => id) };
  }
  if (countries.length === 0) return undefined;
  return own.length > 0 ? { tool: 'submission', drafts: own } : { tool: 'sponsored-by', countries };
}
