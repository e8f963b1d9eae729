import { readFileSync } from 'node:fs';
import printedNames from '../fixtures/printed-names.json' with { type: 'json' };

/** The lists of a recorded vote as a plain reader sees them: ISO codes in the order printed. */
export type PlainLists = Readonly<Record<'in-favour' | 'against' | 'abstaining', readonly string[]>>;

const isoOf = new Map(Object.entries(printedNames));

/** Where each recorded vote's paragraph begins, and the paragraph or heading after its lists. */
const places: Readonly<Record<string, readonly [string, string]>> = {
  'A/75/394#l4': ['\n6. 在11月9日', '\n## B. '],
  'A/75/394#l8rev1-motion': ['\n9. 在同次会议上', '\n10. 在同次会议上'],
  'A/75/394#l8rev1-pp10': ['\n(a) 序言部分第十段', '\n(b) 执行部分第 1 段'],
  'A/75/394#l8rev1-op1': ['\n(b) 执行部分第 1 段', '\n(c) 决议草案'],
  'A/75/394#l8rev1': ['\n(c) 决议草案', '\n### C. '],
};

/** The ISO codes of all members, by the names that the report prints or would print. */
export const plainMembers: readonly string[] = [...isoOf.values()].sort();

/**
 * Reads the recorded votes of A/75/394 from the corpus file alone, by cutting the text at its anchors: nothing of the
 * project's parser takes part, so that tests have something to hold it against.
 */
export function readPlainLists(): ReadonlyMap<string, PlainLists> {
  const source = readFileSync(new URL('../../corpus/A-75-394.zh.md', import.meta.url), 'utf8');
  return new Map(Object.entries(places).map(([vote, [from, to]]) => [vote, readLists(cut(source, from, to))]));
}

/** Where a member stands in a vote of {@link readPlainLists}. */
export function plainPosition(lists: PlainLists, country: string): string {
  const found = Object.entries(lists).find(([, members]) => members.includes(country));
  return found?.[0] ?? 'not-listed';
}

function cut(source: string, from: string, to: string): string {
  const start = source.indexOf(from);
  const end = source.indexOf(to, start + 1);
  if (start === -1 || end === -1) throw new Error(`the corpus has no ${JSON.stringify(from)} before ${to}`);
  return source.slice(start, end);
}

function readLists(text: string): PlainLists {
  const words = text.replace(/^<sup>.*$/gm, '').replace(/[\s#]+/g, '');
  const lists = /赞成：(?<favour>[^。]+)。反对：(?<against>[^。]+)。弃权：(?<abstaining>[^。]+)。/.exec(words)?.groups;
  if (lists === undefined) throw new Error(`no three lists in ${words.slice(0, 40)}`);
  const members = (name: string) => (lists[name] ?? '').split('、').map(toIso);
  return { 'in-favour': members('favour'), against: members('against'), abstaining: members('abstaining') };
}

function toIso(name: string): string {
  const iso = isoOf.get(name);
  if (iso === undefined) throw new Error(`no member is printed as ${name}`);
  return iso;
}
