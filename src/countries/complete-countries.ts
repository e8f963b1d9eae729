import type { Language } from '../language/language.js';
import { allMembers } from './all-members.js';
import { countryName } from './country-name.js';
import { isNear } from './is-near.js';
import type { Iso3 } from './iso3.js';
import type { Member } from './member.js';
import { nameKey } from './name-key.js';
import { namesOf } from './name-table.js';
import { fitPinyin, type Pinyin, pinyinKey, pinyinOf } from './pinyin.js';

/** A member that fits what has been typed, with its name in the asker's language. */
export interface CountryCompletion {
  readonly iso3: Iso3;
  readonly name: string;
}

// The permanent members of the Security Council, then the most populous or most active others.
const mostAsked: readonly Iso3[] =
  'CHN RUS USA GBR FRA IND BRA ZAF JPN DEU CHE KOR PRK IRN IDN PAK EGY NGA MEX CAN AUS TUR SAU UKR ISR'.split(' ');

interface Entry {
  readonly member: Member;
  readonly order: number;
  readonly keys: readonly string[];
  readonly pinyin: readonly Pinyin[];
}

let entries: readonly Entry[] | undefined;

const entryOf = (member: Member): Entry => ({
  member,
  order: mostAsked.includes(member.iso3) ? mostAsked.indexOf(member.iso3) : mostAsked.length,
  keys: [...new Set(namesOf(member).map(nameKey))],
  pinyin: pinyinOf('members', member.iso3),
});

/**
 * Members that fit what has been typed so far, in any script, in pinyin or its initials (eluosi, els), or as an ISO code,
 * best first: the whole name or code, its beginning, pinyin, the beginning of a later word, any part, then (from four
 * letters on) a beginning with one slip. To whom reads Chinese, pinyin is as good as the name. Equal ones come by how
 * often they are asked for, then by name. Empty input gives those most asked for.
 * @param limit how many at most; 25, Discord's limit, by default
 */
export function completeCountries(typed: string, language: Language, limit = 25): readonly CountryCompletion[] {
  entries ??= allMembers().map(entryOf);
  const key = nameKey(typed);
  return entries
    .map((entry) => ({
      entry,
      rank: rankOf(entry, key, language !== 'en'),
      name: countryName(entry.member.iso3, language),
    }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order || a.name.localeCompare(b.name, language))
    .slice(0, limit)
    .map(({ entry, name }) => ({ iso3: entry.member.iso3, name }));
}

/** 0 is best; infinity where nothing fits. */
function rankOf({ member, keys, pinyin }: Entry, key: string, readsChinese: boolean): number {
  const { iso2, iso3, acronyms = [] } = member;
  const codes = [iso2, iso3, ...acronyms].map((code) => code.toLowerCase());
  const inPinyin = fitPinyin(pinyin, key);
  const tests = [
    () => keys.includes(key) || codes.includes(key) || (readsChinese && inPinyin === 'whole'),
    () =>
      keys.some((name) => name.startsWith(key)) ||
      codes.some((code) => code.startsWith(key)) ||
      (readsChinese && inPinyin === 'beginning'),
    () => inPinyin === 'whole',
    () => inPinyin === 'beginning',
    () => keys.some((name) => name.includes(` ${key}`)),
    () => keys.some((name) => name.includes(key)),
    () => key.length >= 4 && keys.some((name) => beginsNearly(name, key)),
    () => key.length >= 5 && pinyin.some(({ whole }) => beginsNearly(whole, pinyinKey(key))),
  ];
  const rank = tests.findIndex((test) => test());
  return rank === -1 ? Number.POSITIVE_INFINITY : rank;
}

const beginsNearly = (name: string, key: string): boolean =>
  [-1, 0, 1].some((more) => isNear(name.slice(0, key.length + more), key));
