import { everyMatch } from '../../language/every-match.js';
import type { Report } from '../../report/report.js';
import { momentIn } from './claims.js';
import type { Plan } from './plan.js';
import { isAboutVoting, membersOf, type Planning } from './planning.js';

const printed = /(\d{1,2})\s*月\s*(\d{1,2}\s*日(?:\s*[、和至]\s*\d{1,2}\s*日)*)/g;
const eachDay = /([、和至]?)\s*(\d{1,2})\s*日/g;

/** The days that a report names, as `11-09`; of a stretch (14日至16日) all that lie in it. */
function daysIn({ units }: Report): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { text } of units) {
    for (const [, month = '', list = ''] of everyMatch(text, printed)) {
      let last = 0;
      for (const [, joint, number] of everyMatch(list, eachDay)) {
        const day = Number(number);
        for (let each = joint === '至' ? last : day; each <= day; each += 1)
          days.add(`${month.padStart(2, '0')}-${String(each).padStart(2, '0')}`);
        last = day;
      }
    }
  }
  return days;
}

/** That the report does not name the day that is all a question is about (2020年10月20日); `undefined` for any other question. */
export function planDay({ reading, report }: Planning): Plan | undefined {
  const { day } = momentIn(reading);
  const others = reading.references.length + membersOf(reading).length + reading.missing.length;
  if (day === undefined || others > 0 || isAboutVoting(reading) || reading.residue.length >= 4) return undefined;
  return daysIn(report).has(day) ? undefined : { tool: 'refusal', refusal: 'no-such-day', nearest: [], positions: [] };
}
