import { fold } from '../language/fold.js';
import { endsSeamWord, isDate, isLanguage } from './chance-meetings.js';
import { findCodes } from './country-codes.js';
import type { CountryMeaning, CountryMention } from './country-mention.js';
import { isDemonymPhrase } from './demonym-phrase.js';
import { isWordCharacter } from './is-word-character.js';
import { createNameFinder, type NameFinder, type NameMatch } from './name-finder.js';
import { guardedMeaning } from './name-guards.js';
import { type NameMeaning, nameTable } from './name-table.js';
import { settleAmbiguous } from './settle-ambiguous.js';
import { findShortForms } from './short-forms.js';

let names: NameFinder<NameMeaning> | undefined;

/**
 * The countries that a text names, in order and without overlap, the longest name first at each place: members by name,
 * code or adjective, names that fit two members, and places that are no member. A name within another is no mention
 * (尼日尔 in 尼日利亚 neither, nor Mexico in New Mexico), nor one within a sea's or a river's.
 */
export function findCountries(text: string): readonly CountryMention[] {
  const folded = fold(text);
  const named = scanNames(folded);
  const shortForms = findShortForms(folded, (at) => longestName(folded, at) !== undefined);
  const found = [...named, ...findCodes(text, named), ...shortForms];
  const mentions: CountryMention[] = [];
  let at = 0;
  for (const { start, end, meaning } of found.sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (start < at) continue;
    if (meaning !== undefined) mentions.push({ start, end, text: text.slice(start, end), ...meaning });
    at = end;
  }
  return settleAmbiguous(text, mentions);
}

/** Without a meaning it is a word to pass over. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning?: CountryMeaning;
}

function scanNames(folded: string): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < folded.length) {
    const name = longestName(folded, at);
    if (name !== undefined) found.push(name);
    at = name?.end ?? at + 1;
  }
  return found;
}

// The s of "China's Sudan policy" is not that of S Sudan.
function longestName(folded: string, at: number): Found | undefined {
  if (isWordCharacter(folded[at]) && isWordCharacter(folded[at - 1])) return undefined;
  if (folded[at - 1] === "'" && folded[at + 1] === ' ') return undefined;
  names ??= createNameFinder(nameTable());
  const match = names.matchesAt(folded, at).find((candidate) => holds(folded, at, candidate));
  if (match === undefined) return undefined;
  const { end, value } = match;
  if (value.kind === 'passing' || isLanguage(folded, end)) return { start: at, end };
  return { start: at, end, meaning: guardedMeaning(value.meaning, folded, at, end) };
}

function holds(folded: string, start: number, { end, value }: NameMatch<NameMeaning>): boolean {
  if (isWordCharacter(folded[end - 1]) && isWordCharacter(folded[end])) return false;
  if (value.kind === 'demonym') return isDemonymPhrase(folded, start, end);
  return !isDate(folded, start) && !isSeam(folded, start, end) && !isOverrun(folded, start, end);
}

const isSeam = (folded: string, start: number, end: number): boolean =>
  endsSeamWord(folded, start) && namedFrom(folded, start + 1) >= end;

// In "Korea, South Africa" a name that begins after the comma goes on beyond "Korea, South".
function isOverrun(folded: string, start: number, end: number): boolean {
  const comma = folded.slice(start, end).indexOf(', ');
  for (let at = start + comma + 1; comma !== -1 && at < end; at += 1) if (namedFrom(folded, at) > end) return true;
  return false;
}

/** Where the member's or other name that begins here ends; 0 where none does. */
function namedFrom(folded: string, at: number): number {
  const name = longestName(folded, at);
  return name?.meaning === undefined ? 0 : name.end;
}
