import type { Position } from '../../votes/ledger.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { Reading } from '../understand/read-question.js';
import type { Plan } from './plan.js';
import { asksFor, type Planning, votesOf } from './planning.js';

/** 弃权不算, not counting abstentions: only those that voted for or against. */
const withoutAbstentions =
  /弃权(?:票|的|国家?)*(?:不算|不计|除外|不包括|不含)|(?:不算|不计|不含|不包括|除去?|扣除|去掉)(?:上|掉)?弃权|\b(?:excluding|not counting|leaving out|ignoring|apart from|other than|except(?: for)?) (?:the |any )?abst/;
const orBefore = /(?:或者?| or )(?:(?:were|who|that|have|投|投了|是)\s*)*$/;

/** The positions of which any is meant: those left without the abstentions, or those joined by "or"; none where it says neither. */
function eitherOf({ folded, positions }: Reading): readonly Position[] {
  const named = [...new Set(positions.map(({ position }) => position))];
  if (named.includes('abstaining') && withoutAbstentions.test(folded)) {
    const rest = named.filter((position) => position !== 'abstaining');
    return rest.length > 0 ? rest : ['in-favour', 'against'];
  }
  const joined = positions.slice(1).every(({ start }) => orBefore.test(folded.slice(0, start)));
  return named.length === 2 && joined ? named : [];
}

/**
 * How many took any of several positions in one vote (against or abstaining; voted at all, abstentions not counted);
 * `undefined` for a question that does not count them together.
 * @param base sets that narrow the whole, always by intersection
 */
export function planEither({ reading }: Planning, base: readonly SetExpression[]): Plan | undefined {
  const [vote, other] = votesOf(reading);
  const leaves = withoutAbstentions.test(reading.folded);
  const denied = reading.positions.some(({ position, negated }) => negated && !(leaves && position === 'abstaining'));
  if (vote === undefined || other !== undefined || denied) return undefined;
  if (!asksFor(reading, 'count', 'which') || asksFor(reading, 'yes-no', 'compare')) return undefined;
  const of = eitherOf(reading).map((position): SetExpression => ({ kind: 'position', vote, position }));
  const [first, second] = of;
  if (first === undefined) return undefined;
  const taken: SetExpression = second ? { kind: 'or', of } : first;
  return { tool: 'voters', sets: [base.length > 0 ? { kind: 'and', of: [...base, taken] } : taken], figuresOf: vote };
}
