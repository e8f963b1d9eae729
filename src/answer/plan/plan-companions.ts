import type { Position } from '../../votes/ledger.js';
import { listNames } from '../../votes/position-names.js';
import { positionOf } from '../../votes/position-of.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning, votesOf } from './planning.js';

const withEn =
  /\b(?:vot(?:e|ed|es|ing)|sid(?:e|ed|es|ing)|st(?:and|ood|ands|anding|ayed?|uck)|agree(?:d|s|ing)?|align(?:ed|s)?|went|same|identical(?:ly)?)(?: [\w-]+){0,4}? (?:with|like|as|alongside|to) (?:the )?$|\b(?:match(?:ed|es)|mirror(?:ed|s)|follow(?:ed|s)|copied) (?:the )?$/;
const againstEn =
  /\b(?:differ(?:ed|s|ent|ently)?|opposite|disagree(?:d|s)?)(?: [\w-]+){0,3}? (?:from|to|of|with|than) (?:the )?$/;
const beforeZh = /(?:跟|和|与|同|像|随)\s*$/;
const withZh =
  /^[^，,。？?]{0,24}?(?:一样|相同|一致|同样|站在?(?:了)?(?:一起|一边|同一)|同一(?:边|阵营|立场)|同进退|步调)/;
const againstZh = /^[^，,。？?]{0,24}?(?:不同|不一样|不一致|相反|有分歧|唱反调)/;
const sidesZh = /站在\s*$|(?:追随|跟随|附和)(?:了|着)?\s*$/;

/** Who voted like China in all five votes: it is asked of members, though the votes are named. */
const ofMembers =
  /^\W*(?:who|which (?:countries|states|members|nations|delegations)|谁|哪些国家|哪国)(?!.*(?:哪(?:次|项)|which votes?))/;

/** How a question sets others beside the one member that it names: with it, or against it. */
function relationIn({ reading }: Planning): 'with' | 'against' | undefined {
  const [member] = reading.members;
  if (member === undefined) return undefined;
  const before = reading.folded.slice(0, member.start);
  const after = reading.folded.slice(member.end);
  if (againstEn.test(before) || (beforeZh.test(before) && againstZh.test(after))) return 'against';
  if (withEn.test(before) || sidesZh.test(before) || (beforeZh.test(before) && withZh.test(after))) return 'with';
  return undefined;
}

/** Those that stood in one of some lists of a vote. */
function inAny(vote: string, positions: readonly Position[]): SetExpression {
  const of = positions.map((position): SetExpression => ({ kind: 'position', vote, position }));
  const [only, second] = of;
  return only && !second ? only : { kind: 'or', of };
}

/**
 * Who voted as a member did, or otherwise: in the votes that a question names, else over all of them. `undefined` for a
 * question that asks for no such members, and where a vote does not list the member, so that there is nothing to go by.
 */
export function planCompanions(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const [country, other] = membersOf(reading);
  const open = asksFor(reading, 'which', 'count') || /\bany(?:one|body)?\b|有没有|有无/.test(reading.folded);
  if (
    !country ||
    other ||
    reading.positions.length > 0 ||
    !open ||
    (asksFor(reading, 'votes') && !ofMembers.test(reading.folded))
  )
    return undefined;
  const relation = relationIn(planning);
  if (relation === undefined) return undefined;
  const never = asksFor(reading, 'never');
  const opposed = (relation === 'against') !== never;
  const named = votesOf(reading);
  const narrowing = narrowingSets(planning);
  if (named.length === 0 && narrowing.length === 0) {
    const every =
      never || asksFor(reading, 'every', 'constant') || /完全|\b(?:exactly|identical(?:ly)?)\b/.test(reading.folded);
    return { tool: 'alike', country, which: opposed ? 'least' : 'most', ...(every ? { every } : {}) };
  }
  const votes = named.length > 0 ? named : ledger.votes.map(({ id }) => id);
  const own = votes.map((vote) => positionOf(ledger, vote, country)?.position ?? 'not-listed');
  if (own.includes('not-listed')) return undefined;
  const sets = votes.map((vote, index) =>
    inAny(vote, opposed ? listNames.filter((list) => list !== own[index]) : own.slice(index, index + 1)),
  );
  const [first, second] = [...narrowing, ...sets];
  if (first === undefined) return undefined;
  const base: SetExpression = second ? { kind: 'and', of: [...narrowing, ...sets] } : first;
  return {
    tool: 'voters',
    sets: [opposed ? base : { kind: 'except', base, minus: { kind: 'named', members: [country] } }],
  };
}
