import type { SetExpression } from '../../votes/set-expression.js';
import type { Quantifier } from '../tools/quantified.js';
import type { Reading } from '../understand/read-question.js';
import { type BoundPosition, setOfBound } from './bind-positions.js';
import { narrowed } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { asksFor, type Planning } from './planning.js';

/** Words that ask of all of some members. */
export const allOf =
  /所有|全部|全都|全体|个个|整个|每(?:一)?个|国家?都|[都均](?=没|不|未|投|赞|支|反|弃|是)|\b(?:all|every|each|whole|entire)\b/;
// 有没有国家反对 asks for any, and denies none.
const noneZh = /(?<!有)没有?(?:一个|任何)?.{0,10}(?:国家?|国|人)(?=投|反对|赞成|支持|弃权)|无一|(?<!有)没人/;
const noneEn = /\b(?:no|none|nobody|no one|not a single)\b/;
const anyOf = /有没有|是否有|有(?:任何|哪怕)?.{0,8}国家?.{0,4}(?:投|反对|赞成|支持|弃权)|\bany(?:body|one)?\b/;

const together = /都|同时|均|\bboth\b|\ball\b/;

/** Whether a question says something of all, none or any; `undefined` where it says none of it. */
export function quantifierOf({ folded, positions }: Reading): Quantifier | undefined {
  // Voted no is a position, and no quantifier.
  const rest = positions.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    folded,
  );
  if (noneZh.test(folded) || noneEn.test(rest)) return 'none';
  if (allOf.test(folded)) return 'all';
  return anyOf.test(folded) ? 'any' : undefined;
}

/** Whether all, none or any of some members took a position, where the question wants a yes or no. */
export function planQuantified(
  { reading }: Planning,
  bound: readonly BoundPosition[],
  base: readonly SetExpression[],
): Plan | undefined {
  const [only, second] = bound;
  const quantifier = quantifierOf(reading);
  const open = asksFor(reading, 'which', 'count');
  // 有没有反对的 of those spoken of, in one vote or another.
  if (
    reading.among &&
    second &&
    quantifier === 'any' &&
    !open &&
    reading.positions.length === 1 &&
    !together.test(reading.folded)
  )
    return {
      tool: 'quantified',
      among: narrowed(base) ?? reading.among,
      position: { kind: 'or', of: bound.map(setOfBound) },
      quantifier,
    };
  if (!only || second || quantifier === undefined || open) return undefined;
  if (!asksFor(reading, 'yes-no', 'premise') && base.length === 0) return undefined;
  const among = narrowed(base);
  const taken = setOfBound(only);
  const denied = only.mention.negated && quantifier !== 'none';
  const position: SetExpression = denied ? { kind: 'except', base: { kind: 'members' }, minus: taken } : taken;
  return { tool: 'quantified', position, quantifier, ...(among ? { among } : {}) };
}
