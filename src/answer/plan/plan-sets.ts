import type { SetExpression } from '../../votes/set-expression.js';
import type { PositionQuery } from '../tools/position.js';
import type { Reference } from '../understand/references.js';
import {
  type BoundPosition,
  bindPositions,
  clausesOf,
  combineBound,
  combineClauses,
  setsOfExactlyOne,
} from './bind-positions.js';
import { hasFigureClaim, supposesCounting } from './claims.js';
import { narrowed, narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { planEither } from './plan-either.js';
import { deniesAnyVote, planOverAllVotes, planSpread, planUnnamedPositions } from './plan-over-votes.js';
import { planQuantified } from './plan-quantified.js';
import { planTheRest } from './plan-the-rest.js';
import { planTimes } from './plan-times.js';
import { asksFor, membersOf, type Planning, voteReferences, votesOf, withoutVoteOf } from './planning.js';
import { withoutMembers } from './without-members.js';

const joinsAll = /都|同时|均|两次|一并|全都|\b(?:both|all|each|also|as well)\b/;
const joinsAny = /或|任一|任何一|至少|\b(?:or|either|any|at least one)\b/;
const exactlyOne =
  /\bnot both\b|\b(?:exactly|only|just) one (?:of|out of)\b|\bbut not the other\b|(?:只|仅|恰).{0,20}(?:之一|(?<!第)一(?:个|项|份|次)(?!段))|(?:但|而)?(?:没有?|不是?|未|并非)(?:同时|两|二者都)/;
const apart = /分别|各自|\b(?:respectively|each of)\b/;
/** Words that leave members out of the set that is asked for (除中国外还有谁, besides China). */
export const excludes =
  /除了?.{1,40}(?:以外|之外|外)|除了|不(?:包括|算|计|含)|(?:以外|之外)(?:，|,|的)?(?:还有|有|又)?(?:谁|哪)|\b(?:besides|apart from|other than|except(?: for)?|excluding)\b/;
const alongside = /以及|一起|一样|像|同样|加入|跟|和|与|\b(?:join(?:ed|ing)?|with|like|alongside|as well as|than)\b/;

/** Members named beside the set (除中国外还有谁反对): what the question takes for granted of them is checked. */
function checkedMembers({ reading }: Planning, bound: readonly BoundPosition[]): readonly PositionQuery[] {
  const [only, second] = bound;
  if (!only || second) return [];
  const { position, negated } = only.mention;
  return membersOf(reading).map((country) => ({ country, vote: only.vote, claimed: { position, negated } }));
}

/** Whether a question that names members asks for a set of others all the same. */
function asksForSet({ reading }: Planning): boolean {
  if (membersOf(reading).length === 0) return true;
  if (!asksFor(reading, 'which', 'count') || asksFor(reading, 'votes')) return false;
  return excludes.test(reading.folded) || alongside.test(reading.folded);
}

/** The one recorded vote of a report that has no other: it need not be named. */
function onlyVote({ reading, ledger }: Planning): readonly Reference[] {
  const [vote, other] = ledger.votes;
  if (!vote || other || reading.references.length > 0) return [];
  const place = { kind: 'draft', start: 0, end: 0 } as const;
  return [{ ...place, drafts: [vote.draft], votes: [vote.id], withoutVote: [], units: [vote.unit], chosen: true }];
}

/** Positions without a vote: over all votes where the question says so, else it is asked which vote is meant. */
function planWithoutVotes(planning: Planning, base: readonly SetExpression[]): Plan | undefined {
  const { reading } = planning;
  const drafts = withoutVoteOf(reading);
  if (drafts.length > 0) return { tool: 'without-vote', drafts, asksPositions: true };
  const every = planOverAllVotes(planning, base);
  if (every) return every;
  const [mention] = reading.positions;
  const voting =
    reading.residue === '' || (asksFor(reading, 'vote', 'which', 'count', 'yes-no') && reading.residue.length < 4);
  return voting ? { tool: 'which-vote', countries: [], ...(mention ? { position: mention.position } : {}) } : undefined;
}

function planBound(planning: Planning, bound: readonly BoundPosition[], base: readonly SetExpression[]): Plan {
  const { reading } = planning;
  const [only, second] = bound;
  const oneVote = new Set(bound.map(({ vote }) => vote)).size === 1;
  const neither = second !== undefined && bound.every(({ mention }) => mention.negated);
  const separate =
    second !== undefined && !neither && (apart.test(reading.folded) || (oneVote && !joinsAny.test(reading.folded)));
  if (separate) return { tool: 'voters', sets: bound.map((each) => combineBound([each], 'and', base)) };
  if (second !== undefined && !oneVote && exactlyOne.test(reading.folded)) {
    return { tool: 'voters', sets: setsOfExactlyOne(bound, base) };
  }
  const any = joinsAny.test(reading.folded) && !deniesAnyVote(reading);
  const how = any && (oneVote || !joinsAll.test(reading.folded)) ? 'or' : 'and';
  const whole =
    how === 'or' ? combineClauses(clausesOf(bound, reading.folded), base) : combineBound(bound, 'and', base);
  const excluded = excludes.test(reading.folded) ? membersOf(reading) : [];
  const figures = only && !second && !only.mention.negated && base.length === 0 ? { figuresOf: only.vote } : {};
  return {
    tool: 'voters',
    sets: [withoutMembers(whole, excluded)],
    ...figures,
    checked: checkedMembers(planning, bound),
  };
}

/** Who took positions in votes: by intersection, union and difference. `undefined` for a question that asks no such set. */
export function planSets(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const base = narrowingSets(planning);
  const counted = membersOf(reading).length === 0 ? planTimes(planning, base) : undefined;
  if (counted) return counted;
  const unnamed = planUnnamedPositions(planning, base);
  if (unnamed) return unnamed;
  const extreme = asksFor(reading, 'extreme') && (votesOf(reading).length === 0 || asksFor(reading, 'yes-no'));
  if (reading.positions.length === 0 || extreme || hasFigureClaim(reading) || !asksForSet(planning)) return undefined;
  if (supposesCounting(reading)) return undefined;
  const references = voteReferences(reading).length > 0 ? voteReferences(reading) : onlyVote(planning);
  if (references.length === 0) return planWithoutVotes(planning, base);
  const either = planEither(planning, base);
  if (either) return either;
  const rest = exactlyOne.test(reading.folded) ? undefined : planTheRest(planning, base);
  if (rest) return rest;
  const spread = planSpread(planning, base);
  if (spread) return spread;
  const bound = bindPositions(references, reading.positions, reading.folded);
  const [only, second] = bound;
  const quantified = planQuantified(planning, bound, base);
  if (quantified) return quantified;
  if (only && !second && only.mention.negated && only.mention.position === 'in-favour') {
    const among = narrowed(base);
    return { tool: 'not-in-favour', vote: only.vote, ...(among ? { among } : {}) };
  }
  const oneVote = bound.every(({ vote }) => vote === only?.vote);
  if (
    only &&
    second &&
    oneVote &&
    base.length === 0 &&
    asksFor(reading, 'count', 'tally') &&
    !asksFor(reading, 'which')
  ) {
    return { tool: 'tally', votes: [only.vote], claim: {} };
  }
  return planBound(planning, bound, base);
}
