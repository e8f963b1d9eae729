import { readChineseNumber } from '../../language/chinese-number.js';
import { listNames } from '../../votes/position-names.js';
import type { FigureClaim, TallyClaim } from '../tools/tally.js';
import type { PositionMention } from '../understand/find-positions.js';
import type { Reading } from '../understand/read-question.js';
import { asksFor } from './planning.js';

const refusalWords =
  /否决|没(?:有|能)?(?:获得?|被)?通过|未(?:获得?|能)?通过|被否|没过|失败|撤(?:回|销|消)|删(?:掉|除|去)|未(?:予|获|得到)?保留|没(?:有)?(?:得到|被)?保留|\b(?:fail(?:ed)?|rejected|defeated|not (?:be )?(?:adopted|passed|retained|carried)|dropped|withdrawn|committee (?:reject|delete|drop|defeat|remove)|deleted|removed|cut out|taken out|struck|voted down|lost)\b/;
const unanimous =
  /全票|一致(?:通过|赞成|同意)|无人反对|没人反对|\bunanimous(?:ly)?\b|\bwithout (?:any )?(?:opposition|dissent)\b/;

const bounds: readonly (readonly [FigureClaim['bound'], RegExp])[] = [
  ['at-least', /(?:至少|不少于|不低于|起码|\bat least|\bno fewer than|\bno less than)\s*$/],
  ['at-most', /(?:至多|不超过|最多|不多于|\bat most|\bno more than|\bup to)\s*$/],
  ['over', /(?:超过|多于|大于|过|\bover|\bmore than|\babove|\bexceeded|\bexceeding)\s*$/],
  ['under', /(?:不到|少于|不足|低于|小于|\bfewer than|\bless than|\bunder|\bbelow)\s*$/],
];
const number = String.raw`(?<![\d/.第-])(\d{1,3}|[一二三四五六七八九十百零两]{1,5})(?![\d/年月日届段次项号场-])`;
const unit = String.raw`\s*(?:票|张|个?(?:国家|会员国|成员国|国)|个|votes?|countries|members|states|nations|delegations)?`;
const beforePosition = new RegExp(
  `${number}${unit}\\s*(?:投了?|投下|的|是|表示|were|are|was|voted|cast|said|in|to)?\\s*$`,
);
const afterPosition = new RegExp(
  `^\\s*(?:的)?(?:票数?|国家?|votes?)?\\s*(?:有没有|是否|是不是|有无|是|为|有|共|达|:|was|were|is|are|stood at)?\\s*(?:达到|达)?((?:至少|不少于|超过|多于|不到|少于|不超过|at least|over|more than|fewer than|less than|under)?)(?:了)?\\s*${number}`,
);
const together =
  /(?<![\d/.第])(\d{1,3})\s*(?:票|votes?)?\s*(?:对|比|:|-|to|–)\s*(\d{1,3})\s*(?:票|votes?)?(?:\s*(?:、|,|，|with|and|-|:|–|以及|和)\s*(\d{1,3}))?(?![\d/年月])/;

/** The question with what it points at blanked, so that the 4 of L.4 is no figure, nor the 77 of the Group of 77. */
export function withoutReferences(reading: Reading): string {
  return [...reading.references, ...reading.blocs].reduce(
    (text, { start, end }) => text.slice(0, start) + '·'.repeat(end - start) + text.slice(end),
    reading.folded,
  );
}

/** Which way the words before a figure bound it (超过, at least); `exactly` for none. */
export function boundOf(text: string): FigureClaim['bound'] {
  return bounds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'exactly';
}

/** The figure that stands beside a position: 153票赞成, 11 against, 反对票超过50. */
function figureBeside(text: string, { position, start, end }: PositionMention): FigureClaim | undefined {
  const list = listNames.find((each) => each === position);
  if (list === undefined) return undefined;
  const lead = text.slice(Math.max(0, start - 28), start);
  const before = beforePosition.exec(lead);
  const after = before ? undefined : afterPosition.exec(text.slice(end, end + 24));
  const value = readChineseNumber(before?.[1] ?? after?.[2] ?? '');
  if (value === undefined || value > 193) return undefined;
  return { list, value, bound: before ? boundOf(lead.slice(0, before.index)) : boundOf(after?.[1] ?? '') };
}

/** Votes for it that no position stands beside: 以154票通过, adopted with 154 votes, got 154 votes. */
const plainVotes =
  /(?:以|是|获得?了?|得到?了?|拿到?了?|\b(?:with|by|got|gets?|received?|won|gathered|garnered|drew)\b)\s*((?:至少|不少于|超过|多于|不到|少于|不超过|at least|over|more than|only|just|fewer than|less than|under)?)\s*(\d{1,3}|[一二三四五六七八九十百零两]{1,5})\s*(?:票|votes?\b)(?!\s*(?:对|比|的?(?:优势|差距|之差|多数)|赞成|反对|弃权|支持|同意|to \d|in favou?r|for|against|abst))/;

