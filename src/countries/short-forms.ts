import { everyMatch } from '../language/every-match.js';
import type { Iso3 } from './iso3.js';

/** A one-character name in a text: UTF-16 offsets, `end` not included. */
export interface ShortForm {
  readonly start: number;
  readonly end: number;
  readonly iso3: Iso3;
}

const joined: Readonly<Record<string, Iso3>> = {
  中: 'CHN',
  美: 'USA',
  俄: 'RUS',
  英: 'GBR',
  法: 'FRA',
  德: 'DEU',
  日: 'JPN',
  韩: 'KOR',
  朝: 'PRK',
  印: 'IND',
  澳: 'AUS',
};

const sides: Readonly<Record<string, Iso3>> = {
  ...joined,
  乌: 'UKR',
  缅: 'MMR',
  柬: 'KHM',
  菲: 'PHL',
  泰: 'THA',
};

const runPattern = new RegExp(`[${Object.keys(joined).join('')}](?:[、/]?[${Object.keys(joined).join('')}])+`, 'g');
const sidePattern = new RegExp(`[${Object.keys(sides).join('')}]方(?![案式法面向针可才便位能形圆程略块])`, 'g');

// What may stand before a one-character name; anything else may be the first half of a word (宪法中, 其中美国).
const before =
  /(?:^|[^\p{Script=Han}]|请问|[和与跟同及在对把由而但若的了上中后时年间即]|比较|对比|为什么|为何|怎么|什么|如果|既然|\d日|除了|包括|关于|以及|还有|列出|显示|那么|到底|是否|因为)$/u;
const after =
  /^(?:$|[^\p{Script=Han}]|[两二三四五各都分投的在是有均也和与同及跟之间赞反弃支等吗呢最怎谁究哪列表立一相]|对(?!照)|双方|如何|关系|没有|为何|为什么|不(?!足))/u;

// 美德 is virtue, 日中 is noon: such words need 两国 or the like behind them.
const words = new Set(['美德', '英德', '日中', '法印', '印法']);

/**
 * The one-character names in a folded text: two or more joined (中俄, 美英法三国) where what stands around them allows
 * no other reading, and sides (俄方). `startsWord` tells whether a longer name or word starts at an offset, so that
 * 其中美国 is not 中 and 美.
 */
export function findShortForms(folded: string, startsWord: (at: number) => boolean): readonly ShortForm[] {
  const runs = everyMatch(folded, runPattern).flatMap((run) => joinedForms(folded, run.index, run[0], startsWord));
  const named = everyMatch(folded, sidePattern).flatMap((side) => sideForm(folded, side.index));
  return [...runs, ...named].sort((left, right) => left.start - right.start);
}

function joinedForms(
  folded: string,
  ...[index, run, startsWord]: [number, string, (at: number) => boolean]
): readonly ShortForm[] {
  const forms = run.split('').flatMap((unit, offset) => {
    const iso3 = joined[unit];
    return iso3 === undefined ? [] : [{ start: index + offset, end: index + offset + 1, iso3 }];
  });
  while (forms.length > 0 && startsWord(forms.at(-1)?.start ?? 0)) forms.pop();
  while (forms.length > 0 && !mayStart(folded, forms[0]?.start ?? 0)) forms.shift();
  const mayEnd = after.test(folded.slice(forms.at(-1)?.end ?? 0));
  const written = forms.map(({ start }) => folded[start]).join('');
  if (words.has(written) && !/^(?:[两双]|关系|之间)/.test(folded.slice(forms.at(-1)?.end ?? 0))) return [];
  const distinct = new Set(forms.map((form) => form.iso3)).size === forms.length;
  return forms.length >= 2 && forms.length <= 6 && mayEnd && distinct ? forms : [];
}

function mayStart(folded: string, at: number): boolean {
  const dayOfTheMonth = folded[at] === '日' && /[\d一二三四五六七八九十]/.test(folded[at - 1] ?? '');
  return !dayOfTheMonth && before.test(folded.slice(Math.max(0, at - 6), at));
}

// 中方, 法方, 德方 and 日方 come about by chance too (集中方式, 立法方); the others hardly.
function sideForm(folded: string, at: number): readonly ShortForm[] {
  const unit = folded.charAt(at);
  const iso3 = sides[unit];
  if (iso3 === undefined || ('中法德日'.includes(unit) && !mayStart(folded, at))) return [];
  return [{ start: at, end: at + 2, iso3 }];
}
