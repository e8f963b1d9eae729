import { everyMatch } from '../language/every-match.js';
import { isWordToo, readsAsWord, type Surroundings } from './word-or-code.js';

/** What the reading of a code depends on. */
export interface CodeContext {
  readonly text: string;
  readonly folded: string;
  readonly isCode: (word: string) => boolean;
  /** Where the text's names stand: what tells "China AND Russia" from "did AND vote". */
  readonly names: readonly Span[];
}

/** A stretch of text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Two-letter codes that are English words too. */
const shortWords = new Set('AD AL AM AT BE BY DO HE IN IS LA MA ME MY PA SO TO'.split(' '));

/** Codes that stand for something else in a committee's papers: General Assembly, Secretary-General, "vote NO". GA and AU are told apart by themselves. */
const otherAcronyms = new Set('CD CI HR ID IT ML NA NO QA SC SG TV'.split(' '));

const votesNext =
  /^\s*(?:(?:vot(?:e|es|ed|ing)|abstain(?:s|ed)?|support(?:s|ed)?|oppos(?:e|es|ed)|sponsor(?:s|ed)?)\b|对|在|投|赞成|反对|弃权|怎|如何|是否|有没有|有无|支持|立场|的(?:立场|投票|表决|票|态度))/;
const joinedNext = /^(?:\s*[、/]|[和与跟同及])/;
const joinedBefore = /[、/和与跟同及对]\s*$/;
const askedBefore = /\b(?:of|for|about|did|does|has|was|by)\s+$/;
const askedNext = /^\s+(?:on|in|for|regarding|stand)\b/;
const onNext = /^\s+on\s+(?!the (?:contrary|other|one)\b|(?:what|which|how|who)\b)/;
const ownVoteNext = /^'s\s+(?:vote|position|stance)\b/;

/**
 * Whether the code from `start` to `end` is meant as one. A code that is no word of English always is; a three-letter
 * one that is (AND, CAN) unless it reads as the word; a two-letter one (IN, NO) only as the subject of a vote or in a
 * bare list of codes ("L.4 IN"), and never in a text typed in capitals; `us` in small letters only after "the".
 */
export function isMeantAsCode(context: CodeContext, start: number, end: number): boolean {
  const code = context.text.slice(start, end);
  const left = context.folded.slice(Math.max(0, start - 24), start);
  const right = context.folded.slice(end, end + 24);
  const afterThe = /\bthe\s+$/.test(left);
  if (code === 'us') return afterThe;
  if (code === 'US') return afterThe || votesNext.test(right) || !isShouted(context);
  const isWord = isWordToo(code);
  if ((code.length === 2 || isWord) && !fitsHyphens(context, left, right)) return false;
  if (isWord) return !readsAsWord(code, surroundingsOf(context, start, end), isShouted(context));
  if (code === 'GA') return isAmongCodes(context, code);
  const isShortWord = shortWords.has(code);
  if (!isShortWord && !otherAcronyms.has(code)) return true;
  if (afterThe || isShouted(context)) return false;
  if (code === 'NO' && /^\s*votes\b/.test(right)) return false;
  if (votesNext.test(right)) return true;
  if (isShortWord && (joinedNext.test(right) || joinedBefore.test(left) || ownVoteNext.test(right))) return true;
  if (isShortWord && left.trim() === '' && onNext.test(right)) return true;
  if (isShortWord && askedBefore.test(left) && askedNext.test(right)) return true;
  return code !== 'NO' && isBareList(context);
}

function surroundingsOf(context: CodeContext, start: number, end: number): Surroundings {
  const { folded, names } = context;
  const left = folded.slice(0, start);
  const right = folded.slice(end);
  const before = left.trimEnd().length;
  const after = folded.length - right.trimStart().length;
  return {
    left: left.slice(-24),
    right: right.slice(0, 24),
    afterName: names.some((name) => name.end === before),
    beforeName: names.some((name) => name.start === after),
    inBareList: isBareList(context),
  };
}

// CO-OPERATION is no Colombia; CHE-FRA is two codes.
function fitsHyphens({ isCode }: CodeContext, left: string, right: string): boolean {
  const joined = [/([a-z]+)-$/.exec(left)?.[1], /^-([a-z]+)/.exec(right)?.[1]];
  return joined.every((word) => word === undefined || isCode(word.toUpperCase()) || /^(?:led|backed)$/.test(word));
}

function wordsOf({ text }: CodeContext): readonly string[] {
  return everyMatch(text, /[\p{Script=Latin}\d]+(?:[./][\p{Script=Latin}\d]+)*/gu).map(([word]) => word);
}

const isSymbol = (word: string): boolean => /\d/.test(word);

function isShouted(context: CodeContext): boolean {
  const words = wordsOf(context).filter((word) => !isSymbol(word));
  const capitals = words.filter((word) => word === word.toUpperCase());
  const plain = capitals.filter((word) => word.length > 1 && !context.isCode(word));
  return plain.length > 0 && capitals.length * 2 > words.length;
}

/** Whether other codes stand beside it in a bare list (CHE GA L.4). */
const isAmongCodes = (context: CodeContext, code: string): boolean =>
  isBareList(context) && wordsOf(context).some((word) => word !== code && context.isCode(word));

function isBareList(context: CodeContext): boolean {
  const words = wordsOf(context);
  const others = words.filter((word) => !isSymbol(word) && !context.isCode(word));
  return words.some(isSymbol) && others.length === 0 && !/\p{Script=Han}/u.test(context.text);
}
