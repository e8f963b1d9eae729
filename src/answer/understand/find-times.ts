import { everyMatch } from '../../language/every-match.js';
import { type Span, withoutOverlaps } from './mention.js';
import { readNumber } from './numbers.js';

/** How often something was done, as a question bounds it; `most` is left out where there is no upper bound. */
export interface Times {
  readonly least: number;
  readonly most?: number;
}

/** A number of times that a question names (弃权两次以上, on exactly three votes). */
export interface TimesMention extends Times, Span {
  /** True where it is how many are left out of all (all but one). */
  readonly leftOut?: true;
}

/** What a bound makes of a number; 不到 and 不超过 hold the words of their opposites, and come first. */
const bounds: readonly (readonly [words: RegExp, times: (number: number) => Times])[] = [
  [/不超过|不多于|不大于|至多|最多|顶多|at most|(?:no|not) more than|up to/, (most) => ({ least: 0, most })],
  [/不少于|不低于|至少|起码|最少|at least|(?:no|not) (?:fewer|less) than|minimum/, (least) => ({ least })],
  [/不到|不足|少于|低于|(?:fewer|less) than/, (number) => ({ least: 0, most: number - 1 })],
  [/超过|多于|大于|不[止只光]|more than|over/, (number) => ({ least: number + 1 })],
];
const orMore = /以上|更多|or more/;
const orFewer = /以下|以内|or (?:fewer|less)/;

const boundEn =
  '(?:at (?:least|most)|(?:no |not )?(?:more|fewer|less) than|over|up to|exactly|only|just|precisely|a minimum of)';
const ofVotes = '(?:recorded |separate |different )*votes?';
const patterns: readonly RegExp[] = [
  /(?<![这那第前后该每某任何同下上首末终哪])(?<!最后|其余|其他|其它|剩下|另外|全部|所有|一共|总共|没有?|哪怕|议程)((?:不?超过|不?[多少大低]于|至[少多]|最[少多]|起码|顶多|不到|不足|不[止只光])(?:[^，,。？?第次回项这那]{0,7}?))?([一二三四五两1-5])(?:次|回)(?!(?:单独|分开|记录|的)?(?:表决|投票)(?!以上|以下|以内|及以上|或以上|[。？?，,]|$)|会议|都|均|全|也|性|[中里]|决议|报告)((?:及|或|和|甚至)?(?:以上|更多|以下|以内))?/g,
  new RegExp(
    `(?<!\\b(?:not|at) )(?:\\b(${boundEn}) )?\\b(once|twice|thrice)\\b(?! (?:again|the|adopted|it|more))( or (?:more|fewer|less))?`,
    'g',
  ),
  new RegExp(
    `(?<!\\b(?:all|the|these|those|its|every|each|both|any|of|other|first|last|final|next|same) )(?:\\b(${boundEn}) )?\\b(one|two|three|four|five|[1-5])( or (?:more|fewer|less))?(?: of (?:the |these |those |its )*(?:(?:five|four|three|[345])(?: ${ofVotes})?|${ofVotes})| ${ofVotes}(?! (?:for|against|in favou?r|to|yes|no)\\b)| (?:separate |different )?(?:times|occasions?))\\b( or (?:more|fewer|less))?`,
    'g',
  ),
];
const allBut =
  /\b(?:all|every)(?: (?:votes?|times?))?(?: but| except)(?: for)? (one|two|three)\b(?: votes?| times?)?|除(?:了)?([一二三1-3])次(?:以外|之外|外)/g;
const numbers: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** The numbers of times that a question names, in order. @param folded the question folded by `fold` */
export function findTimes(folded: string): readonly TimesMention[] {
  const leftOut = everyMatch(folded, allBut).flatMap((match): readonly TimesMention[] => {
    const number = readNumber(match[1] ?? match[2] ?? '');
    const [start, end] = [match.index, match.index + match[0].length];
    return number === undefined ? [] : [{ least: number, most: number, leftOut: true, start, end }];
  });
  const named = patterns.flatMap((pattern) =>
    everyMatch(folded, pattern).flatMap((match): readonly TimesMention[] => {
      const [whole, before = '', said = '', after = '', later = ''] = match;
      const number = numbers[said] ?? readNumber(said);
      if (number === undefined) return [];
      const bound = bounds.find(([words]) => words.test(before))?.[1];
      const tail = after + later;
      const times = orMore.test(tail)
        ? { least: number }
        : orFewer.test(tail)
          ? { least: 0, most: number }
          : (bound?.(number) ?? { least: number, most: number });
      return [{ ...times, start: match.index, end: match.index + whole.length }];
    }),
  );
  return withoutOverlaps([...leftOut, ...named]);
}
