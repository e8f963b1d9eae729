import type { RegionalGroup } from '../../countries/member.js';
import { everyMatch } from '../../language/every-match.js';
import type { Span } from './mention.js';

/** A regional group that a question names. */
export interface GroupMention extends Span {
  readonly group: RegionalGroup;
}

/** What may follow a group's adjective: its states, or what they did. */
const nouns =
  '(?:states?|countr(?:y|ies)|members?|nations?|group|ones|delegations?|voters|abstentions?|abstainers|supporters|opponents|sponsors?|votes?)';
const zhNouns = '(?:国家|会员国|各国|集团|组|地区)?(?:集团|组)?';

/** African and Asian countries: the noun may stand behind another adjective alone. */
const joinedTo =
  '(?=(?:,? (?:and|or|nor)|,|/| &) ?(?:the |non-)?(?:african|asian|(?:eastern |western )?european|latin american|caribbean|eu|nato)\\b)';

/** Africa aside. */
const asideOf = (part: string): string => `(?:the )?${part}(?= (?:aside|excluded|excepted|apart)\\b)`;

/** Are they African? An adjective that says what states are. */
const being = (adjective: string): string => `(?:are|were|is|was) ${adjective}(?! (?!and\\b|or\\b))`;

/** And Asia-Pacific?, how many African: an adjective or a region that nothing follows. */
const last = (words: string): string => `${words}(?=[\\s?？.!！]*$)`;

const grouped = (group: RegionalGroup, chinese: string, english: string): readonly [RegionalGroup, RegExp] => [
  group,
  new RegExp(`${chinese}${zhNouns}|\\b${english}\\b`, 'g'),
];

const words: readonly (readonly [RegionalGroup, RegExp])[] = [
  grouped(
    'african',
    '(?<!南|(?<!其)中|北|西|东)非洲(?!联盟|统一组织)',
    `(?:african ${nouns}|(?<!south )african${joinedTo}|(?<!south )africans|(?:from|in|of|outside|across) africa|${asideOf('africa')}|(?<!south )${last('africa(?:n|ns)?')}|${being('african')})`,
  ),
  grouped(
    'asia-pacific',
    '(?:亚太|亚洲(?:-|和|及)?太平洋|(?<!东南|中|西)亚洲)',
    `(?:(?:asia(?:n)?[- ]pacific|asian)(?: ${nouns}|${joinedTo})|(?:from|in|of|outside|across) (?:asia(?: (?:and|or) the pacific|[- ]pacific)?)|${asideOf('asia')}|(?<!(?:central|south|east|southern|eastern|western) )asians|${last('asia(?:n)?[- ]pacific')}|(?<!(?:central|south|east|southern|eastern|western) )${last('asian?')}|${being('asian')})`,
  ),
  grouped(
    'eastern-european',
    '东欧',
    `(?:eastern? european(?: ${nouns}|${joinedTo})|(?:from|in|of|outside|across) eastern europe|eastern? europeans|${last('eastern? europe(?:an)?')}|${being('eastern european')})`,
  ),
  grouped(
    'latin-american-caribbean',
    '(?:拉美|拉丁美洲)(?:(?:和|与|及|、)?加勒比)?',
    `(?:latin american(?:(?: and caribbean)? ${nouns}|${joinedTo})|latin americans|(?:from|in|of|outside|across) latin america(?: (?:and|or) the caribbean)?|${asideOf('latin america')}|grulac|${last('latin america(?:n)?(?: (?:and|or) (?:the )?caribbean)?')}|${being('latin american')})`,
  ),
  grouped(
    'western-european-others',
    '西欧(?:(?:和|与|及)其他)?',
    `(?:western european(?:(?: and others?)? ${nouns}|${joinedTo})|weog)`,
  ),
];

/** The regional groups that a question names, in order. @param folded the question folded by `fold` */
export function findGroups(folded: string): readonly GroupMention[] {
  return words
    .flatMap(([group, pattern]) =>
      everyMatch(folded, pattern).map((match) => ({ group, start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start);
}
