import { positionNames } from '../../votes/position-names.js';
import type { SetExpression, SponsorList } from '../../votes/set-expression.js';
import { sponsoredBy } from '../../votes/sponsored-by.js';
import { wholeVoteOf } from '../../votes/whole-vote-of.js';
import { areSponsors } from '../tools/sponsors.js';
import type { Reading } from '../understand/read-question.js';
import { sponsorWord } from '../understand/sponsor-words.js';
import { narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { planPositions } from './plan-positions.js';
import { quantifierOf } from './plan-quantified.js';
import { excludes } from './plan-sets.js';
import { asksFor, isAboutVoting, membersOf, type Planning, voteReferences } from './planning.js';
import { deniesSponsoring, sponsorDrafts, sponsorsDenied } from './sponsor-drafts.js';
import { withoutMembers } from './without-members.js';

/** How many at first and in the end: the list that it began with is asked for beside what it became. */
const bothLists =
  /最后|最终|后来|后加入|随后|结束时|总共|一共|合计|现在|到头来|增加到|增至|\b(?:in the end|at the end|by the end|finally|eventually|later|in total|altogether|overall|afterwards|ended up|end up|joined|final(?:ly)?|now)\b/;
/** 最后有多少: all of them, whoever they began with. */
const inTheEnd =
  /最后|最终|到头来|增加到|增至|\b(?:in the end|at the end|by the end|finally|eventually|ended up|end up)\b/;

const firstSponsors = /\bfirst (?:co-?)?sponsors\b/;

/** Which list of sponsors a question means; all where it asks for those at first beside what became of them. */
export function sponsorListOf({ reading }: Planning): SponsorList {
  const first = asksFor(reading, 'first') || firstSponsors.test(reading.folded);
  if ((first && bothLists.test(reading.folded)) || inTheEnd.test(reading.folded)) return 'all';
  return asksFor(reading, 'joined') ? 'joined' : first ? 'first' : 'all';
}

/** Whether it is those who voted one way of whom it is asked if they were sponsors (反对L.4的国家都是L.8的提案国吗), and not the other way round. */
function asksOfVoters({ folded, positions }: Reading): boolean {
  const [mention] = positions;
  const word = sponsorWord.exec(folded);
  if (!mention || !word || word.index < mention.end) return false;
  const between = folded.slice(mention.end, word.index);
  return !/\p{Script=Han}/u.test(folded) || /是|属于|成为|参[加与]/.test(between) || /^联署|^连署|^附议/.test(word[0]);
}

const thoseWho =
  /^(?:and |so |then )?(?:are|is|were|was|did|do|have)n?['’]?t? (?:all|any|none|some|most|every)\b(?!.*\b(?:how many|which)\b)/;

const asksHow =
  /(?:怎么|怎样|如何)(?:投|表决|表态)|投了?(?:的)?(?:是)?(?:什么|哪|啥)|什么(?:立场|态度)|投票(?:情况|立场)|\bhow (?:did|do|have|has|were)\b(?=.*\bvot)|\bvoting (?:record|pattern|behaviou?r)\b/;

/** Sponsors told apart by where they stood, in their own draft's vote or in others that the question names (How did the later sponsors of L.4 vote on L.8?). */
function planSponsorSpread(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  if (!asksHow.test(reading.folded)) return undefined;
  const { drafts, beside } = sponsorDrafts(planning);
  const named = voteReferences(reading).flatMap((each) => (each === beside ? [] : each.votes));
  const narrowing = narrowingSets(planning);
  const sets = drafts.flatMap((draft): readonly SetExpression[] => {
    const sponsors: SetExpression = { kind: 'sponsors', draft, which: sponsorListOf(planning) };
    const own = wholeVoteOf(ledger, draft)?.id;
    const votes = named.length > 0 ? named : own === undefined ? [] : [own];
    return votes.flatMap((vote) =>
      positionNames.map(
        (position): SetExpression => ({
          kind: 'and',
          of: [...narrowing, sponsors, { kind: 'position', vote, position }],
        }),
      ),
    );
  });
  return sets.length > 0 ? { tool: 'voters', sets } : undefined;
}

/** Sponsors by how they voted on their own draft, or on other votes that the question names. */
export function planSponsorVotes(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const [mention] = reading.positions;
  if (!mention) return planSponsorSpread(planning);
  const { drafts, beside } = sponsorDrafts(planning);
  const others = voteReferences(reading).filter((each) => each !== beside);
  const named = [...new Set(others.flatMap((each) => each.votes))];
  const whole = (draft: string): readonly string[] =>
    ledger.votes.filter((vote) => vote.draft === draft && vote.scope.kind === 'whole').map((vote) => vote.id);
  const pairs = drafts.flatMap((draft) => (named.length > 0 ? named : whole(draft)).map((vote) => ({ draft, vote })));
  const narrowing = narrowingSets(planning);
  const sponsorsOf = (draft: string): SetExpression => ({ kind: 'sponsors', draft, which: sponsorListOf(planning) });
  const among = (draft: string): SetExpression =>
    narrowing.length > 0 ? { kind: 'and', of: [...narrowing, sponsorsOf(draft)] } : sponsorsOf(draft);
  const [denied] = sponsorsDenied(reading);
  const [first, second] = pairs;
  const quantifier = quantifierOf(reading);
  // Are all those who voted against it sponsors?: "who" asks for nobody there.
  const asksWhether =
    asksFor(reading, 'yes-no', 'premise') && (!asksFor(reading, 'which', 'count') || thoseWho.test(reading.folded));
  if (first && !second && !denied && reading.positions.length === 1 && quantifier !== undefined && asksWhether) {
    const taken: SetExpression = { kind: 'position', vote: first.vote, position: mention.position };
    const others: SetExpression = { kind: 'except', base: { kind: 'members' }, minus: taken };
    const sponsors = among(first.draft);
    if (!mention.negated && quantifier !== 'any' && asksOfVoters(reading))
      return { tool: 'quantified', among: taken, position: sponsors, quantifier };
    const position = mention.negated && quantifier !== 'none' ? others : taken;
    return { tool: 'quantified', among: among(first.draft), position, quantifier };
  }
  if (first && !second && !denied && mention.negated && mention.position === 'in-favour') {
    return { tool: 'not-in-favour', vote: first.vote, among: among(first.draft) };
  }
  // 两份都赞成但不是任何一份的提案国: both votes, and neither list.
  if (denied && named.length > 1 && drafts.length > 1 && !mention.negated) {
    const taken = named.map((vote): SetExpression => ({ kind: 'position', vote, position: mention.position }));
    const all: SetExpression = { kind: 'and', of: [...narrowing, ...taken] };
    const left = drafts.map(sponsorsOf).reduce<SetExpression>((base, minus) => ({ kind: 'except', base, minus }), all);
    return { tool: 'voters', sets: [left] };
  }
  const setOf = ({ draft, vote }: (typeof pairs)[number]): SetExpression => {
    const position: SetExpression = { kind: 'position', vote, position: mention.position };
    if (denied)
      return {
        kind: 'except',
        base: narrowing.length > 0 ? { kind: 'and', of: [...narrowing, position] } : position,
        minus: sponsorsOf(draft),
      };
    return mention.negated
      ? { kind: 'except', base: among(draft), minus: position }
      : { kind: 'and', of: [among(draft), position] };
  };
  const excluded = excludes.test(reading.folded) ? membersOf(reading) : [];
  const checked = excluded.flatMap((country) => pairs.map(({ vote }) => ({ country, vote, claimed: mention })));
  const voters: Plan = {
    tool: 'voters',
    sets: pairs.map((pair) => withoutMembers(setOf(pair), excluded)),
    ...(checked.length > 0 ? { checked } : {}),
  };
  // Besides China, who sponsored it?: China is taken for one of them.
  const claim = { countries: excluded, drafts, which: sponsorListOf(planning) };
  if (denied || areSponsors(ledger, claim)) return voters;
  return { tool: 'several', plans: [{ tool: 'is-sponsor', ...claim, premise: true }, voters] };
}

/** The drafts that members sponsored, and how they voted on them (Did Malawi vote for the drafts it sponsored?). */
export function planSponsored({ reading, ledger }: Planning): Plan {
  const countries = membersOf(reading);
  const sponsored: Plan = { tool: 'sponsored-by', countries };
  if (!asksFor(reading, 'vote') && reading.positions.length === 0) return sponsored;
  const [claimed] = reading.positions;
  const queries = countries.flatMap((country) =>
    (sponsoredBy(ledger, country) ?? []).flatMap(({ draft }) => {
      const vote = wholeVoteOf(ledger, draft);
      return vote ? [{ country, vote: vote.id, ...(claimed ? { claimed } : {}) }] : [];
    }),
  );
  const votes: Plan = { tool: 'positions', queries, premise: false };
  return queries.length > 0 ? { tool: 'several', plans: [votes, sponsored] } : sponsored;
}

/** 是L.4提案国，对L.8呢: what a member did with another draft is how it voted. */
const goesOnToVote =
  /[,，;；].{0,4}(?:对|在).{1,16}呢|[,;] *(?:and |but )?(?:what about |how about )?(?:on|its|their)\b/;

/** Whether members sponsored a draft, and where the question goes on to votes, how they voted. */
export function planIsSponsor(planning: Planning): Plan {
  const { reading } = planning;
  const countries = membersOf(reading);
  const { drafts, beside } = sponsorDrafts(planning);
  const premise = asksFor(reading, 'premise') && !asksFor(reading, 'yes-no') ? { premise: true } : {};
  const denied = deniesSponsoring(reading) ? { denied: true } : {};
  const sponsor: Plan = {
    tool: 'is-sponsor',
    countries,
    drafts,
    which: sponsorListOf(planning),
    ...denied,
    ...premise,
  };
  const others = reading.references.filter((reference) => reference !== beside && reference.votes.length > 0);
  const own = others.length > 0 ? others : beside ? [beside] : [];
  const voting =
    (isAboutVoting(reading) || (others.length > 0 && goesOnToVote.test(reading.folded))) &&
    own.length > 0 &&
    (beside !== undefined || reading.positions.length > 0);
  const references = beside && reading.positions.length > own.length ? [beside, ...others] : own;
  const votes = voting ? planPositions({ ...planning, reading: { ...reading, references } }) : undefined;
  return votes ? { tool: 'several', plans: [sponsor, votes] } : sponsor;
}
