import type { TimesClaim } from '../tools/member-record.js';
import type { PositionQuery } from '../tools/position.js';
import { bindPositions } from './bind-positions.js';
import type { Plan } from './plan.js';
import { anyVote } from './plan-over-votes.js';
import { timesWithin } from './plan-times.js';
import {
  asksFor,
  isAboutVoting,
  membersOf,
  type Planning,
  voteReferences,
  votesOf,
  withoutVoteOf,
} from './planning.js';

/** Members and votes in the order named: pairs where they alternate (中国对L.4、俄罗斯对L.8), else each with each. */
function pairs({ reading }: Planning): readonly Pick<PositionQuery, 'country' | 'vote'>[] {
  const members = reading.members.map(({ start, iso3 }) => ({ start, country: iso3, vote: undefined }));
  const votes = voteReferences(reading).flatMap(({ start, votes: ids }) =>
    ids.map((vote) => ({ start, country: undefined, vote })),
  );
  const sequence = [...members, ...votes].sort((a, b) => a.start - b.start);
  const alternate =
    members.length > 1 &&
    members.length === votes.length &&
    sequence.every((each, index) => (each.country === undefined) === (sequence[index % 2]?.country === undefined)) &&
    (sequence[0]?.country === undefined) !== (sequence[1]?.country === undefined);
  if (!alternate) {
    const each = votesOf(reading);
    return membersOf(reading).flatMap((country) => each.map((vote) => ({ country, vote })));
  }
  return Array.from({ length: members.length }, (_, index) => {
    const [a, b] = [sequence[index * 2], sequence[index * 2 + 1]];
    return { country: a?.country ?? b?.country ?? '', vote: a?.vote ?? b?.vote ?? '' };
  });
}

/** What a question says of members' positions, where it names one position and does not ask which it was. */
export function claimedPositions(planning: Planning): readonly PositionQuery[] {
  const { positions } = planning.reading;
  const [claim, other] = positions;
  const asked = pairs(planning);
  if (!claim) return asked;
  if (other) {
    const each = asked.length === positions.length && asked.length > 1;
    return each ? asked.map((query, index) => ({ ...query, claimed: positions[index] ?? claim })) : asked;
  }
  // Voted on L.8 but not on OP1: of the second the opposite is said.
  const bound = bindPositions(voteReferences(planning.reading), positions, planning.reading.folded);
  return asked.map((query) => ({
    ...query,
    claimed: bound.find(({ vote }) => vote === query.vote)?.mention ?? claim,
  }));
}

/** 从未投过反对票, 五次都赞成, 弃权了四次: how often the question says that a member took a position. */
function timesClaim({ reading, ledger }: Planning): TimesClaim | undefined {
  const [mention, other] = reading.positions;
  if (!mention || other || !asksFor(reading, 'yes-no', 'premise') || asksFor(reading, 'which', 'count'))
    return undefined;
  const { position } = mention;
  const [times, more] = reading.times;
  if (times && !more && !mention.negated) return { position, times: timesWithin(times, ledger.votes.length) };
  if (asksFor(reading, 'never') || mention.negated) return { position, times: { least: 0, most: 0 } };
  if (/投过|曾|有没有|\bever\b|\banything\b/.test(reading.folded)) return { position, times: 'ever' };
  if (asksFor(reading, 'every', 'constant')) return { position, times: 'all' };
  return asksFor(reading, 'yes-no') ? { position, times: 'unsaid' } : undefined;
}

/** What is no vote's: troop numbers in South Sudan, the programme of action that France backs. */
function asksOfSomethingElse({ reading }: Planning): boolean {
  const words = reading.residue.split(' ').filter((word) => word.length > (/[a-z]/.test(word) ? 3 : 1));
  return !asksFor(reading, 'vote') && words.length > 1;
}

/** Whether so much was left over that a member and a vote stand for something else than a position (美国对L.8的书面批评意见). */
function asksAnother({ residue }: Planning['reading']): boolean {
  return (
    residue.replace(/[^\p{Script=Han}]/gu, '').length >= 4 ||
    residue.split(' ').filter((word) => /^[a-z]{4}/.test(word)).length >= 4
  );
}

const eitherOf = /^[\s,，、]*(?:或者?|还是|抑或|or)(?:\s|the\b|是)*$/;

/** Whether a question names its members as alternatives (中国或印度, Mali or Malawi). */
export function namesAlternatives({ folded, members }: Planning['reading']): boolean {
  const [one, other] = members.slice(-2);
  return one !== undefined && other !== undefined && eitherOf.test(folded.slice(one.end, other.start));
}

/** Where any of several members stand is one yes or no for all; where it is asked which of them, there is none. */
function planAlternatives(planning: Planning, queries: readonly PositionQuery[]): Plan {
  const { reading } = planning;
  const choice = asksFor(reading, 'which') || /还是/.test(reading.folded);
  const any = !choice && votesOf(reading).length === 1 && queries.every(({ claimed }) => claimed?.negated === false);
  return any
    ? { tool: 'positions', queries, premise: false, any }
    : { tool: 'positions', queries: queries.map(({ country, vote }) => ({ country, vote })), premise: false };
}

/** What motion did Russia oppose, 俄罗斯反对的是什么动议: it is asked what, and there is nothing to say yes or no to. */
function asksOpenly(reading: Planning['reading']): boolean {
  return (
    !asksFor(reading, 'yes-no', 'premise', 'why') &&
    /^\W*(?:on |in |to )?(?:what|which|how|when)\b|什么|哪(?!怕)|何/.test(reading.folded)
  );
}

/** Where members stand: in the votes named, or in all of them. `undefined` for a question about no member. */
export function planPositions(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const countries = membersOf(reading);
  if (countries.length === 0 || (asksFor(reading, 'mention') && reading.positions.length === 0)) return undefined;
  const votes = votesOf(reading);
  const [position, second] = reading.positions;
  const counting = asksFor(reading, 'votes', 'never') || (asksFor(reading, 'count') && position !== undefined);
  if (votes.length === 0 || (votes.length === ledger.votes.length && votes.length > 1)) {
    if (votes.length === 0 && withoutVoteOf(reading).length > 0) {
      return { tool: 'without-vote', drafts: withoutVoteOf(reading), asksPositions: true };
    }
    const only = position && !second && !position.negated && counting ? { only: position.position } : {};
    const claim = timesClaim(planning);
    return (isAboutVoting(reading) && !asksOfSomethingElse(planning)) || reading.residue === ''
      ? { tool: 'member-record', countries, ...only, ...(claim ? { claim } : {}) }
      : undefined;
  }
  if (!isAboutVoting(reading) && asksAnother(reading)) return undefined;
  const claims: readonly PositionQuery[] = asksOpenly(reading) ? pairs(planning) : claimedPositions(planning);
  const premise = asksFor(reading, 'premise') && !asksFor(reading, 'yes-no');
  if (namesAlternatives(reading) && !premise) return planAlternatives(planning, claims);
  // In any of the votes on L.8: one of them is enough.
  const any =
    votes.length > 1 && anyVote.test(reading.folded) && claims.every(({ claimed }) => claimed?.negated === false);
  const asked: Plan = { tool: 'positions', queries: claims, premise, ...(any ? { any } : {}) };
  // 对L.4和L.60怎么投: of the other there was no vote, which is told too.
  const drafts = withoutVoteOf(reading);
  return drafts.length > 0
    ? { tool: 'several', plans: [asked, { tool: 'without-vote', drafts, asksPositions: true }] }
    : asked;
}
