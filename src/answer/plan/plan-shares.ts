import { readChineseNumber } from '../../language/chinese-number.js';
import { listNames } from '../../votes/position-names.js';
import type { Threshold } from '../tools/shares.js';
import type { Plan } from './plan.js';
import { asksFor, blocMentions, isAboutVoting, membersOf, type Planning, votesOf, withoutVoteOf } from './planning.js';

const inChinese = /([二三四五])分之([一二三四])/;
const inDigits = /(?<![\d/])([1-4])\s?\/\s?([2-5])(?!\d)/;
const inPercent = /(\d{1,2})(?:\.\d+)?\s*(?:%|per ?cent)|百分之([一二三四五六七八九十]{1,3}|\d{1,2})/;
const inWords: readonly (readonly [words: RegExp, part: number, of: number])[] = [
  [/\btwo[- ]thirds?\b/, 2, 3],
  [/\bthree[- ]quarters?\b/, 3, 4],
  [/\b(?:one|a)[- ]third\b/, 1, 3],
  [/\b(?:one|a)[- ]quarter\b/, 1, 4],
  [/半数|一半|过半|多数|\bhalf\b|\bmajority\b|\bmost (?:countries|states|members|nations|delegations)\b/, 1, 2],
];
const under = /不到|不足|低于|少于|\b(?:less|fewer) than\b|\bunder\b|\bbelow\b/;
const over = /超过|多于|高于|\b(?:more than|over|above|exceed(?:ed|s)?)\b/;
/** Which majority a vote needed is not in the report. */
const required = /需要|要求|必须|应当|所需|\b(?:need(?:ed|s)?|requir(?:ed|es?|ement)|necessary|must)\b/;
/** Words of reaching a share, which leave nothing open. */
const reaching =
  /[二三四五]分之[一二三四]|半数|多数|超过|低于|高于|不到|达到|占|达成|构成|\b(?:reach(?:ed)?|achiev(?:ed?|ing)|met|meet|gain(?:ed)?|got|get|obtain(?:ed)?|threshold|enjoy(?:ed)?)\b/g;
const ofMembers =
  /(?:全体|全部|所有)(?:的)?(?:联合国)?(?:会员国|成员国)|193|\b(?:all|the) (?:un |united nations )?(?:member states|members|membership)\b|\bun members\b/;

/** The fraction that a question names, without the way it bounds it. */
function fractionIn(folded: string): Pick<Threshold, 'part' | 'of'> | undefined {
  const [, of, part] = inChinese.exec(folded) ?? [];
  if (of !== undefined && part !== undefined)
    return { part: readChineseNumber(part) ?? 0, of: readChineseNumber(of) ?? 1 };
  const [, above, below] = inDigits.exec(folded) ?? [];
  if (above !== undefined && below !== undefined) return { part: Number(above), of: Number(below) };
  const [, digits, chinese] = inPercent.exec(folded) ?? [];
  const hundredths = digits === undefined ? readChineseNumber(chinese ?? '') : Number(digits);
  if (hundredths !== undefined) return { part: hundredths, of: 100 };
  const [named] = inWords.filter(([words]) => words.test(folded));
  return named && { part: named[1], of: named[2] };
}

function thresholdIn(folded: string): Threshold | undefined {
  const fraction = fractionIn(folded);
  if (fraction === undefined) return undefined;
  const isHalf = fraction.part * 2 === fraction.of;
  return { ...fraction, bound: under.test(folded) ? 'under' : over.test(folded) || isHalf ? 'over' : 'at-least' };
}

/** What share of the votes a list has, and whether it reached two thirds or a half; `undefined` where no share is asked of votes. */
export function planShares(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const { folded, positions } = reading;
  const named = votesOf(reading);
  if (!asksFor(reading, 'share') || membersOf(reading).length + blocMentions(reading).length > 0) return undefined;
  if (asksFor(reading, 'sponsor', 'correction', 'speaker', 'change', 'compare', 'later')) return undefined;
  const voting = isAboutVoting(reading) || named.length > 0;
  if (
    !voting ||
    reading.residue.replace(required, '').replace(reaching, '').trim().length >= 6 ||
    (named.length === 0 && withoutVoteOf(reading).length > 0)
  )
    return undefined;
  const lists = [...new Set(positions.flatMap(({ position }) => listNames.find((list) => list === position) ?? []))];
  if (
    lists.length < new Set(positions.map(({ position }) => position)).size ||
    positions.some(({ negated }) => negated)
  )
    return undefined;
  const threshold = thresholdIn(folded);
  const asks = asksFor(reading, 'yes-no', 'premise') && !asksFor(reading, 'which', 'count');
  return {
    tool: 'shares',
    votes: named.length > 0 ? named : ledger.votes.map(({ id }) => id),
    lists: lists.length > 0 ? lists : ['in-favour'],
    ...(threshold ? { threshold } : {}),
    ...(asks && threshold && !required.test(folded) ? { claimed: true } : {}),
    ...(ofMembers.test(folded) ? { ofMembers: true } : {}),
  };
}
