import { everyMatch } from '../../language/every-match.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { PositionMention } from '../understand/find-positions.js';
import type { Reference } from '../understand/references.js';

/** A position with the vote that it is named for. */
export interface BoundPosition {
  readonly vote: string;
  readonly mention: PositionMention;
}

const contrast = /\b(?:but|yet|while|whereas)\b|但|却/;
/** 支持L.4但不支持…, supported L.4 but not L.8: the position is denied of what comes after. */
const butNot =
  /(?:\b(?:but|and|yet) (?:on |for )?(?:not|neither)|\bnot|但不是?|但没有?|而非|而不是|却没有?|没有)\s*(?:for |on |in |the |of )*$/;
/** But not on PP10 or L.8: what is joined to a vote of which it is denied is denied as well. */
const joinedOn = /^\s*(?:[,、]|\b(?:or|nor|and)\b|和|或者?|及|与|也不是?|也没有?)\s*(?:for |on |in |the |of )*$/;

/** The references after a position of which it is denied. */
function deniedAmong(references: readonly Reference[], first: PositionMention, folded: string): ReadonlySet<Reference> {
  const denied = new Set<Reference>();
  let before: Reference | undefined;
  for (const reference of references) {
    const own = reference.start > first.end && butNot.test(folded.slice(first.end, reference.start));
    const joined =
      before !== undefined && denied.has(before) && joinedOn.test(folded.slice(before.end, reference.start));
    if (own || joined) denied.add(reference);
    before = reference;
  }
  return denied;
}

/**
 * Each position with the votes that it is named for: in order where there are as many of both, be it places or votes, else with all votes named
 * since the position before (PP10和OP1都反对但全文弃权), or until the next one where the position comes first.
 */
export function bindPositions(
  references: readonly Reference[],
  positions: readonly PositionMention[],
  folded: string,
): readonly BoundPosition[] {
  const votes = references.flatMap((reference) => reference.votes.map((vote) => ({ vote, start: reference.start })));
  const [first] = positions;
  if (first === undefined || votes.length === 0) return [];
  if (positions.length === 1) {
    const denied = deniedAmong(references, first, folded);
    return references.flatMap((reference) =>
      reference.votes.map((vote) => ({
        vote,
        mention: denied.has(reference) ? { ...first, negated: !first.negated } : first,
      })),
    );
  }
  if (references.length === positions.length) {
    return positions.flatMap((mention, index) => (references[index]?.votes ?? []).map((vote) => ({ mention, vote })));
  }
  if (votes.length === positions.length) {
    return positions.map((mention, index) => ({ mention, vote: votes[index]?.vote ?? '' }));
  }
  const [second, third] = positions.slice(1);
  const but = contrast.exec(folded.slice(first.end, second?.start));
  // 赞成OP1或L.8但在L.4弃权: each side of the "but" has its position, and may have it before or after its votes.
  if (but && second && !third) {
    const middle = first.end + but.index;
    const sides = [votes.filter(({ start }) => start < middle), votes.filter(({ start }) => start >= middle)];
    if (sides.every((side) => side.length > 0))
      return sides.flatMap((side, index) => side.map(({ vote }) => ({ vote, mention: index === 0 ? first : second })));
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

/** The set of those that took a position, whether or not the question denies it. */
export function setOfBound({ vote, mention }: BoundPosition): SetExpression {
  return { kind: 'position', vote, position: mention.position };
}

const joint = /\b(?:and|or)\b|或|[且并]/g;

/**
 * Positions that stand in one clause (supported OP1 or L.8), apart from those of the next (but abstained on L.4): what "or"
 * joins is any of one clause, and all clauses are meant.
 */
export function clausesOf(bound: readonly BoundPosition[], folded: string): readonly (readonly BoundPosition[])[] {
  const clauses: BoundPosition[][] = [];
  let before: PositionMention | undefined;
  for (const each of bound) {
    const between = before ? folded.slice(before.end, each.mention.start) : '';
    const goesOn = contrast.test(between) || /and|且|并/.test(everyMatch(between, joint).at(-1)?.[0] ?? '');
    const clause = clauses.at(-1);
    if (clause && !goesOn) clause.push(each);
    else clauses.push([each]);
    before = each.mention;
  }
  return clauses;
}

/**
 * The set that positions make together: those that are denied are taken away from those that are not, and from all
 * members where nothing is left to take from.
 * @param base sets that narrow the whole (a regional group), always by intersection
 */
export function combineBound(
  bound: readonly BoundPosition[],
  how: 'and' | 'or',
  base: readonly SetExpression[],
): SetExpression {
  return combineClauses(how === 'or' ? [bound] : bound.map((each) => [each]), base);
}

/** As `combineBound`, with any of the positions in each clause, and all clauses together. */
export function combineClauses(
  clauses: readonly (readonly BoundPosition[])[],
  base: readonly SetExpression[],
): SetExpression {
  const together = clauses.flatMap((clause): readonly SetExpression[] => {
    const taken = clause.filter(({ mention }) => !mention.negated).map(setOfBound);
    return taken.length > 1 ? [{ kind: 'or', of: taken }] : taken;
  });
  const all = [...base, ...together];
  const [first, more] = all;
  const start: SetExpression = first === undefined ? { kind: 'members' } : more ? { kind: 'and', of: all } : first;
  return clauses
    .flat()
    .filter(({ mention }) => mention.negated)
    .map(setOfBound)
    .reduce<SetExpression>((set, minus) => ({ kind: 'except', base: set, minus }), start);
}

/**
 * Those that took exactly one of the positions that a question names (L.4 or L.8 but not both): one set for two positions,
 * for more a set each. @param base sets that narrow the whole, always by intersection
 */
export function setsOfExactlyOne(
  bound: readonly BoundPosition[],
  base: readonly SetExpression[],
): readonly SetExpression[] {
  const taken = bound.map(setOfBound);
  const narrow = (set: SetExpression): SetExpression => (base.length > 0 ? { kind: 'and', of: [...base, set] } : set);
  if (taken.length === 2)
    return [narrow({ kind: 'except', base: { kind: 'or', of: taken }, minus: { kind: 'and', of: taken } })];
  return taken.map((set) =>
    taken
      .filter((other) => other !== set)
      .reduce<SetExpression>((left, minus) => ({ kind: 'except', base: left, minus }), narrow(set)),
  );
}
