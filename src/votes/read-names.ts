import { memberByReportName } from '../countries/member-by-report-name.js';
import type { Iso3 } from './ledger.js';

/** The members that a printed list names, in the order printed, and the names that belong to no member. */
export interface ReadNames {
  readonly members: readonly Iso3[];
  readonly unknown: readonly string[];
}

/** Tries every 和 in a stretch, since it stands both between names and inside them (圣多美和普林西比). */
function splitAtAnd(stretch: string): readonly string[] {
  if (memberByReportName(stretch) !== undefined) return [stretch];
  for (const { index, 0: joint } of stretch.matchAll(/以及|和|及/g)) {
    const head = stretch.slice(0, index);
    if (memberByReportName(head) === undefined) continue;
    const tail = splitAtAnd(stretch.slice(index + joint.length));
    if (tail.every((name) => memberByReportName(name) !== undefined)) return [head, ...tail];
  }
  return [stretch];
}

/** Reads a printed list of members (`多哥、汤加和土耳其`, with or without a full stop); 无 is an empty list. */
export function readNames(text: string): ReadNames {
  const names = text
    .replace(/[。；;.]\s*$/, '')
    .split(/[、，,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '无')
    .flatMap(splitAtAnd);
  const members: Iso3[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const member = memberByReportName(name);
    if (member === undefined) unknown.push(name);
    else members.push(member);
  }
  return { members, unknown };
}
