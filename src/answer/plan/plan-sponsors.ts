import type { SetExpression } from '../../votes/set-expression.js';
import { narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { planIsSponsor, planSponsorVotes, sponsorListOf } from './plan-sponsor-votes.js';
import { asksFor, draftsOf, membersOf, type Planning } from './planning.js';
import { sponsorDrafts } from './sponsor-drafts.js';

/** Who sponsored what, and how sponsors voted; `undefined` for a question that is not about sponsors. */
export function planSponsors(planning: Planning): Plan | undefined {
  const { reading } = planning;
  if (!asksFor(reading, 'sponsor')) return undefined;
  const countries = membersOf(reading);
  if (countries.length > 0) {
    const open = draftsOf(reading).length === 0 && !asksFor(reading, 'joined');
    return open ? { tool: 'sponsored-by', countries } : planIsSponsor(planning);
  }
  const votes = planSponsorVotes(planning);
  if (votes) return votes;
  const { drafts } = sponsorDrafts(planning);
  const which = sponsorListOf(planning);
  const sets = drafts.map((draft): SetExpression => ({ kind: 'sponsors', draft, which }));
  const narrowing = narrowingSets(planning);
  if (narrowing.length > 0)
    return { tool: 'voters', sets: sets.map((set) => ({ kind: 'and', of: [...narrowing, set] })) };
  const common = drafts.length > 1 && /都|同时|两边|均|\b(?:both|also)\b/.test(reading.folded);
  return common ? { tool: 'voters', sets: [{ kind: 'and', of: sets }] } : { tool: 'sponsors', drafts, which };
}
