import { everyMatch } from '../language/every-match.js';
import { fold } from '../language/fold.js';
import { allMembers } from './all-members.js';
import { allNotMembers } from './all-not-members.js';
import { blocCodes } from './bloc-codes.js';
import { type CodeContext, isMeantAsCode, type Span } from './code-context.js';
import type { CountryMeaning } from './country-mention.js';

/** A code or a flag in a text: UTF-16 offsets, `end` not included. */
export interface CodeMention {
  readonly start: number;
  readonly end: number;
  readonly meaning: CountryMeaning;
}

let meanings: ReadonlyMap<string, CountryMeaning> | undefined;

function meaningOf(code: string): CountryMeaning | undefined {
  meanings ??= new Map<string, CountryMeaning>([...placeCodes(), ...memberCodes(), ...sharedCodes]);
  return meanings.get(code);
}

/** The Dominican Republic and DR Congo. */
const sharedCodes: readonly (readonly [string, CountryMeaning])[] = [
  ['DR', { kind: 'ambiguous', options: ['COD', 'DOM'] }],
];

function placeCodes(): (readonly [string, CountryMeaning])[] {
  return allNotMembers().flatMap((place) =>
    (place.acronyms ?? []).map((acronym) => [acronym, { kind: 'not-a-member', place }] as const),
  );
}

function memberCodes(): (readonly [string, CountryMeaning])[] {
  return allMembers().flatMap(({ iso2, iso3, acronyms = [] }) =>
    [iso2, iso3, ...acronyms].map((code) => [code, { kind: 'member', iso3, by: 'code' }] as const),
  );
}

/**
 * The ISO 3166-1 codes and other acronyms of a text, in order: in capitals only, as words of their own, never within a
 * document symbol (A/C.1/75/L.4) and not where a capitalised English word is meant; and flags (🇨🇭).
 * @param names where the text's names stand
 */
export function findCodes(text: string, names: readonly Span[]): readonly CodeMention[] {
  return [...wordCodes(text, names), ...flags(text)].sort((left, right) => left.start - right.start);
}

/** Codes that are read in small letters too. */
const smallToo = new Set(['us', 'nam']);

/** A code that is a bloc's short name too is the member's among other codes (CHE, NAM, FRA), else either. */
function wordCodes(text: string, names: readonly Span[]): readonly CodeMention[] {
  const context: CodeContext = { text, folded: fold(text), isCode: (word) => meaningOf(word) !== undefined, names };
  const found = everyMatch(text, /[\p{Script=Latin}\d_@#][\p{Script=Latin}\d_@#./-]*/gu)
    .filter(([token]) => !/^[A-Z]\/|[_@#]/.test(token))
    .flatMap((token) => piecesOf(token[0], token.index))
    .flatMap(({ piece, start }) => {
      const code = smallToo.has(piece) ? piece.toUpperCase() : piece;
      const meaning = meaningOf(code);
      const end = start + piece.length;
      return meaning !== undefined && isMeantAsCode(context, start, end) ? [{ code, start, end, meaning }] : [];
    });
  return found.map(({ code, start, end, meaning }) => {
    const bloc = blocCodes.get(code);
    const isShared = bloc !== undefined && found.every((other) => other.code === code);
    return isShared && meaning.kind === 'member'
      ? { start, end, meaning: { kind: 'ambiguous', options: [meaning.iso3], bloc } }
      : { start, end, meaning };
  });
}

function piecesOf(token: string, index: number): readonly { piece: string; start: number }[] {
  const full = token.replace(/[.]+$/, '');
  return everyMatch(full, /[^/-]+/g).map((match) => ({ piece: match[0], start: index + match.index }));
}

const firstIndicator = 0x1f1e6;

function flags(text: string): readonly CodeMention[] {
  return everyMatch(text, /\p{Regional_Indicator}{2}/gu).flatMap((match) => {
    const letters = [...match[0]].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - firstIndicator + 65));
    const meaning = meaningOf(letters.join(''));
    return meaning === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, meaning }];
  });
}
