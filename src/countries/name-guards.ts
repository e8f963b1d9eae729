import type { CountryMeaning } from './country-mention.js';
import type { Iso3 } from './iso3.js';

/** What beside a member's name shows that a like-named member may be meant, in a spelling that no list of names has. */
interface Guard {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly other: Iso3;
}

// "Guinea-Bisau" is no Guinea, and "Dem. Republic of the Congo" not the Republic of the Congo: a slip in a name must
// never give the vote of another member. Patterns are for folded text that ends, or begins, at the name.
const guards: Readonly<Record<Iso3, readonly Guard[]>> = {
  COG: [
    {
      before: /(?:^|[^a-z'])(?:d\.?\s*r?|d[a-z]*m[a-z]*)\.?[\s-]*$|民主\s*$/,
      after:
        /^[\s,(]*(?:d\.?\s*r\b|dem(?!ocratic (?:people|socialist|kampuchea|yemen|republic of (?!the congo)))|kin(?!gdom)|金|民主)/,
      other: 'COD',
    },
  ],
  KOR: [
    {
      before: /(?:^|[^a-z'])(?:d\.?\s*p?|p|n|d[a-z]*m[a-z]*|pe[a-z]*p[a-z]*'?s?|north[a-z]*)\.?[\s-]*$/,
      after: /^[\s,(]*(?:north(?!\s+mac)|dprk|d\.p\.r)/,
      other: 'PRK',
    },
  ],
  GIN: [
    { before: /(?:^|[^a-z'])e[a-z]*q[a-z]*\.?[\s-]*$|赤.?\s*$/, after: /^[\s-]*e[a-z]*[cq]u?a/, other: 'GNQ' },
    { before: /(?:papua|\bn(?:ew|\.)?)[\s-]*$|巴布\S?\s*新?\s*$/, other: 'PNG' },
    { after: /^[\s\-·(]*(?:b[iy]s|比\s*[绍邵少召紹索])/, other: 'GNB' },
  ],
  SDN: [
    {
      before: /(?:^|[^a-z'])(?:s|so|so[a-z]*th[a-z]*)\.?[\s-]*$|南\s+$/,
      after: /^[\s,(]*south\b(?!\s+(?:africa|korea|sudan))/,
      other: 'SSD',
    },
  ],
  DMA: [{ after: /^n?\s+rep/, other: 'DOM' }],
  NER: [{ after: /^(?:[利里黎]|[立尼]亚)/, other: 'NGA' }],
  IND: [{ after: /^尼(?!泊|日|加)/, other: 'IDN' }],
  MLI: [{ before: /[索所梭锁]$/, other: 'SOM' }],
};

/**
 * The meaning of a name from `start` to `end` of a folded text, or, where the words beside it are those of a like-named
 * member in some unknown spelling, both members as an ambiguous name.
 */
export function guardedMeaning(
  meaning: CountryMeaning,
  ...[folded, start, end]: [folded: string, start: number, end: number]
): CountryMeaning {
  if (meaning.kind !== 'member' || meaning.by === 'code') return meaning;
  const left = folded.slice(Math.max(0, start - 24), start);
  const right = folded.slice(end, end + 24);
  const found = guards[meaning.iso3]?.find(({ before, after }) => before?.test(left) || after?.test(right));
  return found === undefined ? meaning : { kind: 'ambiguous', options: [meaning.iso3, found.other] };
}
