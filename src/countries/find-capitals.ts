import { fold } from '../language/fold.js';
import { isHan } from '../language/is-han.js';
import { allMembers } from './all-members.js';
import { ambiguousNames } from './ambiguous-names.js';
import { capitals } from './capitals.js';
import type { Span } from './code-context.js';
import type { CountryMeaning, CountryMention } from './country-mention.js';
import { isWordCharacter } from './is-word-character.js';
import { createNameFinder, type NameFinder } from './name-finder.js';
import { nameKey } from './name-key.js';
import { namesOf } from './name-table.js';

let finder: NameFinder<CountryMeaning> | undefined;

/** Where committees and conferences meet: who says Vienna means a meeting as often as Austria. */
const meetingPlaces = new Set(['Vienna', '维也纳', 'The Hague', '海牙'].map(nameKey));

/** Brussels is the European Union's too. */
const seatsOfBlocs: ReadonlyMap<string, string> = new Map(
  ['Brussels', '布鲁塞尔'].map((name) => [nameKey(name), 'eu']),
);

/** Cities that came about by chance (那里加拿大, 运河内, 包罗万象) unless a name may begin before them. */
const byChance = new Set([
  '里加',
  '河内',
  '万象',
  '永珍',
  '金边',
  '多哈',
  '利马',
  '马累',
  '洛美',
  '基多',
  '沙那',
  '廷布',
]);
const mayStart = /(?:^|[^\p{Script=Han}]|请问|[和与跟同及对把由而但若的了那])$/u;

const placeBefore =
  /(?:\b(?:in|at|near|outside|inside|around|embass(?:y|ies) (?:in|to)|george|saint|st\.?|new|little) (?:the )?|[在于驻赴抵至])\s*$/;
const otherAfter =
  /^(?:-|\s*(?:公约|协定|协议|条约|议定书|宣言|倡议|呼吁|手册|会议|峰会|会谈|进程|时间|共识|办事处|大学|机场|论坛|原则|邮报|规约|奥运|州|条款|模式)|'?s? (?:conventions?|agreements?|accords?|treat(?:y|ies)|protocols?|declarations?|manual|process|principles|conferences?|summits?|meetings?|talks|session|consensus|forum|post|times?|universit(?:y|ies)|airport|state|pact|call for|club|arrangement|document|memorandum|charter|rules|statute)\b)/;
/** What may stand after a Chinese name; other characters go on with a longer one (布拉格斯坦). */
const mayEnd =
  /^(?:$|[^\p{Script=Han}]|[对在投就于的和与跟同及或都也呢吗怎如是有没未支反赞弃方当政提主牵联发共给为把由被站态立表两二三分各代改会要想愿不又却则跟附请谁哪一既])/u;
/** A name that goes on (Washington Post, Victoria Nuland); OP1 and L.4 are none. */
const goesOn = /^ \p{Lu}\p{Ll}+/u;

/**
 * The members that a text names by their capital or seat of government (Moscow, 华盛顿, the Kremlin), in order: where the
 * city is not the place of something (in Geneva), nor part of another name (the Budapest Convention). Cities where
 * conferences are held stand for no member, nor does one that is the member's own name; a city of two is ambiguous.
 * To be asked only of a text about what States did.
 * @param taken what the text names otherwise; a city within it is no mention
 */
export function findCapitals(text: string, taken: readonly Span[]): readonly CountryMention[] {
  const folded = fold(text);
  finder ??= createNameFinder(meanings());
  const mentions: CountryMention[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (isWordCharacter(folded[at]) && isWordCharacter(folded[at - 1])) continue;
    const match = finder.matchesAt(folded, at).find(({ end }) => stands(text, folded, { start: at, end }));
    if (match === undefined || taken.some(({ start, end }) => start < match.end && at < end)) continue;
    mentions.push({ start: at, end: match.end, text: text.slice(at, match.end), ...match.value });
    at = match.end - 1;
  }
  return mentions;
}

function stands(text: string, folded: string, { start, end }: Span): boolean {
  if (isWordCharacter(folded[end - 1]) && isWordCharacter(folded[end])) return false;
  const before = folded.slice(Math.max(0, start - 16), start);
  if (byChance.has(folded.slice(start, end)) && !mayStart.test(before)) return false;
  if (isHan(folded[end - 1]) && !mayEnd.test(folded.slice(end))) return false;
  return !placeBefore.test(before) && !otherAfter.test(folded.slice(end)) && !goesOn.test(text.slice(end));
}

function* meanings(): Generator<readonly [name: string, meaning: CountryMeaning]> {
  const own = new Set([...allMembers().flatMap(namesOf), ...ambiguousNames.flatMap(({ names }) => names)].map(nameKey));
  const owners = new Map<string, string[]>();
  for (const { iso3, cities, seats = [] } of capitals)
    for (const key of new Set([...cities, ...seats].map(nameKey)))
      if (!own.has(key) && !meetingPlaces.has(key)) owners.set(key, [...(owners.get(key) ?? []), iso3]);
  for (const [key, options] of owners) yield [key, meaningOf(key, options)];
}

function meaningOf(key: string, options: readonly string[]): CountryMeaning {
  const bloc = seatsOfBlocs.get(key);
  const [iso3 = ''] = options;
  if (bloc === undefined && options.length === 1) return { kind: 'member', iso3, by: 'capital' };
  return { kind: 'ambiguous', options, ...(bloc === undefined ? {} : { bloc }) };
}
