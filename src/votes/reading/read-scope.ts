import { readChineseNumber } from '../../language/chinese-number.js';
import type { Outcome, VoteScope } from '../ledger.js';

const numeral = '[\\d零一二三四五六七八九十百]+';
const item = String.raw`(?:\([a-z]{1,4}\))`;
const unitWords = '(?:段|分段|项|款)';
const marks = `(?:\\s*${item})*\\s*${unitWords}?(?:\\s*${item})*${unitWords}?`;
const part = new RegExp(
  `(?:(序言|执行)(?:部分)?的?)?(第${numeral}${marks}(?:(?:[、和及与至到]|以及)第?${numeral}${marks})*)`,
  'g',
);
const last = /(序言|执行)(?:部分)?的?(?:最后一|末)段/;
const eachNumber = new RegExp(`(至|到)?第?(${numeral})\\s*(${item}*)\\s*${unitWords}?\\s*(${item}*)`, 'g');

/** `第2和第5段` as `2-and-5`, `第2至第4段` as `2-and-3-and-4`, `第3(a)段` and `第3段(a)分段` as `3-a`. */
function writeParagraphs(words: string): string {
  const numbers: string[] = [];
  let before = 0;
  for (const [, range, digits = '', inside = '', behind = ''] of words.matchAll(eachNumber)) {
    const value = readChineseNumber(digits) ?? 0;
    if (range) for (let between = before + 1; between < value; between += 1) numbers.push(String(between));
    numbers.push(`${value}${`${inside}${behind}`.replace(/\(([a-z]+)\)/g, '-$1')}`);
    before = value;
  }
  return numbers.join('-and-');
}

/** The paragraphs of a draft that words name, those of the other part as `9-and-op7`; `undefined` where they name none. */
function paragraphIn(words: string): Extract<VoteScope, { readonly paragraph: string }> | undefined {
  const final = last.exec(words);
  if (final) return { kind: final[1] === '序言' ? 'preambular' : 'operative', paragraph: 'last' };
  const matches = [...words.matchAll(part)].filter((match) => /[段项款]/.test(match[2] ?? ''));
  const kindOf = (match: RegExpExecArray) => (match[1] === '序言' ? 'preambular' : 'operative');
  const [first] = matches;
  if (!first) return undefined;
  const kind = kindOf(first);
  const own = matches.filter((match) => match[1] === undefined || kindOf(match) === kind);
  const other = matches.filter((match) => !own.includes(match));
  const prefix = kind === 'preambular' ? 'op' : 'pp';
  const numbers = [
    ...own.map((match) => writeParagraphs(match[2] ?? '')),
    ...other.map((match) => `${prefix}${writeParagraphs(match[2] ?? '')}`),
  ];
  return { kind, paragraph: [...new Set(numbers)].join('-and-') };
}

/** `pp10`, `op3-a`: a paragraph in the ids of votes and in what a motion is about. */
export function paragraphTail(scope: Extract<VoteScope, { readonly paragraph: string }>): string {
  return `${scope.kind === 'preambular' ? 'pp' : 'op'}${scope.paragraph}`;
}

/**
 * What exactly was put to the vote; a whole draft where its words name no part.
 * @param object the words for what was voted on
 * @param context the words around it, which say what 该动议 was about
 */
export function readScope(object: string, context: string): VoteScope {
  if (!/动议/.test(object)) {
    if (/修正案(?!修正)/.test(object) && !/经[^，]*修正案/.test(object)) return { kind: 'whole' };
    return paragraphIn(object) ?? { kind: 'whole' };
  }
  const isOnParts = /(?:单独|分开|分段|逐段|分别)(?:进行)?(?:记录)?表决/.test(context);
  const about = paragraphIn(object) ?? (isOnParts ? paragraphIn(context) : undefined);
  return { kind: 'motion', ...(about ? { about: paragraphTail(about) } : {}) };
}

/** What came of a vote, from the report's words for it. */
export function readOutcome(words: string, scope: VoteScope): Outcome {
  const isRefused = /未|没有|不|否决|驳回|删除|拒绝/.test(words);
  if (scope.kind === 'preambular' || scope.kind === 'operative') return isRefused ? 'not-retained' : 'retained';
  return isRefused ? 'rejected' : 'adopted';
}
