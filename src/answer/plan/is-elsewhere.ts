import { readChineseNumber } from '../../language/chinese-number.js';
import { everyMatch } from '../../language/every-match.js';
import { asksFor, type Planning, votesOf } from './planning.js';

const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ones = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** `seventy-sixth` as 76; `undefined` for anything else. */
function readOrdinal(words: string): number | undefined {
  const [ten = '', one = ''] = words.split('-');
  return tens.includes(ten) && ones.includes(one) ? tens.indexOf(ten) * 10 + ones.indexOf(one) : undefined;
}

/** The sessions that a text names: 第七十六届, the 76th session, the seventy-sixth session. */
function sessionsIn(text: string): readonly number[] {
  const chinese = everyMatch(text, /第\s*(\d{2,3}|[一二三四五六七八九十百]{2,5})\s*届/g).map((match) =>
    readChineseNumber(match[1] ?? ''),
  );
  const digits = everyMatch(text, /\b(\d{2,3})(?:st|nd|rd|th) session/g).map((match) => Number(match[1]));
  const words = everyMatch(text, /\b([a-z]+-[a-z]+) session/g).map((match) => readOrdinal(match[1] ?? ''));
  return [...chinese, ...digits, ...words].filter((session) => session !== undefined);
}

/**
 * Whether a question about votes is about those of another year, another session, or another resolution (73/27) than the
 * report's: its session stands on its title page, its year in the dates of its votes.
 */
export function isElsewhere({ reading, report, ledger }: Planning): boolean {
  if (asksFor(reading, 'elsewhere')) return true;
  const text = reading.folded;
  const sessions = sessionsIn(text);
  const [own] = sessions.length === 0 ? [] : sessionsIn(report.unitById.get('head')?.text ?? '');
  if (own !== undefined && sessions.some((session) => session !== own)) return true;
  const year = ledger.votes.find((vote) => vote.meeting?.date)?.meeting?.date?.iso.slice(0, 4);
  const dated =
    /(?<![\d/-])((?:19|20)\d{2})(?![\d/-])年?.{0,12}(?:表决|投票|怎么投|投了|立场|票|\bvot)|\b(?:vot\w+|position|stance) .{0,40}\b(?:in|since) ((?:19|20)\d{2})\b/.exec(
      text,
    );
  const datedYear = dated?.[1] ?? dated?.[2];
  if (datedYear !== undefined && year !== undefined && datedYear !== year) return true;
  if (votesOf(reading).length > 0) return false;
  const years = everyMatch(text, /(?<![\d/-])(?:19|20)\d{2}(?![\d/-])/g).map((match) => match[0]);
  const resolution = /(?<![\d/.])\d{2}\/\d{1,3}(?![\d/])/.test(text);
  return resolution || years.some((each) => each !== year);
}
