import type { RegionalGroup } from '../../countries/member.js';
import { everyMatch } from '../../language/every-match.js';
import type { Span } from './mention.js';

/** A regional group that a question names. */
export interface GroupMention extends Span {
  readonly group: RegionalGroup;
}

const words: readonly (readonly [RegionalGroup, RegExp])[] = [
  [
    'african',
    /(?<!南|中|北|西|东)非洲(?!联盟|统一组织)(?:国家|会员国|各国|集团|组|地区)?(?:集团|组)?|\bafrican (?:states?|countr(?:y|ies)|members?|nations?|group)\b|(?<!\bsouth )\bafricans\b|\b(?:are|were|is|was) african\b(?! (?!and\b|or\b))|\b(?:from|in|of) africa\b/g,
  ],
  [
    'asia-pacific',
    /(?:亚太|亚洲(?:-|和|及)?太平洋|(?<!东南|中|西)亚洲)(?:国家|会员国|各国|集团|组|地区)?(?:集团|组)?|(?<!\b(?:central|south|east|south-?east|southern|eastern|western) )\basians\b|\b(?:are|were|is|was) asian\b(?! (?!and\b|or\b))|\b(?:asia(?:n)?[- ]pacific|asian)(?: (?:states?|countr(?:y|ies)|members?|nations?|group))\b/g,
  ],
  [
    'eastern-european',
    /东欧(?:国家|会员国|各国|集团|组|地区)?(?:集团|组)?|\beastern? european(?:s| (?:states?|countr(?:y|ies)|members?|nations?|group))\b|\b(?:are|were|is|was) eastern european\b/g,
  ],
  [
    'latin-american-caribbean',
    /(?:拉美|拉丁美洲)(?:(?:和|与|及|、)?加勒比)?(?:国家|会员国|各国|集团|组|地区)?(?:集团|组)?|\blatin americans\b|\b(?:are|were|is|was) latin american\b(?! (?!and\b|or\b))|\b(?:latin american(?: and caribbean)?(?: (?:states?|countr(?:y|ies)|members?|nations?|group))|grulac)\b/g,
  ],
  [
    'western-european-others',
    /西欧(?:(?:和|与|及)其他)?(?:国家|会员国|各国|集团|组)?(?:集团|组)?|\b(?:western european(?: and others?)?(?: (?:states?|countr(?:y|ies)|members?|nations?|group))|weog)\b/g,
  ],
];

/** The regional groups that a question names, in order. @param folded the question folded by `fold` */
export function findGroups(folded: string): readonly GroupMention[] {
  return words
    .flatMap(([group, pattern]) =>
      everyMatch(folded, pattern).map((match) => ({ group, start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start);
}
