import { listNames, positionNames } from '../../votes/position-names.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { PositionQuery } from '../tools/position.js';
import type { PositionMention } from '../understand/find-positions.js';
import type { Reference } from '../understand/references.js';
import { hasFigureClaim } from './claims.js';
import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning, voteReferences, withoutVoteOf } from './planning.js';

interface Bound {
  readonly vote: string;
  readonly mention: PositionMention;
}

const joinsAll = /都|同时|均|两次|一并|全都|\b(?:both|all|each|also|as well)\b/;
const joinsAny = /或|任一|任何一|至少|\b(?:or|either|any|at least one)\b/;
const apart = /分别|各自|\b(?:respectively|each of)\b/;
const alongside =
  /以外|之外|除了|除|以及|一起|一样|像|同样|加入|跟|和|与|\b(?:besides|apart from|other than|except|join(?:ed|ing)?|together with|along with|like|alongside|as well as|than)\b/;

/**
 * Each position with the votes that it is named for: in order where there are as many of both, else with all votes named
 * since the position before (PP10和OP1都反对但全文弃权), or until the next one where the position comes first.
 */
function bind(references: readonly Reference[], positions: readonly PositionMention[]): readonly Bound[] {
  const votes = references.flatMap((reference) => reference.votes.map((vote) => ({ vote, start: reference.start })));
  const [first] = positions;
  if (first === undefined || votes.length === 0) return [];
  if (positions.length === 1) return votes.map(({ vote }) => ({ vote, mention: first }));
  if (votes.length === positions.length) {
    return positions.map((mention, index) => ({ mention, vote: votes[index]?.vote ?? '' }));
  }
  const votesFirst = (votes[0]?.start ?? 0) < first.start;
  let last: readonly string[] = [];
  return positions.flatMap((mention, index) => {
    const from = votesFirst ? (positions[index - 1]?.start ?? -1) : mention.start;
    const to = votesFirst ? mention.start : (positions[index + 1]?.start ?? Number.POSITIVE_INFINITY);
    const own = votes.filter(({ start }) => start >= from && start < to).map(({ vote }) => vote);
    last = own.length > 0 ? own : last.length > 0 ? last : votes.slice(0, 1).map(({ vote }) => vote);
    return last.map((vote) => ({ vote, mention }));
  });
}

const setOf = ({ vote, mention }: Bound): SetExpression => ({ kind: 'position', vote, position: mention.position });

/** Those that are denied are taken away from those that are not; from all members where nothing is left to take from. */
function combine(bound: readonly Bound[], how: 'and' | 'or', base: readonly SetExpression[]): SetExpression {
  const taken = [...base, ...bound.filter(({ mention }) => !mention.negated).map(setOf)];
  const denied = bound.filter(({ mention }) => mention.negated).map(setOf);
  const [first, second] = taken;
  const start: SetExpression =
    first === undefined ? { kind: 'members' } : second === undefined ? first : joined(taken, base, how);
  return denied.reduce<SetExpression>((set, minus) => ({ kind: 'except', base: set, minus }), start);
}

function joined(taken: readonly SetExpression[], base: readonly SetExpression[], how: 'and' | 'or'): SetExpression {
  if (how === 'and' || base.length === 0) return { kind: how, of: taken };
  const [only, second] = taken.slice(base.length);
  return { kind: 'and', of: [...base, only && !second ? only : { kind: 'or', of: taken.slice(base.length) }] };
}

/** Sets over all votes: 始终赞成, 每次都弃权, 从未反对, 五次都未列入. */
function planEvery({ reading, ledger }: Planning, base: readonly SetExpression[]): Plan | undefined {
  const [mention] = reading.positions;
  if (!mention || !asksFor(reading, 'every', 'constant', 'never')) return undefined;
  const each: SetExpression[] = ledger.votes.map((vote) => ({
    kind: 'position',
    vote: vote.id,
    position: mention.position,
  }));
  const never = asksFor(reading, 'never') || mention.negated;
  const start: SetExpression = base.length > 1 ? { kind: 'and', of: base } : (base[0] ?? { kind: 'members' });
  const set: SetExpression = never
    ? { kind: 'except', base: start, minus: { kind: 'or', of: each } }
    : { kind: 'and', of: [...base, ...each] };
  return { tool: 'voters', sets: [set] };
}

/** Members named beside the set (除中国外还有谁反对): what the question takes for granted of them is checked. */
function checkedMembers({ reading }: Planning, bound: readonly Bound[]): readonly PositionQuery[] {
  const [only, second] = bound;
  if (!only || second || !alongside.test(reading.folded)) return [];
  const { position, negated } = only.mention;
  return membersOf(reading).map((country) => ({ country, vote: only.vote, claimed: { position, negated } }));
}

