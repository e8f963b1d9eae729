import type { SetExpression } from '../../votes/set-expression.js';
import { blocSet, dayOf } from '../bloc-set.js';
import { type BoundPosition, bindPositions, combineBound, setOfBound } from './bind-positions.js';
import { narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { asksFor, blocMentions, membersOf, type Planning, voteReferences } from './planning.js';

/** Only Russia opposed; 只有埃及弃权: what stands right before the first of the members. */
const before =
  /(?:只有|仅有|唯有|唯独|只剩|仅仅?是?|只是|\b(?:only|solely|just|(?:nobody|none|no one|no (?:other )?(?:country|state|member|nation)) (?:but|except(?: for)?|besides|other than|apart from))(?: the)?)\s*$/;
/** Was India the only country, 印度是唯一: what stands right after the last of the members. */
const after =
  /^(?:['’]s)?(?:[\s,，]|是|也|都|确实|真的|并非|不|为|成为|作为|\b(?:(?:is|was|were|are)(?:n['’]t)?|not|indeed|really|truly|being|as)\b|两国|三国|二国|等)*(?:唯一|仅有的|独自|\bthe (?:only|sole|lone)\b|\b(?:vote[ds]? |st(?:and|ood|anding) )?alone\b)/;
/** The only country to oppose PP10 was India, 唯一反对PP10的国家是印度: what leads up to the first of the members. */
const lead =
  /(?:唯一.*(?:就是|便是|是|为)|\bthe (?:only|sole|lone) .*\b(?:is|was|were|are)(?:n['’]t| not)?(?: the)?)\s*$/;
/** 除了中国，没有国家反对: what stands before and after the members that are taken out. */
const [besides, nobody] = [
  /除(?:了|去)?\s*$/,
  /^(?:[之以]?外)?[\s，,]*(?:就|便|再)?(?:没有?|无)(?:其[他它]|别的|任何|一个)*的?(?:国家?|会员国|成员国|人)/,
];
/** What is left of words that say "only": nothing more of the members is meant by them. */
const onlyWords =
  /[唯一仅只有独自除了外没无别的其他就两国不是中里内当之]|\b(?:only|sole(?:ly)?|lone|alone|just|ones?|nobody|none|no|other|than|but|except|besides|apart|from|really|indeed|country|countries|true|right|not|isn|wasn|weren|aren|t|it|that|was|is|among|of|within|all)\b|[\p{P}\p{S}\s]/gu;
/** Where a question may name those among whom the members are the only ones. */
const narrows = /唯一|[中里内].{0,4}[只仅唯]|\b(?:the (?:only|sole|lone)|among)\b/;
/** The only draft, 唯一的草案: it is not the members that are told apart from all others. */
const ofSomethingElse =
  /唯一(?:投票|投)?(?:反对|赞成|支持|弃权)(?:票)?(?:过|了)?的(?:一)?(?:[份项次段]|草案|决议|表决|投票|动议)|唯一(?:的)?(?:一)?(?:[个份项次段]|草案|决议|表决|投票)(?!国|会员)|\bthe (?:only|sole|lone) (?:(?:recorded|separate) )?(?:drafts?|resolutions?|votes?|paragraphs?|motions?|times?|texts?|parts?|things?)\b/;
/** Not only Russia but also China; 不仅中国，俄罗斯也. */
const andOthersToo = /(?:不仅|不只|不光)(?!有|是).*[也还]|\bnot (?:only|just)\b.*\b(?:but|also)\b|\bone of the only\b/;
const denies =
  /(?:(?<!是)不是|并非|并不是|不)(?:只|仅|唯)|(?:\bnot|n['’]t)(?: (?:really|indeed|actually))? (?:only|just|the (?:only|sole|lone)|alone)\b/;
const rhetorical = /不是.*吗|^\W*(?:is|was|were|are)n['’]t\b/;
const joins = /^(?:[\s,，、]|和|与|及|以及|跟|同|and|the|&|plus)*$/;

/** The only one to abstain on both, 唯一两份都弃权的: in all votes named at once. */
const inEach = /都|均|同时|两[份次项]|\b(?:both|all|each)\b/;

/** Whether the members that a question names are said to be the only ones, and stand together as one list. */
function saysOnly({ reading: { folded, members } }: Planning): boolean {
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last || ofSomethingElse.test(folded) || andOthersToo.test(folded)) return false;
  const together = members.every((member, index) => {
    const next = members[index + 1];
    return !next || joins.test(folded.slice(member.end, next.start));
  });
  const [leading, following] = [folded.slice(0, first.start), folded.slice(last.end)];
  return (
    together &&
    (before.test(leading) ||
      lead.test(leading) ||
      after.test(following) ||
      (besides.test(leading) && nobody.test(following)))
  );
}

/** Whether a group stands in one list with the members, so that it is among those said to be the only ones. */
function joinsGroup({ reading: { folded, members, groups, blocs } }: Planning): boolean {
  return [...groups, ...blocs].some(({ start, end }) =>
    members.some((member) => {
      const between = member.end <= start ? folded.slice(member.end, start) : folded.slice(end, member.start);
      return between.length > 0 && /和|与|及|跟|\band\b/.test(between) && joins.test(between);
    }),
  );
}

/**
 * Whether members are the only ones that took a position in a vote, within the groups that a question names
 * (Was Egypt the only Arab country to abstain?); `undefined` for a question that does not say so of members.
 */
export function planOnly(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const { folded, positions } = reading;
  if (positions.length === 0 || asksFor(reading, 'sponsor', 'correction', 'speaker') || !saysOnly(planning))
    return undefined;
  const bound = bindPositions(voteReferences(reading), positions, folded);
  const [first] = bound;
  if (!first || joinsGroup(planning)) return undefined;
  const base = narrowingSets(planning);
  const together = positions.length === 1 && inEach.test(folded);
  const sets = together
    ? [combineBound(bound, 'and', base)]
    : bound.map((each: BoundPosition) => combineBound([each], 'and', base));
  // Which of several positions only they are said to have taken is not told apart: all of them are listed.
  if (positions.length > 1) return { tool: 'voters', sets };
  const denied = denies.test(folded) && !/是不是/.test(folded) && !rhetorical.test(folded);
  const premise = asksFor(reading, 'premise') && !asksFor(reading, 'yes-no');
  // The only island state: of what is left over it is not known who is meant.
  const unclear = narrows.test(folded) && reading.residue.replace(onlyWords, '') !== '';
  return { tool: 'only', claim: { members: membersOf(reading), sets, denied, premise, unclear } };
}

/** Whether all that took a position are of the groups that a question says were the only ones (只有北约国家反对L.8吗). */
export function planOnlyGroups({ reading, ledger }: Planning): Plan | undefined {
  const { folded, positions } = reading;
  const mentions = blocMentions(reading);
  const [mention, second] = positions;
  const [start] = mentions.map((each) => each.start);
  if (!mention || second || mention.negated || start === undefined || membersOf(reading).length > 0) return undefined;
  if (!before.test(folded.slice(0, start)) || andOthersToo.test(folded) || denies.test(folded)) return undefined;
  if (asksFor(reading, 'which', 'count', 'sponsor', 'correction', 'speaker')) return undefined;
  const [only, other] = bindPositions(voteReferences(reading), positions, folded);
  if (!only || other) return undefined;
  const day = dayOf(ledger, only.vote) ?? '';
  const of = mentions.map(({ bloc }) => blocSet(bloc, day));
  const [single, more] = of;
  const position: SetExpression = single && !more ? single : { kind: 'or', of };
  return { tool: 'quantified', among: setOfBound(only), position, quantifier: 'all' };
}