function plainFigure(text: string): readonly FigureClaim[] {
  const [, lead = '', digits = ''] = plainVotes.exec(text) ?? [];
  const value = readChineseNumber(digits);
  return value === undefined || value > 193 ? [] : [{ list: 'in-favour', value, bound: boundOf(lead) }];
}

function figuresOf(reading: Reading): readonly FigureClaim[] {
  const text = withoutReferences(reading);
  const sequence = listNames.flatMap((list, index): FigureClaim[] => {
    const value = together.exec(text)?.[index + 1];
    return value === undefined ? [] : [{ list, value: Number(value), bound: 'exactly' }];
  });
  const others = reading.positions
    .flatMap((mention) => figureBeside(text, mention) ?? [])
    .filter(({ list }) => !sequence.some((each) => each.list === list));
  const named = [...sequence, ...others];
  return named.some(({ list }) => list === 'in-favour') ? named : [...plainFigure(text), ...named];
}

const ordinalMeeting = /第\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*次会议|\b(\d{1,2})(?:st|nd|rd|th) meeting\b/;
const monthNames = 'january february march april may june july august september october november december'.split(' ');
const englishDay = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthNames.join('|')})|(${monthNames.join('|')}) (\\d{1,2})`,
);

/** A day that a question says the vote was on; the month and the day, as `11-09`. */
function dayOf(text: string): string | undefined {
  const chinese = /(\d{1,2})月(\d{1,2})[日号]/.exec(text);
  const english = englishDay.exec(text);
  const month = chinese ? Number(chinese[1]) : english ? monthNames.indexOf(english[2] ?? english[3] ?? '') + 1 : 0;
  const day = Number(chinese?.[2] ?? english?.[1] ?? english?.[4] ?? 0);
  return month > 0 && day > 0 ? `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}

/** The meeting and the day that a question names, as `TallyClaim` has them. */
export function momentIn(reading: Reading): Pick<TallyClaim, 'meeting' | 'day'> {
  const text = withoutReferences(reading);
  const named = ordinalMeeting.exec(text);
  const meeting = readChineseNumber(named?.[1] ?? named?.[2] ?? '');
  const day = dayOf(text);
  return { ...(meeting === undefined ? {} : { meeting }), ...(day === undefined ? {} : { day }) };
}

/** 如果弃权算反对: what would have come of another way of counting is not told; the vote as it was is. */
const countsOtherwise =
  /(?:如果|假如|假设|要是|若)[^，,]*(?:[算当]|计[作为入成]|视[作为])|\bif\b.*\b(?:count|treat|regard)(?:ed|s)?\b/;

/** Whether a question supposes that votes were counted in another way than they were. */
export function supposesCounting({ folded }: Reading): boolean {
  return countsOtherwise.test(folded);
}

/** What a question says of a vote's figures, outcome, meeting and day; empty where it says nothing of them. */
export function claimsOf(reading: Reading): TallyClaim {
  const asking = asksFor(reading, 'yes-no', 'premise', 'why');
  const open =
    asksFor(reading, 'which', 'count', 'when', 'meeting') ||
    /怎么|如何|什么|\bhow\b|\bwhat\b/.test(reading.folded.replace(/为什么/g, ''));
  const figures = open && !asksFor(reading, 'yes-no', 'premise') ? [] : figuresOf(reading);
  const denied = refusalWords.test(reading.folded);
  if (supposesCounting(reading)) return {};
  const outcome =
    asksFor(reading, 'outcome') &&
    (asking || (denied && asksFor(reading, 'which'))) &&
    !/怎么|如何|什么|\bhow\b|\bwhat\b/.test(reading.folded.replace(/为什么/g, ''));
  return {
    ...(figures.length > 0 ? { figures } : {}),
    ...(outcome ? { passed: !denied } : {}),
    ...(asking && unanimous.test(reading.folded) ? { unanimous: true } : {}),
    ...(asking && asksFor(reading, 'without-vote') ? { withoutVote: true } : {}),
    ...(asking ? momentIn(reading) : {}),
  };
}

/** Whether a question says a figure of its own and wants it borne out (L.8获得了110票赞成，对吧). */
export function hasFigureClaim(reading: Reading): boolean {
  const { figures, unanimous: all, passed } = claimsOf(reading);
  const open = asksFor(reading, 'which', 'count') && !asksFor(reading, 'yes-no', 'premise');
  return (
    !open &&
    ((figures ?? []).length > 0 ||
      all === true ||
      (passed === false && reading.positions.every(({ position }) => position === 'against')))
  );
}