const asksHow = /怎么(?:投|表决|表态)|如何(?:投|表决|表态)|投了?(?:什么|哪)|\bhow did\b|\bwhat did\b/;

/** Those who took a position in one vote, told apart by what they took in another (OP1弃权的国家在全文怎么投). */
function planSpread({ reading }: Planning, base: readonly SetExpression[]): Plan | undefined {
  const votes = voteReferences(reading).flatMap(({ votes: ids }) => ids);
  const [mention, other] = reading.positions;
  const [from, to, more] = votes;
  if (!mention || other || !from || !to || more || !asksHow.test(reading.folded)) return undefined;
  const start: SetExpression = { kind: 'position', vote: from, position: mention.position };
  return {
    tool: 'voters',
    sets: positionNames.map(
      (position): SetExpression => ({ kind: 'and', of: [...base, start, { kind: 'position', vote: to, position }] }),
    ),
  };
}

/** Who took positions in votes: by intersection, union and difference. `undefined` for a question that asks no such set. */
export function planSets(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const base = reading.groups.map((mention): SetExpression => ({ kind: 'group', group: mention.group }));
  const asksWho = asksFor(reading, 'which', 'count') || membersOf(reading).length === 0;
  const [group] = base;
  const votesNamed = voteReferences(reading).flatMap(({ votes }) => votes);
  if (group && reading.positions.length === 0 && votesNamed.length > 0 && membersOf(reading).length === 0) {
    return {
      tool: 'voters',
      sets: votesNamed.flatMap((vote) =>
        positionNames.map(
          (position): SetExpression => ({ kind: 'and', of: [group, { kind: 'position', vote, position }] }),
        ),
      ),
    };
  }
  if (hasFigureClaim(reading) || (asksFor(reading, 'extreme') && votesNamed.length === 0)) return undefined;
  if (reading.positions.length === 0 && membersOf(reading).length === 0 && asksFor(reading, 'constant')) {
    const votes = votesNamed.length > 1 ? votesNamed : planning.ledger.votes.map((vote) => vote.id);
    return {
      tool: 'voters',
      sets: listNames.map(
        (position): SetExpression => ({
          kind: 'and',
          of: [...base, ...votes.map((vote): SetExpression => ({ kind: 'position', vote, position }))],
        }),
      ),
    };
  }
  if (
    reading.positions.length === 0 &&
    membersOf(reading).length === 0 &&
    asksFor(reading, 'roll') &&
    votesNamed.length > 0
  ) {
    const sets = votesNamed.flatMap((vote) =>
      listNames.map((position): SetExpression => ({ kind: 'position', vote, position })),
    );
    return { tool: 'voters', sets, ...(votesNamed.length === 1 && votesNamed[0] ? { figuresOf: votesNamed[0] } : {}) };
  }
  if (reading.positions.length === 0 || !asksWho || (membersOf(reading).length > 0 && asksFor(reading, 'votes')))
    return undefined;
  if (membersOf(reading).length > 0 && !alongside.test(reading.folded)) return undefined;
  const references = voteReferences(reading);
  if (references.length === 0) {
    if (withoutVoteOf(reading).length > 0)
      return { tool: 'without-vote', drafts: withoutVoteOf(reading), asksPositions: true };
    const every = planEvery(planning, base);
    if (every) return every;
    const voting = asksFor(reading, 'vote', 'which', 'count', 'yes-no') && reading.residue.length < 4;
    return voting
      ? {
          tool: 'which-vote',
          countries: [],
          ...(reading.positions[0] ? { position: reading.positions[0].position } : {}),
        }
      : undefined;
  }
  const spread = planSpread(planning, base);
  if (spread) return spread;
  const bound = bind(references, reading.positions);
  const [only, second] = bound;
  if (only && !second && only.mention.negated && only.mention.position === 'in-favour') {
    const among = base[0];
    return { tool: 'not-in-favour', vote: only.vote, ...(among ? { among } : {}) };
  }
  const oneVote = new Set(bound.map(({ vote }) => vote)).size === 1;
  if (oneVote && second && asksFor(reading, 'count', 'tally') && !asksFor(reading, 'which') && only) {
    return { tool: 'tally', votes: [only.vote], claim: {} };
  }
  const neither = bound.length > 1 && bound.every(({ mention }) => mention.negated);
  const separate =
    second !== undefined && !neither && (apart.test(reading.folded) || (oneVote && !joinsAny.test(reading.folded)));
  if (separate) return { tool: 'voters', sets: bound.map((each) => combine([each], 'and', base)) };
  const how = joinsAny.test(reading.folded) && (oneVote || !joinsAll.test(reading.folded)) ? 'or' : 'and';
  const figures = only && !second && !only.mention.negated && base.length === 0 ? { figuresOf: only.vote } : {};
  return { tool: 'voters', sets: [combine(bound, how, base)], ...figures, checked: checkedMembers(planning, bound) };
}
