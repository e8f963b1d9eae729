import { allMembers } from './all-members.js';
import { allNotMembers } from './all-not-members.js';
import { ambiguousNames } from './ambiguous-names.js';
import type { CountryMeaning } from './country-mention.js';
import type { Member } from './member.js';
import { nameVariants } from './name-variants.js';
import { passingWords } from './passing-words.js';

/** What a name found in a text stands for; `demonym` ones hold only in the right phrase, `passing` ones for nothing. */
export type NameMeaning =
  | { readonly kind: 'country'; readonly meaning: CountryMeaning }
  | { readonly kind: 'demonym'; readonly meaning: CountryMeaning }
  | { readonly kind: 'passing' };

/** Every name with which a person may mean the member, codes and adjectives apart. */
export const namesOf = (member: Member): readonly string[] => [
  ...new Set([...Object.values(member.names), ...member.aliases, ...(member.formerNames ?? [])]),
];

/** All names with their meanings; where a name comes more than once, the first meaning is the one that holds. */
export function* nameTable(): Generator<readonly [name: string, meaning: NameMeaning]> {
  for (const { names, options } of ambiguousNames)
    for (const name of names) yield [name, { kind: 'country', meaning: { kind: 'ambiguous', options } }];
  for (const word of passingWords) yield [word, { kind: 'passing' }];
  for (const place of allNotMembers())
    for (const name of [...Object.values(place.display), ...place.aliases].flatMap(nameVariants))
      yield [name, { kind: 'country', meaning: { kind: 'not-a-member', place } }];
  for (const member of allMembers())
    for (const name of namesOf(member).flatMap(nameVariants))
      yield [name, { kind: 'country', meaning: { kind: 'member', iso3: member.iso3, by: 'name' } }];
  yield* demonymTable();
}

function* demonymTable(): Generator<readonly [name: string, meaning: NameMeaning]> {
  const owners = new Map<string, string[]>();
  for (const { iso3, demonyms } of allMembers())
    for (const demonym of demonyms) owners.set(demonym, [...(owners.get(demonym) ?? []), iso3]);
  for (const [demonym, options] of owners) {
    const [iso3 = ''] = options;
    const meaning: CountryMeaning =
      options.length > 1 ? { kind: 'ambiguous', options } : { kind: 'member', iso3, by: 'demonym' };
    yield [demonym, { kind: 'demonym', meaning }];
    if (/[nikrbt]$/.test(demonym)) yield [`${demonym}s`, { kind: 'demonym', meaning }];
  }
}
