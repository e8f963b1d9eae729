import type { SetExpression } from '../../votes/set-expression.js';
import { joinWord } from '../understand/sponsor-words.js';
import { countedClaim } from './counted-claim.js';
import { narrowed, narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { planPositions } from './plan-positions.js';
import { allOf } from './plan-quantified.js';
import { excludes } from './plan-sets.js';
import { planIsSponsor, planSponsored, planSponsorVotes, sponsorListOf } from './plan-sponsor-votes.js';
import { asksFor, draftsOf, membersOf, type Planning, votesOf } from './planning.js';
import { asksWhoJoined, sponsorDrafts, sponsorsDenied } from './sponsor-drafts.js';

const ofBoth = /都|同时|两边|均|也|又|既|重叠|交集|重合|\b(?:both|also|overlap\w*|in common|shared?)\b/;
/** 各多少: of each by itself. */
const eachApart = /各|分别|\b(?:each|respectively)\b/;
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
  if (ofBoth.test(reading.folded) || (denied.length > 1 && !eachApart.test(reading.folded))) return all;
  return undefined;
}

const ofWhat =
  /\bsponsor(?:s|ed|ing)? (?:of )?(?:what|which|anything)\b|\b(?:what|which)(?: drafts?| resolutions?| texts?)? did .{2,60} (?:co-?)?sponsor\b|(?:联署|共提)(?:了|过)?(?:什么|哪)|是(?:什么|哪(?:个|份|项|些)?(?:草案)?)的?提案国/;

/** Are they sponsors of it?: all of those spoken of. */
const theyAre = /(?:他们|它们|这些国家?)(?:也|又|都)?是|\bare (?:they|these|those)\b/;
/** Who else there is beside the members that a question names (除了多哥还有谁, besides Guyana). */
export const beside =
  /除了?.{1,40}(?:以外|之外|外|还|，)|\b(?:besides|apart from|other than|except(?: for)?|excluding|in addition to|aside from)\b/;

/** 以谁的名义, on whose behalf: those in whose name a draft was submitted are its first sponsors. */
const inNameOf =
  /(?:谁|哪些?(?:国家)?|哪几(?:个国家|国)|[几多][少个]?国家?)(?:的)?名义|名义.{0,8}(?:谁|哪|多少|几)|代表(?:了|着)?(?:多少|几|哪)[些个]?(?:国家|国|会员国|成员国)|\bwhose (?:behalf|names?)\b|\b(?:on behalf|in the names?) of (?:how many|which|whom|who|what)\b|\b(?:how many|which) (?:countries|states|members|others|nations)\b.{0,40}\b(?:on behalf|in the names?) of\b|\bbehalf of (?:how many|which)/;

/** Who submitted a draft and in whose name, or with how many others; `undefined` where neither is asked. */
function planInNameOf(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const countries = membersOf(reading);
  const submitted = ledger.drafts
    .filter(({ submission }) => countries.length > 0 && countries.every((country) => submission?.by.includes(country)))
    .map(({ id }) => id);
  const named = draftsOf(reading);
  const drafts = named.length > 0 ? named : submitted;
  const bySubmitter = submitted.length > 0 && drafts.every((draft) => submitted.includes(draft));
  // With how many co-sponsors did the US table L.4?
  const withOthers =
    bySubmitter &&
    named.length > 0 &&
    narrowingSets(planning).length === 0 &&
    asksFor(reading, 'sponsor') &&
    asksFor(reading, 'count') &&
    !asksFor(reading, 'yes-no') &&
    reading.positions.length === 0;
  if (drafts.length === 0 || !(inNameOf.test(reading.folded) || withOthers)) return undefined;
  const which = withOthers && !asksFor(reading, 'submit') ? sponsorListOf(planning) : 'first';
  return {
    tool: 'several',
    plans: [
      // That another than the submitter did it is not taken for granted.
      { tool: 'submission', drafts, ...(countries.length > 0 ? { claim: { by: countries }, premise: true } : {}) },
      { tool: 'sponsors', drafts, which },
    ],
  };
}

const more =
  /比.{1,24}(?:多|少)|哪一?[份项].{0,12}(?:多(?!少)|(?<!多)少)|哪个(?:草案|决议|文本)?的?(?:共同)?(?:提案国|联署国?)?(?:数量?|数目)?(?:更|较|比较|最)?(?:多|少)|相差|差(?:了)?(?:多少|几)|\bwhich (?:one|draft|resolution|text|of)\b.{0,40}\b(?:more|fewer|less|most|fewest)\b|\b(?:more|fewer|less)\b.*\bthan\b(?! \d)|\bdifference\b/;
/** 多哪些: those that the one has beside the other's are asked for, and not how many. */
const whichMore = /(多|少)(?:了|出)?(?:哪|谁)/;
const ofCountries = /哪些国家|\bwhich (?:countries|states|members|nations)\b/;

