import type { Position } from '../../votes/ledger.js';
import { listNames, positionNames } from '../../votes/position-names.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { PositionMention } from '../understand/find-positions.js';
import { combineBound } from './bind-positions.js';
import { narrowed } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { asksFor, isAboutVoting, leavesWords, membersOf, type Planning, voteReferences } from './planning.js';

const setsAt = (votes: readonly string[], position: Position): readonly SetExpression[] =>
  votes.map((vote) => ({ kind: 'position', vote, position }));

/** In any of several votes, those on a draft or all of them. */
export const anyVote =
  /任何(?:一)?(?:次|项|个|场|份)?(?:记录)?(?:表决|投票|名单)|任何一(?:次|项|场|份)|\bany(?: one)?(?: of)?(?: the)?(?: (?:five|5|recorded|three|3|separate|roll-?call|l\.?\d+(?:\/rev\.?\d)?(?:'s)?))* (?:votes?|lists?)\b|\banything\b/;
const atLeastOnce =
  /(?:哪怕|至少)(?:有)?一(?:次|项)|(?<![都均].{0,4})(?:投|弃|缺席|赞成|支持|反对|弃权|列入)过|\bever\b|\bat least once\b/;
/** Not every time (没有全部赞成, did not support all of them): at least once it was otherwise. */
const notAlways =
  /(?:没有?|未|不是|并非|并未)(?:在|对)?(?:[五5]次|全部?|都|均|每(?:一)?次|次次|所有|一直|始终|总是)(?!没|未|不)|\b(?:not|n't)(?: \w+){0,5} (?:every|all|always|throughout|consistently)\b/;

/** In any of the votes: whether somebody was, or who. */
function planInAny({ reading, ledger }: Planning, base: readonly SetExpression[]): Plan | undefined {
  const [mention, other] = reading.positions;
  if (!mention || other || asksFor(reading, 'never')) return undefined;
  const any = anyVote.test(reading.folded);
  if (mention.negated || !(any || atLeastOnce.test(reading.folded)) || (any && isNotInLists(mention))) return undefined;
  const inAny: SetExpression = {
    kind: 'or',
    of: setsAt(
      ledger.votes.map(({ id }) => id),
      mention.position,
    ),
  };
  const among = narrowed(base);
  if (asksFor(reading, 'yes-no') && !asksFor(reading, 'which', 'count'))
    return { tool: 'quantified', ...(among ? { among } : {}), position: inAny, quantifier: 'any' };
  return { tool: 'voters', sets: [among ? { kind: 'and', of: [...base, inAny] } : inAny] };
}

/** Not listed by a "not" of its own (未列入, did not vote): in any, or never, it is so in every one. */
const isNotInLists = ({ position, negated, absence }: PositionMention): boolean =>
  position === 'not-listed' && !negated && absence !== true;

/** Whether the first position is said to have been taken in none of several votes: did not vote in any. */
export function deniesAnyVote({ positions: [mention], folded }: Planning['reading']): boolean {
  return mention !== undefined && (mention.negated || isNotInLists(mention)) && anyVote.test(folded);
}

/**
 * Sets over all votes: 始终赞成, 每次都弃权, 从未反对, 五次都未列入, 任何一次弃权; a set a vote where the question asks for
 * each.
 */
export function planOverAllVotes(planning: Planning, base: readonly SetExpression[]): Plan | undefined {
  const { reading, ledger } = planning;
  const [mention] = reading.positions;
  const inAny = planInAny(planning, base);
  if (inAny) return inAny;
  if (!mention || !(asksFor(reading, 'every', 'constant', 'never') || deniesAnyVote(reading))) return undefined;
  const votes = ledger.votes.map((vote) => vote.id);
  const rest = reading.folded.slice(0, mention.start) + reading.folded.slice(mention.end);
  const apart = /\beach\b|各(?:次|项|有|是)|每(?:一)?(?:次|项)|分别/.test(rest);
  if (apart && asksFor(reading, 'count', 'which') && !/都|均/.test(reading.folded)) {
    return { tool: 'voters', sets: votes.map((vote) => combineBound([{ vote, mention }], 'and', base)) };
  }
  const each = setsAt(votes, mention.position);
  const start: SetExpression = base.length > 1 ? { kind: 'and', of: base } : (base[0] ?? { kind: 'members' });
  // 一次都没有列入 is to be in no list each time: its "not" is that of the position.
  const never = (asksFor(reading, 'never') && !isNotInLists(mention)) || mention.negated;
  const among: SetExpression = { kind: 'and', of: each };
  if (!isNotInLists(mention) && !asksFor(reading, 'never') && notAlways.test(reading.folded))
    return { tool: 'voters', sets: [{ kind: 'except', base: start, minus: among }] };
  return {
    tool: 'voters',
    sets: [
      never
        ? { kind: 'except', base: start, minus: { kind: 'or', of: each } }
        : { kind: 'and', of: [...base, ...each] },
    ],
  };
}

/** Sets that a question asks for without naming a position: who never changed, a group's votes, the lists themselves. */
export function planUnnamedPositions(planning: Planning, base: readonly SetExpression[]): Plan | undefined {
  const { reading, ledger } = planning;
  if (reading.positions.length > 0 || membersOf(reading).length > 0) return undefined;
  const votes = [...new Set(voteReferences(reading).flatMap((reference) => reference.votes))];
  if (asksFor(reading, 'constant') && (isAboutVoting(reading) || !leavesWords(reading))) {
    const over = votes.length > 1 ? votes : ledger.votes.map((vote) => vote.id);
    return {
      tool: 'voters',
      sets: listNames.map((position) => ({ kind: 'and', of: [...base, ...setsAt(over, position)] })),
    };
  }
  const [vote, second] = votes;
  if (reading.among && base.length > 1 && asksFor(reading, 'which', 'count')) {
    return { tool: 'voters', sets: [{ kind: 'and', of: base }] };
  }
  if (vote === undefined) return undefined;
  if (base.length > 0) {
    const inGroup = (each: string, position: Position): SetExpression => ({
      kind: 'and',
      of: [...base, ...setsAt([each], position)],
    });
    return { tool: 'voters', sets: votes.flatMap((each) => positionNames.map((position) => inGroup(each, position))) };
  }
  if (!asksFor(reading, 'roll')) return undefined;
  const sets = votes.flatMap((each) => listNames.flatMap((position) => setsAt([each], position)));
  return { tool: 'voters', sets, ...(second === undefined ? { figuresOf: vote } : {}) };
}

const asksHow = /怎么(?:投|表决|表态)|如何(?:投|表决|表态)|投了?(?:什么|哪)|\bhow did\b|\bwhat did\b/;

/** Those who took a position in one vote, told apart by what they took in another (OP1弃权的国家在全文怎么投). */
export function planSpread({ reading }: Planning, base: readonly SetExpression[]): Plan | undefined {
  const [from, to, more] = voteReferences(reading).flatMap((reference) => reference.votes);
  const [mention, other] = reading.positions;
  if (!mention || other || !from || !to || more || !asksHow.test(reading.folded)) return undefined;
  const start = setsAt([from], mention.position);
  return {
    tool: 'voters',
    sets: positionNames.map((position) => ({ kind: 'and', of: [...base, ...start, ...setsAt([to], position)] })),
  };
}
