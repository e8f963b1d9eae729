import { fold } from '../language/fold.js';
import { type CodeMention, findCodes } from './country-codes.js';
import type { CountryMeaning, CountryMention } from './country-mention.js';
import { isDemonymPhrase } from './demonym-phrase.js';
import { createNameFinder, type NameFinder, type NameMatch } from './name-finder.js';
import { type NameMeaning, nameTable } from './name-table.js';
import { findShortForms, type ShortForm } from './short-forms.js';

let names: NameFinder<NameMeaning> | undefined;

/**
 * The countries that a text names, in order and without overlap, the longest name first at each place: members by name,
 * code or adjective, names that fit two members, and places that are no member. A name within another is no mention
 * (尼日尔 in 尼日利亚 neither, nor Mexico in New Mexico), nor one within a sea's or a river's.
 */
export function findCountries(text: string): readonly CountryMention[] {
  const folded = fold(text);
  const codes = new Map(findCodes(text).map((code) => [code.start, code]));
  const shortForms = new Map(
    findShortForms(folded, (at) => longestName(folded, at) !== undefined).map((form) => [form.start, form]),
  );
  const mentions: CountryMention[] = [];
  let at = 0;
  while (at < text.length) {
    const found = longer(longestName(folded, at), codes.get(at)) ?? fromShortForm(shortForms.get(at));
    const end = found?.end ?? at + 1;
    if (found?.meaning !== undefined) mentions.push({ start: at, end, text: text.slice(at, end), ...found.meaning });
    at = end;
  }
  return mentions;
}

/** Without a meaning it is a word to pass over. */
interface Found {
  readonly end: number;
  readonly meaning?: CountryMeaning;
}

function longer(name: Found | undefined, code: CodeMention | undefined): Found | undefined {
  return code !== undefined && code.end > (name?.end ?? 0) ? code : name;
}

function fromShortForm(form: ShortForm | undefined): Found | undefined {
  return form && { end: form.end, meaning: { kind: 'member', iso3: form.iso3, by: 'name' } };
}

function longestName(folded: string, at: number): Found | undefined {
  if (isWordCharacter(folded[at]) && isWordCharacter(folded[at - 1])) return undefined;
  names ??= createNameFinder(nameTable());
  const match = names.matchesAt(folded, at).find((candidate) => holds(folded, at, candidate));
  if (match === undefined) return undefined;
  if (match.value.kind === 'passing' || isLanguage(folded, match.end)) return { end: match.end };
  return { end: match.end, meaning: match.value.meaning };
}

function holds(folded: string, start: number, { end, value }: NameMatch<NameMeaning>): boolean {
  if (isWordCharacter(folded[end - 1]) && isWordCharacter(folded[end])) return false;
  if (value.kind === 'demonym') return isDemonymPhrase(folded, start, end);
  return !isDate(folded, start);
}

// Chinese is written without spaces, so only letters of alphabets and digits bound a word.
const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character) && !/\p{Script=Han}/u.test(character);

// 11月9日本次会议 is a date and 本次.
const isDate = (folded: string, start: number): boolean =>
  folded[start] === '日' && /月\s?\d{1,2}\s?$/.test(folded.slice(Math.max(0, start - 5), start));

// 西班牙文 is a language, 俄罗斯文件 is not.
const isLanguage = (folded: string, end: number): boolean =>
  /\p{Script=Han}/u.test(folded[end - 1] ?? '') &&
  /^(?:文(?![件化章稿书物明字献])|语(?![言气调境]))/.test(folded.slice(end, end + 2));
