import { everyMatch } from '../../language/every-match.js';
import { readRomanNumber } from '../../language/roman-number.js';
import type { Report, Unit } from '../../report/report.js';
import type { ToolContext } from '../tools/tool-context.js';
import { whereNamed } from '../where-named.js';
import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning } from './planning.js';
import { sessionUnits } from './session-units.js';

const ASKED_ZH =
  '(?:的?(?:会议)?上?(?:做|干|发生|审议|讨论|决定|进行|安排|处理)(?:了|过)?(?:些)?(?:什么|啥|哪些)(?:事情?)?|要?(?:审议|讨论)(?:什么|啥)|(?:是|指)(?:什么|啥)(?:意思|文件|决议|决定)?|有什么(?:安排|内容)|出?现?在哪里?|呢)?';
const ASKED_EN =
  '(?:what (?:happened|happens|took place|takes place|will happen|was done|is planned|is due) (?:at|on|in|during) (?:the )?|what (?:is|are) |where is )?';
/** The whole of a question that asks what the report says of one day, year, meeting, session or document. */
const whole = (zh: string, en: string): RegExp =>
  new RegExp(`^(?:(?:请问|在|那|那么)*${zh}${ASKED_ZH}|${ASKED_EN}${en})[\\s?？。.!]*$`, 'u');

const MEETING = whole('第(?<zh>\\d{1,2})次(?:全体)?会议', '(?:the )?(?<en>\\d{1,2})(?:st|nd|rd|th) meeting');
const SESSION = whole(
  '(?:大会)?第(?<zh>[一二三四五六七八九十]{2,5})届(?:会议|大会|联大)',
  '(?:the )?(?<en>seventy-\\w+|eighti\\w+) session',
);
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DAY = whole(
  '(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]',
  `(?:(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<named>${MONTHS})|(?<namedFirst>${MONTHS}) (?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?),?(?: (?<yearBehind>\\d{4}))?`,
);
const YEAR = whole('(?<zh>(?:19|20)\\d{2})年?', '(?<en>(?:19|20)\\d{2})');
const DOCUMENT = whole(
  '(?:第)?(?<zh>\\d{2}\\/\\d{1,3}|(?:a\\/c\\.1\\/75\\/)?pv\\.?\\s?\\d{1,2})号?(?:决议|决定|文件)?',
  '(?:resolution |decision )?(?<en>\\d{2}\\/\\d{1,3}|(?:a\\/c\\.1\\/75\\/)?pv\\.?\\s?\\d{1,2})',
);
const SUB_PARAGRAPH = /^(?:para(?:graph)?\.? ?)?(\d{1,2}) ?\(?([a-z])\)?$/;
const SECTION =
  /^(?:报告的?)?(?:第(?<zh>[一二三123])(?:部分|章|节)|(?:section|part|chapter) (?<en>iii|ii|i|[123])(?: of (?:the|this) report)?|(?<name>引言|导言|介绍部分|提案审议情况|建议部分|(?:the )?introduction))(?:[\s:：]*(?:引言|提案审议情况|建议|introduction|recommendations?))?(?:都|主要)?(?:说|讲|写|包括|有|是)?(?:了|些)*(?:什么|啥|哪些内容)?(?:of (?:the|this) report)?[\s?？。]*$/u;
const RANGE = /第(\d+)(?:次)?(?:至第?(\d+))?次(?:全体)?会议/g;
const DAYS = /(?:(\d{4})年)?(\d{1,2})月((?:\d{1,2}日?(?:[、和至]|日)*)+)/g;

/** A meeting or session by its number, in a unit that names it or a range that it lies in. */
function isMeeting(unit: Unit, number: number): boolean {
  return everyMatch(unit.text, RANGE).some(
    ([, from, to]) => Number(from) === number || (Number(from) <= number && number <= Number(to ?? from)),
  );
}

/** The year of the report's own days, which it does not print. */
const YEAR_OF_REPORT = '2020';

