import type { SetExpression } from '../../votes/set-expression.js';
import type { PositionMention } from '../understand/find-positions.js';
import type { Reference } from '../understand/references.js';
import { type BoundPosition, combineBound } from './bind-positions.js';
import type { Plan } from './plan.js';
import { type Planning, voteReferences } from './planning.js';

/** All except L.8, 除L.8外都: the position is that in every other vote. */
const allBut =
  /\b(?:all|every(?:thing| vote)?|each|any)\b.{0,24}\b(?:except|but|besides|apart from|other than|save)\b|除了?.{1,24}(?:以外|之外|外|，|,).{0,12}(?:全|都|均)/;
/** All the others, 其余四次: what was not named. */
const theOthers =
  /\b(?:all|every|each)(?: of)?(?: the)? (?:other|rest|remaining)|\b(?:the|everything) (?:others|rest|remaining|else)\b|(?:其余|其他|其它|剩下|另外)(?:的)?(?:[二三四两\d]|各|几|所有)*(?:次|项|场|份|表决|投票|全|都|均)/;
const onlyBefore = /(?:(?<!不)[只仅]|唯独|单单)(?:仅|是)?(?:在|对|就|于)?\s*$|\bonly (?:in |on |for |the )*$/;
const onlyAfter = /^(?: as a whole)? (?:only|alone)\b/;

/** Whether a question says that a position was taken in the votes named and in no other (only opposed PP10, L.8 only). */
function saysOnly(folded: string, mention: PositionMention, references: readonly Reference[]): boolean {
  return (
    onlyBefore.test(folded.slice(0, mention.start)) ||
    references.some(({ start, end }) => onlyBefore.test(folded.slice(0, start)) || onlyAfter.test(folded.slice(end)))
  );
}

/** The votes that the rest is of: those on a draft where the question says so (all L.8 votes except OP1), else all of the report. */
function votesSpokenOf({ reading, ledger }: Pick<Planning, 'reading' | 'ledger'>): readonly string[] {
  const wide = voteReferences(reading).filter(({ votes }) => votes.length > 1);
  if (wide.length > 0) return wide.flatMap(({ votes }) => votes);
  const drafts = /\bl\.?\d.{0,12}\bvotes? (?:except|but)\b|\bl\.?\d+(?:\/rev\.?\d)?的?(?:其余|其他|其它)/.test(
    reading.folded,
  )
    ? voteReferences(reading).flatMap((reference) => reference.drafts)
    : [];
  return ledger.votes
    .filter(({ draft, scope }) => drafts.length === 0 || (drafts.includes(draft) && scope.kind !== 'motion'))
    .map(({ id }) => id);
}

/** Whether the first of two positions is that in the others: before them (abstaining on all the others), else it follows (其余四次弃权). */
function takenInOthers(first: PositionMention, others: number, folded: string): boolean {
  if (first.start > others) return true;
  return /^ (?:in |on |for )?$/.test(folded.slice(first.end, others)) && /^[a-z]/.test(folded.slice(others));
}

/**
 * Who stood one way in the votes named and another way in the rest (only in PP10, in all except L.8, for L.4 and abstaining
 * on all the others); `undefined` for a question that says nothing of the rest.
 * @param base sets that narrow the whole, always by intersection
 */
export function planTheRest(
  { reading, ledger }: Pick<Planning, 'reading' | 'ledger'>,
  base: readonly SetExpression[],
): Plan | undefined {
  const { folded, positions } = reading;
  const references = voteReferences(reading).filter(({ votes }) => votes.length === 1);
  const named = references.flatMap(({ votes }) => votes);
  const rest = votesSpokenOf({ reading, ledger }).filter((id) => !named.includes(id));
  const [mention, other, more] = positions;
  if (!mention || more || named.length === 0 || rest.length === 0) return undefined;
  const at = (votes: readonly string[], each: PositionMention, negated = each.negated): readonly BoundPosition[] =>
    votes.map((vote) => ({ vote, mention: { ...each, negated } }));
  const answer = (bound: readonly BoundPosition[]): Plan => ({
    tool: 'voters',
    sets: [combineBound(bound, 'and', base)],
  });
  if (other) {
    const others = theOthers.exec(folded);
    if (others === null) return undefined;
    const [own, theirs] = takenInOthers(mention, others.index, folded) ? [other, mention] : [mention, other];
    return answer([...at(named, own), ...at(rest, theirs)]);
  }
  if (mention.negated) return undefined;
  if (allBut.test(folded)) return answer([...at(rest, mention), ...at(named, mention, true)]);
  return saysOnly(folded, mention, references)
    ? answer([...at(named, mention), ...at(rest, mention, true)])
    : undefined;
}
