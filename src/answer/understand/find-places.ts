import { everyMatch } from '../../language/every-match.js';
import type { ListName } from '../../report/report.js';
import { findSeries } from './find-series.js';
import { chineseFromEnd, englishFromEnd, readPlaceNumber } from './from-end.js';
import { type Span, withoutOverlaps } from './mention.js';
import { numberPattern as n, ordinalPattern, readNumber, wordNumberPattern } from './numbers.js';

/** A place that a question names, before it is known which draft it belongs to; a number below 0 counts from the end. */
export type PlaceMention = Span &
  (
    | { readonly kind: 'preambular' | 'operative'; readonly number: number; readonly items: readonly string[] }
    | { readonly kind: 'preamble' | 'operative-part' }
    | {
        readonly kind: 'paragraph';
        readonly number: number;
        readonly items: readonly string[];
        readonly list?: ListName;
      }
    | { readonly kind: 'footnote'; readonly number?: number; readonly paragraph?: number }
    | { readonly kind: 'title-page' | 'whole' | 'motion' | 'title' }
    | { readonly kind: 'unit'; readonly id: string }
  );

const items = String.raw`(?:(?:\s*[(（]\s*([a-z])\s*[)）]|\.?([a-h])(?![a-z0-9]))(?:\s*[(（]\s*([ivx]{1,4})\s*[)）])?)?`;
const bracketItems = String.raw`(?:\s*[(（]\s*([a-z])\s*[)）](?:\s*[(（]\s*([ivx]{1,4})\s*[)）])?)?`;
/** (b) of OP1: the item before the paragraph that it is of. */
const itemOf = String.raw`(?:\b(?:sub-?paragraph|item|part|clause)\s*)?[(（]\s*([a-h])\s*[)）]\s*(?:of|in|under)\s+(?:the\s+)?`;
const num = `(${chineseFromEnd}|${n})`;
const nth = `(?:${englishFromEnd}|${ordinalPattern})`;
const englishNumber = String.raw`(\d{1,3}|${wordNumberPattern})`;

/** The 4 of L.4序言 and the 一 of 决议草案一序言 are the draft's. */
const noDraftNumber = String.raw`(?<![a-z0-9./·．-]|\bl\s|(?:草案|决议|决定)\s*)`;
const leading = `(?:第\\s*|(?=${chineseFromEnd})|${noDraftNumber}(?=${n}))`;

type Numbered = 'preambular' | 'operative' | 'paragraph';

const numbered: readonly (readonly [Numbered, RegExp])[] = [
  [
    'preambular',
    new RegExp(`(?:序言|前言)(?:部分|段落?)?的?\\s*第?\\s*${num}(?:\\s*(?:段落?|款|项|条))?${bracketItems}`, 'g'),
  ],
  ['preambular', new RegExp(`${leading}${num}\\s*(?:个|条|段)?(?:序言|前言)(?:部分)?(?:段落?)?`, 'g')],
  ['preambular', new RegExp(`\\b(${nth})\\s+pp\\b(?!\\s*\\d)`, 'g')],
  ['preambular', new RegExp(`\\bpp\\s*[.#-]?\\s*(\\d{1,3})${bracketItems}`, 'g')],
  [
    'preambular',
    new RegExp(
      `\\b(?:preambular|preamble|preambulatory)\\s*(?:paragraph|para|clause|part)?\\.?\\s*(?:no\\.?|number)?\\s*${englishNumber}\\b`,
      'g',
    ),
  ],
  [
    'preambular',
    new RegExp(`\\b(${nth})\\s+(?:preambular|preamble|preambulatory)(?:\\s+(?:paragraph|para|clause)\\.?)?`, 'g'),
  ],
  ['operative', new RegExp(`${itemOf}(?:op|operative (?:paragraph|para))\\s*[.#-]?\\s*(?<number>\\d{1,3})\\b`, 'g')],
  [
    'operative',
    new RegExp(
      `(?:执行|正文|主文|操作)(?:部分|段落?)?的?\\s*第?\\s*${num}${bracketItems}(?:\\s*(?:段落?|款|项|条))?${bracketItems}`,
      'g',
    ),
  ],
  ['operative', new RegExp(`${leading}${num}\\s*(?:个|条|段)?(?:执行|正文|主文|操作)(?:部分)?(?:段落?)`, 'g')],
  ['operative', new RegExp(`\\b(${nth})\\s+op\\b(?!\\s*\\d)`, 'g')],
  ['operative', new RegExp(`\\bop\\s*[.#-]?\\s*(\\d{1,3})${items}`, 'g')],
  [
    'operative',
    new RegExp(
      `\\boperative\\s*(?:paragraph|para|clause|part)?\\.?\\s*(?:no\\.?|number)?\\s*${englishNumber}\\b${bracketItems}`,
      'g',
    ),
  ],
  ['operative', new RegExp(`\\b(${nth})\\s+operative(?:\\s+(?:paragraph|para|clause)\\.?)?`, 'g')],
  [
    'paragraph',
    new RegExp(
      `(?:第\\s*(?=${n})|(?=${chineseFromEnd}))${num}${bracketItems}\\s*(?:个|自然)*段落?(?:的?第?\\s*[(（]?\\s*([a-h])\\s*[)）]?(?![a-z0-9])\\s*(?:分段|小段|项|款)?)?`,
      'g',
    ),
  ],
  ['paragraph', new RegExp(`段落?\\s*(\\d{1,3})${bracketItems}`, 'g')],
  [
    'paragraph',
    new RegExp(`(?:\\b(?:paragraphs?|paras?|pars?)\\b\\.?|§|¶)\\s*${englishNumber}\\b${bracketItems}`, 'g'),
  ],
  // The last paragraph voted on is told by the votes.
  [
    'paragraph',
    new RegExp(`\\b(${nth})\\s+para(?:graph)?\\b(?!s| (?:that |which )?(?:was |to be )?(?:put|voted))`, 'g'),
  ],
];

