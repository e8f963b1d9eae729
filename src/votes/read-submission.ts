import type { Report, Unit } from '../report/report.js';
import type { Draft, Iso3 } from './ledger.js';
import { baseSymbol, symbolPattern } from './read-draft-symbols.js';
import { firstYear, readDate } from './read-meeting.js';
import { readNames } from './read-names.js';

/** Who submitted a draft, in whose name, under what title, and who joined afterwards. */
export interface Submission {
  readonly base: string;
  readonly title?: string;
  readonly submission: NonNullable<Draft['submission']>;
  readonly sponsors: Draft['sponsors'];
  /** Names that belong to no member. */
  readonly unknown: readonly string[];
}

const joinedWords =
  /([^。；]*?)(?:后来|随后)?(?:也)?加入(?:成)?为?(?:该|本|这项)?(?:决议草案|决定草案|草案|修正案)?的?(?:共同)?提案国/g;

interface SubmissionClause {
  readonly before: string;
  readonly title: string | undefined;
  readonly symbol: string;
}

function findClause(text: string): SubmissionClause | undefined {
  const words = `(?:提出|提交|介绍)了?(?:[一二三两]?[项份个])?(?:题为“(.+?)”的)?[^“”，。；]{0,40}?(?:决议草案|决定草案|修正案)`;
  const match = new RegExp(`^(.*?)${words}[（(]?(${symbolPattern})`, 's').exec(text);
  const symbol = match?.[3];
  return match && symbol !== undefined ? { before: match[1] ?? '', title: match[2], symbol } : undefined;
}

/** `10月4日，美利坚合众国代表团以…的名义，`: who acts, and in whose name. */
function readActors(before: string): { by: string; nameOf: string } {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const acting = sentence
    .replace(/^(?:在)?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:第\d+次会议上)?，/, '')
    .replace(/^在同(?:一)?次会议上，/, '');
  const inName = /^(.*?)(?:代表团|的?代表|常驻代表团)?(?:以|(?:也|同时)?代表(?!团))(.+?)(?:的名义)?，?$/s.exec(acting);
  const by = (inName?.[1] ?? acting).replace(/(?:代表团|的?代表|常驻代表团|，)+$/, '');
  return { by, nameOf: inName?.[2] ?? '' };
}

const uniqueMembers = (members: readonly Iso3[]): readonly Iso3[] => [...new Set(members)];

/** Reads a paragraph that says who submitted a draft; `undefined` where it says no such thing. */
export function readSubmission(report: Report, unit: Unit): Submission | undefined {
  const clause = findClause(unit.text);
  if (!clause) return undefined;
  const actors = readActors(clause.before);
  const [by, first] = [readNames(actors.by), readNames(actors.nameOf)];
  const joinedLists = [...unit.text.matchAll(joinedWords)].map((match) => match[1] ?? '');
  const joined = joinedLists.map((list) => readNames(list.replace(/^.*?(?:随后|后来|其后)，/s, '')));
  const date = readDate(clause.before.slice(clause.before.lastIndexOf('。') + 1), firstYear(report));
  return {
    base: baseSymbol(clause.symbol),
    ...(clause.title === undefined ? {} : { title: clause.title }),
    submission: { by: by.members, unit: unit.id, ...(date ? { date } : {}) },
    sponsors: {
      first: uniqueMembers(first.members.length > 0 ? first.members : by.members),
      joined: uniqueMembers(joined.flatMap((names) => names.members)),
      unit: unit.id,
    },
    unknown: [by, first, ...joined].flatMap((names) => names.unknown),
  };
}
