import type { Span } from './mention.js';

/** Words between "which" and "states" that set no group apart: what the states are to the vote or to the United Nations. */
const noGroup =
  /的|[投票国]|改|立场|提案|弃权|赞成|支持|反对|发言|更正|会员|成员|联合|其他|其它|别|缔约|^(?:un|other|member|of|the|more|sponsoring|all|these|those|many|two|three)\b/;

const asked =
  /(?:哪些|哪几个|多少个?|几个|所有|全体|每个)(\p{Script=Han}{1,6}?)(?:国家|国)|\b(?:which|how many|what|all|every|each) (?:(?:of|the|these|those|two|three|four|five) )*((?:[a-z-]+ ){1,2}?)(?:countries|states|nations)\b/u;
/** States that are called by a part of the world that is no regional group. */
const byWorldPart =
  /\b(?:(?:the|all|most|any|some|no|many|were|did|are) )+(europeans|westerners)\b|(?<![东西中南北])(欧洲)(?:国家|各国|诸国)/;

/** 中亚国家, Central Asian states: a part of what the regional group beside it has. */
const part = /(?:central|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|south-?east(?:ern)?|sub-saharan)[ -]*$/;

/**
 * Whether a question asks only for some states (哪些中亚国家, how many landlocked states) by words that name no group known
 * here. The list of all would then answer another question.
 * @param folded by `fold`
 * @param named what was recognised in the question
 * @param groups the regional groups among it
 */
export function hasUnknownGroup(folded: string, named: readonly Span[], groups: readonly Span[]): boolean {
  if (groups.some(({ start }) => part.test(folded.slice(0, start)))) return true;
  const match = asked.exec(folded) ?? byWorldPart.exec(folded);
  if (!match) return false;
  const word = match[1] ?? match[2] ?? '';
  const start = match.index + match[0].indexOf(word);
  const known = named.some((span) => span.start < start + word.length && start < span.end);
  return !known && !noGroup.test(word);
}
