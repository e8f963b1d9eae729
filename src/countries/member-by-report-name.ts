import { fold } from '../language/fold.js';
import { allMembers } from './all-members.js';
import type { Iso3 } from './iso3.js';

const compared = (name: string): string => fold(name).replace(/\s+/g, '');

let byName: ReadonlyMap<string, Iso3> | undefined;

/**
 * The member that a report's list prints under this name; `undefined` where no list would print it so. White space and
 * the width of brackets count for nothing, all else does: 刚果 is the Republic of the Congo here. Knows the Chinese forms
 * that United Nations documents have printed since 1990, but of States that are no more none.
 */
export function memberByReportName(name: string): Iso3 | undefined {
  byName ??= new Map(
    allMembers().flatMap(({ iso3, names, reportNames = [] }) =>
      [names.zh, names.zhUn, ...reportNames].map((each) => [compared(each), iso3] as const),
    ),
  );
  return byName.get(compared(name));
}