/** The numbers of two drafts' sponsors beside each other (L.8的提案国比L.4少几个); `undefined` where they are not compared. */
function planFigures(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const named = draftsOf(reading);
  const drafts = named.length > 0 ? named : sponsorDrafts(planning).drafts;
  const [, second, third] = drafts;
  // 美国的L.4和俄罗斯的L.8: who submitted them only tells which they are.
  const submitters = ledger.drafts.flatMap(({ id, submission }) => (drafts.includes(id) ? (submission?.by ?? []) : []));
  const others = membersOf(reading).filter((country) => !submitters.includes(country));
  const somebody = others.length + narrowingSets(planning).length > 0;
  if (!second || third || somebody || reading.positions.length > 0) return undefined;
  if (!more.test(reading.folded)) return undefined;
  const lacks = whichMore.exec(reading.folded)?.[1];
  if (lacks !== undefined) {
    const which = sponsorListOf(planning);
    const [base, minus] = (lacks === '少' ? [...drafts].reverse() : drafts).map(
      (draft): SetExpression => ({ kind: 'sponsors', draft, which }),
    );
    return base && minus ? { tool: 'voters', sets: [{ kind: 'except', base, minus }] } : undefined;
  }
  if (ofCountries.test(reading.folded)) return undefined;
  const yesNo = asksFor(reading, 'yes-no') && !asksFor(reading, 'count', 'which');
  const relation = /比.{1,24}少|\b(?:fewer|less)\b/.test(reading.folded) ? 'fewer' : 'more';
  return { tool: 'sponsor-figures', drafts, which: sponsorListOf(planning), ...(yesNo ? { relation } : {}) };
}

/** Whether a member was a sponsor from the start or joined later, where the question takes for granted that it is one. */
const firstOrLater =
  /(?:一开始|最初|起初|原始|首批|最早|原本).{0,14}还是.{0,8}后|后.{0,12}还是.{0,8}(?:一开始|最初|起初|原始|首批|最早|原本)|\b(?:first|original(?:ly)?|initial(?:ly)?|start|beginning)\b.{0,24}\bor\b.{0,24}\b(?:later?|joined|afterwards|subsequently)\b|\b(?:later?|joined|afterwards|subsequently)\b.{0,24}\bor\b.{0,24}\b(?:first|original(?:ly)?|initial(?:ly)?|start|beginning)\b/;

/** Who sponsored what, and how sponsors voted; `undefined` for a question that is not about sponsors. */
export function planSponsors(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const countries = membersOf(reading);
  const joining = asksWhoJoined(reading);
  const broughtIn = broughtInBoth.test(reading.folded) && draftsOf(reading).length > 1;
  const inName = planInNameOf(planning);
  if (inName) return inName;
  const choice = countries.length > 0 && reading.positions.length === 0 && firstOrLater.test(reading.folded);
  if (choice && (asksFor(reading, 'sponsor') || joinWord.test(reading.folded))) {
    const { drafts } = sponsorDrafts(planning);
    return draftsOf(reading).length > 0
      ? { tool: 'is-sponsor', countries, drafts, which: 'first', premise: true }
      : { tool: 'sponsored-by', countries };
  }
  if (!asksFor(reading, 'sponsor') && !((joining || broughtIn) && countries.length === 0)) return undefined;
  const figures = planFigures(planning);
  if (figures) return figures;
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
  if (
    countries.length > 0 &&
    reading.positions.length > 0 &&
    excludes.test(reading.folded) &&
    asksFor(reading, 'which', 'count')
  ) {
    return planSponsorVotes(planning);
  }
  if (countries.length > 0 && asksFor(reading, 'when') && joinWord.test(reading.folded))
    return { tool: 'sponsored-by', countries, dated: true };
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
  const whether =
    asksFor(reading, 'yes-no') &&
    !asksFor(reading, 'which', 'count') &&
    (allOf.test(reading.folded) || theyAre.test(reading.folded));
  // 都是提案国吗, of those listed before: of which draft is not said, so that each is told.
  if (whether && reading.among && draftsOf(reading).length === 0 && !denied[0]) {
    const among = narrowed(narrowingSets(planning)) ?? reading.among;
    return {
      tool: 'several',
      plans: sets.map((position): Plan => ({ tool: 'quantified', among, position, quantifier: 'all' })),
    };
  }
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
  if (among && one && !other && whether) return { tool: 'quantified', among, position: one, quantifier: 'all' };
  if (among) return { tool: 'voters', sets: sets.map((set) => ({ kind: 'and', of: [...narrowing, set] })) };
  const claimed = countedClaim(reading);
  return { tool: 'sponsors', drafts, which, ...(claimed ? { claimed } : {}) };
}
