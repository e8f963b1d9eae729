import type { Ledger } from '../../votes/ledger.js';
import { blank } from './mention.js';
import { readNumber } from './numbers.js';
import type { Reference } from './references.js';

const howMany = '(?:three|four|five|[3-5])';
const everyVote = new RegExp(
  [
    '各(?:次|项|个|轮)(?:记录)?(?:表决|投票)?|每(?:一)?(?:次|项)(?:表决|投票)?|逐(?:次|项|段)|历次|所有(?:的)?(?:表决|投票)|全部(?:表决|投票)|几(?:次|项)(?:表决|投票)(?:中|里)',
    '任何一(?:次|项|场|个)(?:记录)?(?:表决|投票)?|任何(?:记录)?(?:表决|投票)',
    '[三四3-4](?:次|项|场|轮|个)(?:记录|单独|分开)?(?:的)?(?:表决|投票)',
    '(?<!其余|其他|其它|剩下|另外)[三四3-4](?:次|回)(?:全部?|都|均)',
    `\\b(?:all|any|across)(?:\\s+of)?(?:\\s+(?:the|its|these|those))?(?:\\s+(?:${howMany}|recorded|separate|different|'s))*\\s+votes\\b`,
    `\\b(?:each|every)(?:\\s+(?:single|one|of|the|its|these|those|${howMany}|recorded|separate))*\\s+votes?\\b(?!\\s+(?:for|against|yes|no|in favou?r))`,
    '\\b(?:on|for|against) everything\\b|\\b(?:abstained|opposed|supported|voted) (?:on |for |against )?everything\\b',
    `(?:\\b(?:the|these|those|its)|'s)\\s+${howMany}(?:\\s+(?:recorded|separate|different))*\\s+votes\\b`,
  ].join('|'),
);

/**
 * L.8各次表决, all three L.8 votes: a draft stands for all votes on it and on its parts. The vote on a motion is one on how
 * to proceed: it is among them where the number says so, or where nothing more is asked of them than what they were.
 */
export function withEveryVote(
  references: readonly Reference[],
  folded: string,
  among: boolean,
  ledger: Ledger,
): Reference[] {
  const [said] = everyVote.exec(blank(folded, references)) ?? [];
  if (said === undefined) return [...references];
  const number = readNumber(/[三四\d]|three|four|five/.exec(said)?.[0] ?? '');
  const named = new Set(references.flatMap(({ votes }) => votes)).size;
  return references.map((reference) => {
    if (reference.kind !== 'draft' || (number !== undefined && named >= number)) return reference;
    const all = ledger.votes.filter((vote) => reference.drafts.includes(vote.draft));
    const own = all.filter((vote) => vote.scope.kind !== 'motion');
    const takesAll = number === undefined ? !among : number === all.length;
    return { ...reference, votes: (takesAll ? all : own).map((vote) => vote.id) };
  });
}
