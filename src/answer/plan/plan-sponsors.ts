import { everyMatch } from '../../language/every-match.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { countedClaim } from './counted-claim.js';
import { narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { planIsSponsor, planSponsorVotes, sponsorListOf } from './plan-sponsor-votes.js';
import { asksFor, draftsOf, membersOf, type Planning } from './planning.js';
import { sponsorDrafts, sponsorWord } from './sponsor-drafts.js';

const beside =
  /除了?.{1,40}(?:以外|之外|外|还|，)|\b(?:besides|apart from|other than|except(?: for)?|excluding|in addition to|aside from)\b/;

/** Who sponsored what, and how sponsors voted; `undefined` for a question that is not about sponsors. */
export function planSponsors(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const joining = asksFor(reading, 'joined') && /加入|\bjoin/.test(reading.folded) && draftsOf(reading).length > 0;
  if (!asksFor(reading, 'sponsor') && !(joining && membersOf(reading).length === 0)) return undefined;
  const countries = membersOf(reading);
  const named = sponsorDrafts(planning).drafts;
  if (
    countries.length > 0 &&
    asksFor(reading, 'which', 'count') &&
    beside.test(reading.folded) &&
    reading.positions.length === 0
  ) {
    const which = sponsorListOf(planning);
    const plans = named.map((draft): Plan => ({ tool: 'other-sponsors', draft, which, besides: countries }));
    const [only, other] = plans;
    return only && !other ? only : { tool: 'several', plans };
  }
  if (countries.length > 0) {
    const open = draftsOf(reading).length === 0 && !asksFor(reading, 'joined');
    return open ? { tool: 'sponsored-by', countries } : planIsSponsor(planning);
  }
  const votes = planSponsorVotes(planning);
  if (votes) return votes;
  const twice = everyMatch(reading.folded, new RegExp(sponsorWord.source, 'g')).length > 1;
  const several = draftsOf(reading);
  const drafts = twice && several.length > 1 ? several : named;
  const which = sponsorListOf(planning);
  const sets = drafts.map((draft): SetExpression => ({ kind: 'sponsors', draft, which }));
  const narrowing = narrowingSets(planning);
  if (narrowing.length > 0)
    return { tool: 'voters', sets: sets.map((set) => ({ kind: 'and', of: [...narrowing, set] })) };
  const [one, other] = sets;
  if (twice && one && other && /(?:不是|并非|没有?).{0,10}提案国|\bnot\b|n't/.test(reading.folded)) {
    return { tool: 'voters', sets: [{ kind: 'except', base: one, minus: other }] };
  }
  const common = drafts.length > 1 && /都|同时|两边|均|也|又|\b(?:both|also|and)\b/.test(reading.folded);
  if (common) return { tool: 'voters', sets: [{ kind: 'and', of: sets }] };
  const claimed = countedClaim(reading);
  return { tool: 'sponsors', drafts, which, ...(claimed ? { claimed } : {}) };
}
