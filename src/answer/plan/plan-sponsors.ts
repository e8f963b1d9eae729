import type { SetExpression } from '../../votes/set-expression.js';
import { countedClaim } from './counted-claim.js';
import { narrowed, narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { planPositions } from './plan-positions.js';
import { allOf } from './plan-quantified.js';
import { planIsSponsor, planSponsored, planSponsorVotes, sponsorListOf } from './plan-sponsor-votes.js';
import { asksFor, draftsOf, membersOf, type Planning, votesOf } from './planning.js';
import { asksWhoJoined, sponsorDrafts, sponsorsDenied } from './sponsor-drafts.js';

const ofBoth = /都|同时|两边|均|也|又|既|重叠|交集|重合|\b(?:both|also|overlap\w*|in common|shared?)\b/;
/** What joins two drafts whose sponsors are asked for in one go. */
const joins = /^\s*(?:[,，、]|和|与|及|以及|跟|and|or|,? ?and)\s*(?:of |the )*$/;
/** 谁同时提了L.4和L.8: each was submitted by one member, so that only its sponsors can have brought in both. */
const broughtInBoth = /同时.{0,4}(?:提(?:了|过|出|交)|是.{0,12}提出)/;

/** The drafts that a question names beside each other, as those whose sponsors it asks for; none for a single one. */
function namedTogether({ reading }: Planning, words: number): readonly string[] {
  const named = reading.references.filter(({ chosen, kind }) => chosen && kind === 'draft');
  const joined = named.some(({ end }, index) => {
    const next = named[index + 1];
    return next !== undefined && joins.test(reading.folded.slice(end, next.start));
  });
  const drafts = draftsOf(reading);
  return drafts.length > 1 && (words > 1 || joined || ofBoth.test(reading.folded) || deniesLast({ reading }))
    ? drafts
    : [];
}

/** Sponsored L.4 but not L.8. */
function deniesLast({ reading }: Pick<Planning, 'reading'>): boolean {
  const last = reading.references.at(-1);
  return (
    last !== undefined &&
    /(?:\b(?:but|and) not|但(?:不是|没有?)|而非) ?(?:of |the )*$/.test(reading.folded.slice(0, last.start))
  );
}

/** The sponsors of several drafts: those of all of them, or of one and not of the other; else of each. */
function planSeveral(planning: Planning, sets: readonly SetExpression[], denied: readonly boolean[]): Plan | undefined {
  const { reading } = planning;
  const narrowing = narrowingSets(planning);
  const [one, other, more] = sets;
  if (!one || !other) return undefined;
  const within = (set: SetExpression): SetExpression =>
    narrowing.length > 0 ? { kind: 'and', of: [...narrowing, set] } : set;
  const [first = false, second = first] = denied;
  const deniesOther = second || deniesLast(planning);
  if (!more && first !== deniesOther) {
    const [kept, taken] = first ? [other, one] : [one, other];
    return { tool: 'voters', sets: [{ kind: 'except', base: within(kept), minus: taken }] };
  }
  if (first) return undefined;
  const all: Plan = { tool: 'voters', sets: [{ kind: 'and', of: [...narrowing, ...sets] }] };
  if (ofBoth.test(reading.folded) || denied.length > 1) return all;
  return undefined;
}

const ofWhat =
  /\bsponsor(?:s|ed|ing)? (?:of )?(?:what|which|anything)\b|\b(?:what|which)(?: drafts?| resolutions?| texts?)? did .{2,60} (?:co-?)?sponsor\b|(?:联署|共提)(?:了|过)?(?:什么|哪)|是(?:什么|哪(?:个|份|项|些)?(?:草案)?)的?提案国/;

const beside =
  /除了?.{1,40}(?:以外|之外|外|还|，)|\b(?:besides|apart from|other than|except(?: for)?|excluding|in addition to|aside from)\b/;

/** Who sponsored what, and how sponsors voted; `undefined` for a question that is not about sponsors. */
export function planSponsors(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const countries = membersOf(reading);
  const joining = asksWhoJoined(reading);
  const broughtIn = broughtInBoth.test(reading.folded) && draftsOf(reading).length > 1;
  if (!asksFor(reading, 'sponsor') && !((joining || broughtIn) && countries.length === 0)) return undefined;
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
    // Sponsors of what, and votes on L.8?: the draft named is that of the vote.
    if (ofWhat.test(reading.folded) && asksFor(reading, 'vote') && votesOf(reading).length > 0) {
      const votes = planPositions(planning);
      return { tool: 'several', plans: [{ tool: 'sponsored-by', countries }, ...(votes ? [votes] : [])] };
    }
    const open = draftsOf(reading).length === 0 && !asksFor(reading, 'joined');
    return open ? planSponsored(planning) : planIsSponsor(planning);
  }
  const votes = planSponsorVotes(planning);
  if (votes) return votes;
  const denied = sponsorsDenied(reading);
  const together = namedTogether(planning, denied.length);
  const drafts = together.length > 0 ? together : named;
  const which = sponsorListOf(planning);
  const sets = drafts.map((draft): SetExpression => ({ kind: 'sponsors', draft, which }));
  const several = planSeveral(planning, sets, denied);
  if (several) return several;
  const narrowing = narrowingSets(planning);
  const among = narrowed(narrowing);
  const [one, other] = sets;
  if (denied[0]) {
    const base: SetExpression = among ?? { kind: 'members' };
    const without = sets.reduce<SetExpression>((left, minus) => ({ kind: 'except', base: left, minus }), base);
    // Who is not of the first list may have joined later.
    const later: readonly SetExpression[] =
      among && which === 'first'
        ? drafts.map((draft) => ({ kind: 'and', of: [...narrowing, { kind: 'sponsors', draft, which: 'joined' }] }))
        : [];
    return { tool: 'voters', sets: [without, ...later] };
  }
  const all =
    one && !other && asksFor(reading, 'yes-no') && !asksFor(reading, 'which', 'count') && allOf.test(reading.folded);
  if (among && all) return { tool: 'quantified', among, position: one, quantifier: 'all' };
  if (among) return { tool: 'voters', sets: sets.map((set) => ({ kind: 'and', of: [...narrowing, set] })) };
  const claimed = countedClaim(reading);
  return { tool: 'sponsors', drafts, which, ...(claimed ? { claimed } : {}) };
}
