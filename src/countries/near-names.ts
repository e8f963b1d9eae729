import { editDistance } from '../language/edit-distance.js';
import { allMembers } from './all-members.js';
import { ambiguousNames } from './ambiguous-names.js';
import { findCountries } from './find-countries.js';
import type { Iso3 } from './iso3.js';
import { nameKey } from './name-key.js';
import { namesOf } from './name-table.js';

const MOST = 3;
const MOST_WORDS = 6;

interface Name {
  readonly key: string;
  readonly iso3: Iso3;
  readonly isChinese: boolean;
  /** Slips that are forgiven in a text that is the name alone, and within a longer one; with none it is not looked for. */
  readonly slips: { readonly whole: number; readonly within: number };
}

interface Names {
  readonly chinese: readonly Name[];
  readonly latin: readonly Name[];
}

let known: Names | undefined;

/**
 * Members whose name in some script is spelt nearly like one in the text, for "did you mean": 柬铺寨 gives KHM,
 * Swizerland CHE. The text is a name or a whole question; what it names rightly, or as no member, is left out. The nearest
 * alone, equal ones in the order of their codes, at most three; none where nothing is near. Never to be answered with.
 */
export function nearNames(text: string): readonly Iso3[] {
  known ??= readNames();
  const { chinese, latin } = known;
  const rest = withoutMentions(text);
  const whole = nameKey(rest);
  const found = new Map<Iso3, number>();
  for (const { names, parts } of [
    { names: chinese, parts: chineseParts(rest) },
    { names: latin, parts: latinParts(rest) },
  ])
    for (const part of parts) addNear(found, names, { part, isWhole: part === whole });
  const least = Math.min(...found.values());
  return [...found]
    .flatMap(([iso3, distance]) => (distance === least ? [iso3] : []))
    .sort()
    .slice(0, MOST);
}

function readNames(): Names {
  const shared = new Set(ambiguousNames.flatMap(({ names }) => names.map(nameKey)));
  const names = allMembers().flatMap((member) =>
    [...new Set(namesOf(member).map(nameKey))]
      .filter((key) => !shared.has(key) && !/[.,&(]/.test(key))
      .map((key): Name => {
        const isChinese = /\p{Script=Han}/u.test(key);
        return { key, iso3: member.iso3, isChinese, slips: slipsAllowed(key, isChinese) };
      })
      .filter(({ slips }) => slips.whole > 0),
  );
  return {
    chinese: names.filter(({ isChinese }) => isChinese),
    latin: names.filter(({ isChinese }) => !isChinese),
  };
}

function withoutMentions(text: string): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of findCountries(text)) {
    rest += `${text.slice(at, start)}\n`;
    at = end;
  }
  return rest + text.slice(at);
}

function chineseParts(text: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [run] of nameKey(text).matchAll(/\p{Script=Han}{2,}/gu))
    for (let start = 0; start < run.length; start += 1)
      for (let end = start + 2; end <= Math.min(run.length, start + 12); end += 1) parts.add(run.slice(start, end));
  return parts;
}

function latinParts(text: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const piece of text.split(/[^\p{Script=Latin}\p{M}\s'’-]+|\n/u)) {
    const words = nameKey(piece).replace(/'s\b/g, '').split(' ').filter(Boolean);
    for (let start = 0; start < words.length; start += 1)
      for (let size = 1; size <= MOST_WORDS; size += 1) parts.add(words.slice(start, start + size).join(' '));
  }
  return parts;
}

function addNear(
  found: Map<Iso3, number>,
  names: readonly Name[],
  { part, isWhole }: { readonly part: string; readonly isWhole: boolean },
): void {
  for (const name of names) {
    const { key, iso3 } = name;
    const limit = isWhole ? name.slips.whole : name.slips.within;
    if (limit === 0 || Math.abs(key.length - part.length) > limit || !beginsOrEndsAlike(name, part)) continue;
    const distance = editDistance(key, part, limit);
    if (distance > 0 && distance < (found.get(iso3) ?? Number.POSITIVE_INFINITY)) found.set(iso3, distance);
  }
}

// In a whole question a short name is too often near to some word: Chad to had, 法国 to 各国.
function slipsAllowed(key: string, isChinese: boolean): Name['slips'] {
  if (isChinese) {
    const slips = key.length < 6 ? 1 : 2;
    return key.length < 3 ? { whole: 0, within: 0 } : { whole: slips, within: slips };
  }
  const slips = key.length < 8 ? 1 : 2;
  return { whole: key.length < 4 ? 0 : slips, within: key.length < 5 ? 0 : slips };
}

// 大利 in a question is no 意大利; a slip in both the first and the last character is rare.
function beginsOrEndsAlike({ key, isChinese }: Name, part: string): boolean {
  if (isChinese && part.length < 3) return false;
  if (key[0] === part[0]) return true;
  if (key.at(-1) !== part.at(-1)) return false;
  return key.length > 7 || (isChinese && key.length === part.length);
}