const footnotes: readonly RegExp[] = [
  new RegExp(`(?:脚注|注脚|附注|注释)\\s*第?\\s*(${n})(?:\\s*[条号个])?`, 'g'),
  new RegExp(`第\\s*(${n})\\s*[条号个]?(?:脚注|注脚|附注|注释)`, 'g'),
  /\b(?:footnote|fn)s?\.?\s*(\d{1,3})\b/g,
  new RegExp(`\\b(${ordinalPattern})\\s+footnote\\b`, 'g'),
  // 论文要加脚注 is the asker's own.
  /(?<![加做写打]|加个|加条)(?:脚注|注脚)|(?<!\b(?:my|our) )\bfootnotes?\b/g,
];

const plain: readonly (readonly [
  'preamble' | 'operative-part' | 'title-page' | 'whole' | 'motion' | 'title',
  RegExp,
])[] = [
  ['title-page', /标题页|封面|扉页|首页|\b(?:title|cover|front) page\b/g],
  ['motion', /动议|程序性(?:表决|投票)|\b(?:procedural )?motion\b|\bprocedural vote\b/g],
  ['motion', /(?:要不要|是否要?|应否|该不该)(?:对.{0,12})?(?:进行)?(?:单独|分开|分段|逐段)表决/g],
  ['motion', /\b(?:whether to|on) (?:hold|have|take|holding|having|taking) a separate vote\b/g],
  // Who wanted it: who asked for it is told elsewhere.
  [
    'motion',
    /(?<=\bwant(?:ed|ing|s)? )(?:the |a )?separate votes?\b|(?<=想要|希望|愿意)(?:进行|有)?(?:单独|分开)表决/g,
  ],
  ['whole', /全文|全案|整体|整个(?:决议)?草案|整份(?:决议)?草案|通篇|整案|最后表决|最终表决/g],
  [
    'whole',
    /\b(?:as a whole|(?:the )?(?:whole|entire)(?: (?:text|draft|resolution|thing))?|(?:the )?final (?:vote|text|draft)|overall vote|in its entirety)\b/g,
  ],
  [
    'preamble',
    /(?<!哪(?:些|几个|个|一个)?)(?:序言部分|序言)|\bpreamble\b|(?<!\b(?:which|what) )\bpreambular (?:part|section|paragraphs)\b/g,
  ],
  [
    'operative-part',
    /(?<!哪(?:些|几个|个|一个)?)(?:执行部分|执行段落?)|(?<!\b(?:which|what) )\boperative (?:part|section|paragraphs)\b/g,
  ],
  [
    'title',
    /标题|题目|题名|(?<=草案[一二三]?|决议|决定|l\.?\d+(?:\/rev\.?\d)?)(?:的名[称字]|(?:到底|究竟)?叫(?:什么|啥)(?:名[称字]?)?)|\btitled?\b|(?<=\bwhat(?: is|'s| was) .{2,40}?)\bcalled(?=[ ?]*$)/g,
  ],
];

const unitId =
  /(?:#|\b)((?:p\d{1,3}|r\d{1,2}|d\d{1,2})(?:\.(?:[a-z]{1,4}|pp\d+|op\d+|fn\d+|title|in-favour|against|abstaining))*|head)(?![\w.-])/g;

function findNumbered(text: string): PlaceMention[] {
  return numbered.flatMap(([kind, pattern]) =>
    everyMatch(text, pattern).flatMap((match) => {
      const named = match.groups?.['number'];
      const number = readPlaceNumber(named ?? match[1] ?? '');
      const marks = (named === undefined ? match.slice(2) : [match[1]]).filter(
        (item): item is string => item !== undefined,
      );
      if (number === undefined) return [];
      return [{ kind, number, items: marks, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

function findFootnotes(text: string): PlaceMention[] {
  return footnotes.flatMap((pattern) =>
    everyMatch(text, pattern).map((match) => {
      const number = readNumber(match[1] ?? '');
      const span = { start: match.index, end: match.index + match[0].length };
      return { kind: 'footnote' as const, ...span, ...(number === undefined ? {} : { number }) };
    }),
  );
}

const listWords: Readonly<Record<string, ListName>> = {
  赞成: 'in-favour',
  反对: 'against',
  弃权: 'abstaining',
  'in favour': 'in-favour',
  against: 'against',
  abstaining: 'abstaining',
};

/** 第6段（反对）: one of the lists under a paragraph. */
function withList(place: PlaceMention, text: string): PlaceMention {
  if (place.kind !== 'paragraph') return place;
  const match = /^\s*[(（]\s*(赞成|反对|弃权|in favour|against|abstaining)\s*[)）]/.exec(text.slice(place.end));
  const list = listWords[match?.[1] ?? ''];
  return match && list ? { ...place, list, end: place.end + match[0].length } : place;
}

/**
 * The places that a question names, in order and without overlaps: paragraphs, preambular and operative paragraphs,
 * footnotes, the title page, a draft as a whole, the motion, and unit ids.
 * @param folded the question folded by `fold`
 */
export function findPlaces(folded: string): readonly PlaceMention[] {
  const units = everyMatch(folded, unitId).map((match) => ({
    kind: 'unit' as const,
    id: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = plain.flatMap(([kind, pattern]) =>
    everyMatch(folded, pattern).map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  return withoutOverlaps<PlaceMention>(
    [...units, ...findSeries(folded), ...findNumbered(folded), ...findFootnotes(folded), ...words].map((place) =>
      withList(place, folded),
    ),
  );
}
