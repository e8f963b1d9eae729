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

/** 反对L.4的国家都…: those that took the first position are whom the second is said of. */
const ofTakersZh =
  /(?:的|^票?(?:国家?|者|方))(?:.{0,10}?)(?:[都均全]|有没有|是否|是不是|没有?)|的(?:国家?|会员国|成员国|各国)$/;
/** All who opposed L.4, every L.4 abstainer. */
const relative = /\b(?:who|that|which|those|everyone|everybody|anyone|countries|states|members)\b[^,;]*$/;
const namesTakers = /(?:ers?|ents?|ing)$/;
const quantifiedEn = /\b(?:all|every\w*|each|any\w*|none|no)\b/;
const startsYesNo = /^\W*(?:(?:and|but|so) )?(?:did|do|does|have|has|is|are|was|were)\b/;
const joined = /\b(?:and|or|but|nor|while|whereas)\b/;

/** Whether the first of two positions says of whom the second is asked. */
function saysOfTakers({ folded, positions: [first, second] }: Reading): boolean {
  if (!first || !second) return false;
  const [lead, between] = [folded.slice(0, first.start), folded.slice(first.end, second.start)];
  if (ofTakersZh.test(between)) return true;
  const named = relative.test(lead) || namesTakers.test(folded.slice(first.start, first.end));
  return quantifiedEn.test(lead) && named && !joined.test(between);
}

/** Whether all, none or any of those that took one position took another (Did all who opposed L.4 support L.8?). */
function planOfTakers(
  { reading }: Planning,
  bound: readonly BoundPosition[],
  base: readonly SetExpression[],
): Plan | undefined {
  const [of, asked, more] = bound;
  if (!of || !asked || more || reading.positions.length !== 2 || !saysOfTakers(reading)) return undefined;
  // Did all who …: "who" asks for nobody there.
  const open = asksFor(reading, 'count') || (asksFor(reading, 'which') && !startsYesNo.test(reading.folded));
  if (!asksFor(reading, 'yes-no', 'premise') || open) return undefined;
  const quantifier = /[都均]|全部|所有|每|\bevery(?:one|body)\b/.test(reading.folded) ? 'all' : quantifierOf(reading);
  if (quantifier === undefined) return undefined;
  const setFor = (each: BoundPosition, negated: boolean): SetExpression =>
    negated ? { kind: 'except', base: { kind: 'members' }, minus: setOfBound(each) } : setOfBound(each);
  const among = narrowed([...base, setFor(of, of.mention.negated)]);
  const position = setFor(asked, asked.mention.negated && quantifier !== 'none');
  return { tool: 'quantified', ...(among ? { among } : {}), position, quantifier };
}

/** Whether all, none or any of some members took a position, where the question wants a yes or no. */
export function planQuantified(
  planning: Planning,
  bound: readonly BoundPosition[],
  base: readonly SetExpression[],
): Plan | undefined {
  const ofTakers = planOfTakers(planning, bound, base);
  if (ofTakers) return ofTakers;
  const { reading } = planning;
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
