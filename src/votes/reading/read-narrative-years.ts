import type { ReportDate } from '../ledger.js';
import type { Passage } from './passage.js';

const fullDate = /(\d{4})年\d{1,2}月\d{1,2}日/g;

/**
 * The year that a report's own account has come to, by unit id: that of the last full date before or in the unit. Dates
 * of resolutions (2019年12月12日第74/29号决议) and those within quoted titles tell nothing of when the Committee met.
 */
export function readNarrativeYears(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  let year: number | undefined;
  for (const { unit, text } of passages) {
    const told = text.replace(/“[^”]*”/g, '');
    const found = [...told.matchAll(fullDate)]
      .filter((match) => !isOfDocument(told, match))
      .map((match) => Number(match[1]));
    const [first] = found;
    const at = year ?? first;
    if (at !== undefined) years.set(unit.id, at);
    year = found.at(-1) ?? year;
  }
  return years;
}

/** `2019年12月12日的决议`, `秘书长2020年7月14日的报告`: the date of a text, not of an event. */
const isOfDocument = (text: string, match: RegExpExecArray): boolean =>
  /^(?:的|(?:大会|其)?第\d+\/)/.test(text.slice(match.index + match[0].length));

/**
 * The first date in a text; `undefined` where there is none, or no year is printed and none can be inferred.
 * @param inferred the year to take where none is printed
 */
export function readDate(text: string, inferred: number | undefined): ReportDate | undefined {
  const match = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(text);
  const year = match?.[1] ?? inferred;
  if (!match || year === undefined) return undefined;
  const iso = [String(year), match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-');
  return { iso, yearInferred: match[1] === undefined };
}