function isDay(
  unit: Unit,
  { year, month, day }: { readonly year?: string | undefined; readonly month: number; readonly day: number },
): boolean {
  return everyMatch(unit.text, DAYS).some(([, own, inMonth, days = '']) => {
    if (Number(inMonth) !== month || (year !== undefined && (own ?? YEAR_OF_REPORT) !== year)) return false;
    return days.split(/[、和]/).some((part) => {
      const [from = 0, to = from] = (part.match(/\d+/g) ?? []).map(Number);
      return from <= day && day <= to;
    });
  });
}

/** What was done "at the same meeting" stands in the paragraphs behind. */
function withSameMeeting(report: Report, units: readonly Unit[]): readonly string[] {
  return units.flatMap((unit) => {
    const followed: string[] = [unit.id];
    for (
      let next = report.unitById.get(unit.next ?? '');
      next?.text.startsWith('在同次会议上');
      next = report.unitById.get(next.next ?? '')
    )
      followed.push(next.id);
    return followed;
  });
}

function sectionUnits({ report }: Planning, folded: string): readonly string[] {
  const { zh, en, name } = { ...SECTION.exec(folded)?.groups };
  const number =
    name !== undefined
      ? /引言|导言|介绍|introduction/.test(name)
        ? 1
        : /建议/.test(name)
          ? 3
          : 2
      : zh !== undefined
        ? '一二三'.indexOf(zh) + 1 || Number(zh)
        : en !== undefined
          ? (readRomanNumber(en) ?? Number(en))
          : 0;
  const paragraphs = report.units.filter(({ kind, draft }) => kind === 'paragraph' && draft === undefined);
  const isOf = [undefined, /^一/, /^[A-Z]\./, /^三/][number];
  return isOf === undefined ? [] : paragraphs.filter(({ section }) => isOf.test(section ?? '')).map(({ id }) => id);
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

function sessionName(en: string): string | undefined {
  if (en === 'eightieth') return '八十';
  const ones = ORDINALS.indexOf(en.replace('seventy-', ''));
  return ones < 0 ? undefined : `七十${'一二三四五六七八九'.charAt(ones)}`;
}

function unitsNaming(planning: Planning): readonly string[] {
  const { reading, report } = planning;
  const folded = reading.folded.trim();
  const units = report.units.filter(({ kind }) => kind !== 'vote-list');
  const having = (pattern: RegExp): readonly string[] =>
    units.filter(({ text }) => pattern.test(text)).map(({ id }) => id);
  const meeting = MEETING.exec(folded)?.groups;
  if (meeting) {
    const number = Number(meeting['zh'] ?? meeting['en']);
    return withSameMeeting(
      report,
      units.filter((unit) => isMeeting(unit, number)),
    );
  }
  const day = DAY.exec(folded)?.groups;
  if (day) {
    const named = day['named'] ?? day['namedFirst'];
    const month = named === undefined ? Number(day['month']) : MONTHS.split('|').indexOf(named) + 1;
    const date = {
      year: day['year'] ?? day['yearBehind'],
      month,
      day: Number(day['day'] ?? day['dayFirst'] ?? day['dayBehind']),
    };
    return withSameMeeting(
      report,
      units.filter((unit) => isDay(unit, date)),
    );
  }
  const session = SESSION.exec(folded)?.groups;
  if (session) {
    const name = session['zh'] ?? sessionName(session['en'] ?? '');
    return name === undefined ? [] : having(new RegExp(`第${name}届`));
  }
  const year = YEAR.exec(folded)?.groups;
  if (year)
    return having(new RegExp(`(?<![\\d/])${year['zh'] ?? year['en']}(?=年|-\\d{4}年)|-${year['zh'] ?? year['en']}年`));
  const document = DOCUMENT.exec(folded)?.groups;
  if (document) {
    const symbol = (document['zh'] ?? document['en'] ?? '').replace(/^.*pv\.?\s?/, 'PV.');
    return having(new RegExp(`(?<!\\d)${symbol.replace(/[./]/g, '\\$&')}(?!\\d)`));
  }
  const [, paragraph, item] = SUB_PARAGRAPH.exec(folded) ?? [];
  const part = `p${paragraph}.${item}`;
  if (paragraph !== undefined && report.unitById.has(part)) return [part];
  return sectionUnits(planning, folded);
}

const DOCUMENTS =
  /^(?:这份|该|本)?报告(?:里|中)?(?:都|一共|总共)?(?:引用|提到|列出|援引|参考)(?:了|过)?(?:哪些|什么)(?:其他)?文件[?？]?$|^(?:which|what) (?:other )?documents (?:does|did) (?:the|this) report (?:cite|mention|refer to|list|quote|reference)\??$/;
const SYMBOL = /\b[AS]\/(?:C\.\d\/)?\d+\/[\w./]+/g;

/** The units that name documents by symbol, the drafts themselves left aside. */
function documentUnits({ reading, report, ledger }: Planning): readonly string[] {
  if (!DOCUMENTS.test(reading.folded.trim())) return [];
  const drafts = new Set(ledger.drafts.flatMap(({ symbols }) => symbols));
  return report.units
    .filter(({ kind }) => kind !== 'vote-list' && kind !== 'title-page')
    .filter(({ text }) => everyMatch(text, SYMBOL).some(([symbol]) => !drafts.has(symbol.replace(/\.$/, ''))))
    .map(({ id }) => id);
}

/** A phrase that is asked for by itself, or what it is (两个阶段分别是什么, norms rules and principles). */
const PHRASE =
  /^(?:(?<zh>\p{Script=Han}{4,12}?)(?:分别)?(?:是|做|干)(?:些)?什么|(?:what are )?(?:the )?(?<en>[a-z]+(?:,? [a-z]+){2,5}))[?？]?$/u;
/** A phrase in more places is no name of one. */
const MOST_PLACES = 5;

function phraseUnits({ reading, report }: Planning, context: ToolContext): readonly string[] {
  const { zh, en } = { ...PHRASE.exec(reading.folded.trim())?.groups };
  const said = zh ?? en;
  if (said === undefined || reading.references.length > 0) return [];
  const texts = report.units.filter(({ kind }) => kind !== 'vote-list' && kind !== 'title-page').map(({ id }) => id);
  const units = whereNamed(context, { said, literal: true }, texts).map(({ unit }) => unit);
  return units.length <= MOST_PLACES ? units : [];
}

/**
 * Where the report names one day, year, meeting, session or document, what a section of it says, when the two groups met; `undefined` for a question of anything else.
 */
export function planWhereabouts(planning: Planning, context: ToolContext): Plan | undefined {
  const { reading, report } = planning;
  if (membersOf(reading).length > 0 || reading.positions.length > 0 || asksFor(reading, 'vote', 'sponsor', 'follow'))
    return undefined;
  if (reading.folded.trim().replace(/[?？。.]$/, '') === report.meta.symbol.toLowerCase()) return { tool: 'report' };
  if (/^(?:是)?(?:哪|第几)一?届(?:会议|大会|联大)?[?？]?$/.test(reading.folded.trim()))
    return { tool: 'place', units: ['head'], around: false, certain: true };
  const naming = unitsNaming(planning);
  // A day, a meeting or a year that the report does not name is not answered with another.
  const asked = reading.folded.trim();
  if (naming.length === 0 && [MEETING, DAY, YEAR].some((form) => form.test(asked)))
    return { tool: 'missing-place', texts: [reading.question.trim().replace(/[?？。.!]+$/, '')] };
  const units =
    [naming, sessionUnits(planning), documentUnits(planning), phraseUnits(planning, context)].find(
      ({ length }) => length > 0,
    ) ?? [];
  return units.length > 0 ? { tool: 'place', units: [...new Set(units)], around: false, certain: true } : undefined;
}
