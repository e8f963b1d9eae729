import type { Report } from '../report/report.js';
import type { RecordedVote, ReportDate } from './ledger.js';

/** A meeting of the Committee as a paragraph names it. */
export type Meeting = NonNullable<RecordedVote['meeting']>;

const dateWords = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/;

/** The year that the report's first full date gives, which its later dates lean on; `undefined` where it has none. */
export function firstYear(report: Report): number | undefined {
  for (const unit of report.units) {
    const year = unit.kind === 'paragraph' ? /(\d{4})年\d{1,2}月\d{1,2}日/.exec(unit.text)?.[1] : undefined;
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/**
 * The first date in a text; `undefined` where there is none, or no year is printed and none can be inferred.
 * @param inferred the year to take where none is printed
 */
export function readDate(text: string, inferred: number | undefined): ReportDate | undefined {
  const match = dateWords.exec(text);
  const year = match?.[1] ?? inferred;
  if (!match || year === undefined) return undefined;
  const iso = [String(year), match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-');
  return { iso, yearInferred: match[1] === undefined };
}

/** The meeting of each of the report's paragraphs, by unit id; 同次会议 is the meeting of the paragraph before. */
export function readMeetings(report: Report): ReadonlyMap<string, Meeting> {
  const year = firstYear(report);
  const meetings = new Map<string, Meeting>();
  let last: Meeting | undefined;
  for (const unit of report.units.filter((each) => each.kind === 'paragraph')) {
    const match = /(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)第(\d{1,3})次会议/.exec(unit.text);
    if (match) {
      const date = readDate(match[0], year);
      last = { number: Number(match[1]), ...(date ? { date } : {}) };
    }
    if (last && (match || /同次会议|同一次会议/.test(unit.text))) meetings.set(unit.id, last);
  }
  return meetings;
}
