import type { ReportDate } from '../../votes/ledger.js';
import type { Voice } from './voice.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as a person writes it; a year that the report does not print is marked as inferred. */
export function dateWords(date: ReportDate, voice: Voice): string {
  const [year = 0, month = 1, day = 1] = date.iso.split('-').map(Number);
  const inferred = date.yearInferred;
  return voice.say(
    voice.zh`${year}年${month}月${day}日${inferred ? voice.zh`（年份系推断）` : ''}`,
    `${day} ${months[month - 1] ?? ''} ${year}${inferred ? ' (year inferred)' : ''}`,
  );
}
