import type { SetExpression } from '../../votes/set-expression.js';
import type { PositionMention } from '../understand/find-positions.js';
import type { Times, TimesMention } from '../understand/find-times.js';
import type { Span } from '../understand/mention.js';
import { bindPositions, combineBound } from './bind-positions.js';
import { narrowed } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { asksFor, type Planning, voteReferences } from './planning.js';

/** How far two stretches are from each other. */
const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** A number of times within so many votes, both ends told: all but one of five is four. */
export function timesWithin(
  { least, most, leftOut }: Times & Pick<TimesMention, 'leftOut'>,
  votes: number,
): Required<Times> {
  return leftOut
    ? { least: Math.max(0, votes - least), most: Math.max(0, votes - least) }
    : { least, most: Math.min(most ?? votes, votes) };
}

/** Each number of times with the position nearest to it; `undefined` where two would share one. */
function pairsOf(
  times: readonly TimesMention[],
  positions: readonly PositionMention[],
): readonly { readonly times: TimesMention; readonly mention: PositionMention }[] | undefined {
  const sequence = [
    ...times.map(({ start }) => ({ start, isTimes: true })),
    ...positions.map(({ start }) => ({ start, isTimes: false })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ isTimes }) => isTimes);
  // 三次弃权两次赞成: each number stands before its position, or each behind it.
  if (
    times.length === positions.length &&
    sequence.every((isTimes, index) => isTimes === (sequence[0] === (index % 2 === 0)))
  )
    return times.flatMap((each, index) => {
      const mention = positions[index];
      return mention ? [{ times: each, mention }] : [];
    });
  const pairs = times.flatMap((each) => {
    const [nearest] = [...positions].sort((a, b) => gap(a, each) - gap(b, each));
    return nearest ? [{ times: each, mention: nearest }] : [];
  });
  return new Set(pairs.map(({ mention }) => mention)).size === times.length ? pairs : undefined;
}

/** The votes that are counted: those that the question names, those on a draft and its parts, else all of the report. */
function votesCounted({ reading, ledger }: Planning, named: boolean): readonly string[] {
  const references = named ? [] : voteReferences(reading);
  const votes = [...new Set(references.flatMap((reference) => reference.votes))];
  if (votes.length !== 1) return votes.length === 0 ? ledger.votes.map(({ id }) => id) : votes;
  const drafts = references.flatMap(({ kind, drafts }) => (kind === 'draft' ? drafts : []));
  return ledger.votes
    .filter(({ draft, scope }) => drafts.includes(draft) && scope.kind !== 'motion')
    .map(({ id }) => id);
}

/** So many times not in favour (只有一次没赞成), unless it is the number itself that is denied (没有弃权两次以上). */
function setOf(
  votes: readonly string[],
  { times, mention }: { times: TimesMention; mention: PositionMention },
): SetExpression {
  const { least, most } = timesWithin(times, votes.length);
  const turned = mention.negated && times.start < mention.start;
  const set: SetExpression = {
    kind: 'times',
    least: turned ? votes.length - most : least,
    most: turned ? votes.length - least : most,
    of: votes.map((vote) => ({ vote, position: mention.position })),
  };
  return mention.negated && !turned ? { kind: 'except', base: { kind: 'members' }, minus: set } : set;
}

/**
 * Who took a position in so many of the votes (弃权三次, opposed at least two of them), with what else a question says of them;
 * `undefined` for one that names no number of times, or where it is not told what is counted.
 * @param base sets that narrow the whole, always by intersection
 */
export function planTimes(planning: Planning, base: readonly SetExpression[]): Plan | undefined {
  const { reading } = planning;
  const { times, positions } = reading;
  const pairs = pairsOf(times, positions);
  if (times.length === 0 || positions.length === 0 || pairs === undefined) return undefined;
  const others = positions.filter((position) => !pairs.some(({ mention }) => mention === position));
  const bound = bindPositions(voteReferences(reading), others, reading.folded);
  const votes = votesCounted(planning, bound.length > 0);
  const never = others.length === 1 && bound.length === 0 && asksFor(reading, 'never') ? others : [];
  if (votes.length < 2 || (others.length > 0 && bound.length + never.length === 0)) return undefined;
  const sets = [
    ...pairs.map((pair) => setOf(votes, pair)),
    ...never.map(
      ({ position }): SetExpression => ({
        kind: 'times',
        least: 0,
        most: 0,
        of: votes.map((vote) => ({ vote, position })),
      }),
    ),
    ...(bound.length > 0 ? [combineBound(bound, 'and', [])] : []),
  ];
  const among = narrowed(base);
  const [first, second] = sets;
  if (first === undefined) return undefined;
  const set: SetExpression = second ? { kind: 'and', of: sets } : first;
  if (asksFor(reading, 'yes-no') && !asksFor(reading, 'which', 'count'))
    return { tool: 'quantified', ...(among ? { among } : {}), position: set, quantifier: 'any' };
  return { tool: 'voters', sets: [base.length > 0 ? { kind: 'and', of: [...base, ...sets] } : set] };
}
