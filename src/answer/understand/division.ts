import type { Iso3 } from '../../votes/ledger.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { Reading } from './read-question.js';

/** What an answer told of some members: of which ones of them it holds, and so of which it does not. */
export interface Division {
  /** Those of whom it was asked: all members where it was of none in particular. */
  readonly among: SetExpression;
  /** All members of whom it holds. */
  readonly holds: SetExpression;
  /** True where those were asked for last of whom it does not hold. */
  readonly denied?: boolean;
  /** The sets that answered the last two questions, where each was answered by one. */
  readonly lists?: readonly [SetExpression, SetExpression];
}

const lead = '^(?:(?:and|so|but|then|ok(?:ay)?|那么?|那末|所以|都)[,，]?\\s*)?';
const end = '(?:\\s*(?:呢|啊|呀|then))?[\\s?？!！。.]*$';
const which =
  '(?:(?:which|who|what)(?: (?:ones?|countr(?:y|ies)|members?|states?|of (?:them|those|these)))?|(?:其中|他们[中里])?(?:有)?(?:哪个|哪些|哪几个|哪一个|哪几国|哪国|哪一国|哪位|谁)(?:国家?|成员国?)?)';
const asksWhoNot = new RegExp(
  `${lead}${which} ?(?:(?:is|are|was|were|did|does|do|has|have|had)(?:n['’]?t| not)(?: so)?|不是的?|没有?的?|不在其中|不在里面|例外|除外)${end}`,
);
const asksWho = new RegExp(
  `${lead}(?:${which} ?(?:is|are|was|were|did|does|do|has|have|had|是的?|在其中|在里面)|(?:which|what) (?:ones?|countries|members|states)|(?:有|是)(?:哪些|哪几个|哪几国|谁)(?:国家?|成员国?)?|(?:具体|分别)?(?:是|有)?(?:哪些|谁)(?:国家?)?|哪些(?:国家)?|哪几(?:个|国|个国家)|who (?:are|were) (?:they|those)|(?:by )?whom?|name them|list them)${end}`,
);
const asksWhoElse = new RegExp(
  `${lead}(?:(?:who|which|what|any(?:one|body)?)(?: (?:countr(?:y|ies)|members?|states?))? else(?: (?:is|are|was|were|did|does|do|has|isn['’]?t|didn['’]?t|voted))?|any others?|who(?:m)? (?:else )?(?:did|voted) (?:the same|likewise|so)(?: (?:thing|way))?|(?:who|which (?:countries|states|members)) else (?:did (?:the same|so|that|likewise)|voted (?:the same way|that way|like (?:that|this|it)|so|likewise)|took (?:the same|that) position)|(?:还|另外)有(?:谁|哪些|哪个|哪几个|别的|其他|别人)(?:国家?)?(?:也)?(?:是?这样|如此|一样|这么投|这样投|也是)?(?:的)?(?:吗|么)?|除此之?外(?:还有)?(?:谁|哪些)?(?:国家?)?|其他(?:国家?)?(?:还)?有(?:谁|哪些)(?:国家?)?)${end}`,
);

const asksOverlap = new RegExp(
  `${lead}(?:(?:is there |are there |do they )?(?:any |an )?(?:overlap(?:ping)?|(?:countries |members )?(?:in common|in both))|(?:who|which)(?: countries| members| ones)? (?:is|are|was|were) (?:in|on) both(?: lists)?|(?:两者|两份名单|他们|这两[份个]名单)?(?:有没有|有无|有)?(?:什么|哪些)?(?:重合|重叠|交集|共同的|重复)(?:的|的国家)?(?:吗|么)?|(?:哪些|谁)(?:国家)?(?:两[次个份]都|同时)(?:在|有))${end}`,
);

const except = (base: SetExpression, minus: SetExpression): SetExpression => ({ kind: 'except', base, minus });

/** Those of the members spoken of that are wanted, of all where it was of one alone: of whom it holds, or of whom it does not. */
function within({ among, holds }: Division, denied: boolean): SetExpression {
  const all = among.kind === 'members' || (among.kind === 'named' && among.members.length === 1);
  if (denied) return except(all ? { kind: 'members' } : among, holds);
  return all ? holds : { kind: 'and', of: [among, holds] };
}

/** Those beyond the members spoken of; where it was asked of all, nobody is left out and all are told once more. */
function beyond({ among, holds, denied = false }: Division): SetExpression {
  const all: SetExpression = denied ? except({ kind: 'members' }, holds) : holds;
  return among.kind === 'members' ? all : except(all, among);
}

const besides =
  /^(?:那么?)?除了?.{1,24}?(?:以外|之外|外)?[，,]?(?:还|另外)?有(?:谁|哪些|哪个|哪几个|别的|其他)(?:国家?)?(?:也)?(?:是?这样|如此|一样)?(?:的)?(?:吗|么|呢)?[\s?？]*$|^(?:and )?(?:who(?:m)? else )?(?:besides|apart from|other than|except(?: for)?|beyond|aside from) [^,]{1,40}(?:, ?(?:who|which countries|anyone|anybody)(?: else)?)?[\s?]*$|^(?:and )?(?:who|anyone|anybody) else (?:besides|apart from|other than|except(?: for)?|beyond|aside from) [^,]{1,40}[\s?]*$/;

/** 除了中国还有谁 after its vote was told: the others of whom it holds; `undefined` for a question that says more. */
export function wantedBeside(folded: string, { holds }: Division, members: readonly Iso3[]): SetExpression | undefined {
  return members.length > 0 && besides.test(folded)
    ? except(holds, { kind: 'named', members: [...members] })
    : undefined;
}

/**
 * Which one isn't?, 哪个不是, 那还有谁: the set that a question wants by leaning on what the answer before it told, and which
 * side of it; `undefined` for a question that asks something of its own.
 */
export function wantedOf(
  { folded }: Pick<Reading, 'folded'>,
  division: Division,
): Pick<Reading, 'wanted' | 'division'> | undefined {
  if (division.lists && asksOverlap.test(folded)) return { wanted: { kind: 'and', of: division.lists }, division };
  const denied = asksWhoNot.test(folded);
  if (denied || asksWho.test(folded)) return { wanted: within(division, denied), division: { ...division, denied } };
  return asksWhoElse.test(folded) ? { wanted: beyond(division), division } : undefined;
}
