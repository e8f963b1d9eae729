import { memberByReportName } from '../../countries/member-by-report-name.js';
import type { Iso3 } from '../ledger.js';

/** The members that a printed list names, in the order printed, and the names that belong to no member. */
export interface ReadNames {
  readonly members: readonly Iso3[];
  readonly unknown: readonly string[];
}

// 欧洲联盟, 非洲国家组, 东南亚国家联盟成员国, 委员会主席: who act in their own name or others' and are no member State.
const body =
  /(?:成员|成员国|会员国|缔约国|集团|国家组|联盟|共同体|运动|组织|主席|报告员|主席团|秘书|秘书处|秘书长|教廷|巴勒斯坦国)$/;

const joints = /以及|和|及|与/g;

/** Tries every 和 in a stretch, since it stands both between names and inside them (圣多美和普林西比). */
function splitAtAnd(stretch: string): readonly string[] {
  if (isKnown(stretch)) return [stretch];
  const halves = [...stretch.matchAll(joints)].map(({ index, 0: joint }) => ({
    head: stretch.slice(0, index),
    tail: stretch.slice(index + joint.length),
  }));
  for (const { head, tail } of halves) {
    if (!isKnown(head)) continue;
    const names = splitAtAnd(tail);
    if (names.every(isKnown)) return [head, ...names];
  }
  // Where one name is nobody's, it alone is told.
  const half = halves.findLast(({ tail }) => isKnown(tail)) ?? halves.find(({ head }) => isKnown(head));
  return half ? [half.head, half.tail] : [stretch];
}

const isKnown = (name: string): boolean => memberByReportName(name) !== undefined || body.test(name);

/**
 * Reads a printed list of members (`多哥、汤加和土耳其`, with or without a full stop); 无 is an empty list. Bodies that
 * are no State stand in lists of sponsors too and are passed over.
 */
export function readNames(text: string): ReadNames {
  const names = text
    .replace(/[。；;.]\s*$/, '')
    .split(/[、，,]/)
    .map((name) => name.trim().replace(/^(?:以及|和|及)(?=.)/, ''))
    .filter((name) => name !== '' && name !== '无')
    .flatMap(splitAtAnd);
  const members: Iso3[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const member = memberByReportName(name);
    if (member !== undefined) members.push(member);
    else if (!body.test(name)) unknown.push(name);
  }
  return { members, unknown };
}
