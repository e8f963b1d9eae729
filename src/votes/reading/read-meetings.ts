import type { RecordedVote, ReportDate } from '../ledger.js';
import type { Passage } from './passage.js';
import { readDate } from './read-narrative-years.js';

/** A meeting of the Committee as a paragraph names it. */
export type Meeting = NonNullable<RecordedVote['meeting']>;

// 第2至第10次会议 is a range of meetings, and 大会第2次全体会议 none of the Committee's.
const named = /(?<!至)第(\d{1,3})次(?:正式)?会议/;
const sameMeeting = /同一?次?会议|该次会议|上述会议|同日/;

/** What has been told before a passage: its year, the day last named, and the meetings named with their days. */
interface Told {
  readonly year: number | undefined;
  readonly day: ReportDate | undefined;
  readonly meetings: ReadonlyMap<number, Meeting>;
}

function meetingIn(text: string, { year, day, meetings }: Told): Meeting | undefined {
  const match = named.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]);
  const before = text.slice(0, match.index);
  const dated = /((?:\d{4}年)?\d{1,2}月\d{1,2}日)$/.exec(before);
  const date = dated ? readDate(dated[0], year) : /同[日天][^，。]*$/.test(before) ? day : meetings.get(number)?.date;
  return { number, ...(date ? { date } : {}) };
}

/**
 * The meeting of each passage, by unit id; 同次会议 is the meeting of the passage before, and a sub-paragraph's is its
 * paragraph's. A passage that names none has none.
 * @param years the year that the account has come to, by unit id
 */
export function readMeetings(
  passages: readonly Passage[],
  years: ReadonlyMap<string, number>,
): ReadonlyMap<string, Meeting> {
  const meetings = new Map<string, Meeting>();
  const known = new Map<number, Meeting>();
  let last: Meeting | undefined;
  let day: ReportDate | undefined;
  for (const { unit, text } of passages) {
    const year = years.get(unit.id);
    const own = meetingIn(text, { year, day, meetings: known });
    if (own) {
      last = own;
      known.set(own.number, own);
    }
    const meeting = own ?? (sameMeeting.test(text) ? last : meetings.get(unit.parent ?? ''));
    if (meeting) meetings.set(unit.id, meeting);
    day = readDate(text.replace(/“[^”]*”/g, ''), year) ?? day;
  }
  return meetings;
}
