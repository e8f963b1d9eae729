import { readFileSync } from 'node:fs';
import { z } from 'zod';

const membersSchema = z.array(
  z.object({
    iso3: z.string(),
    iso2: z.string(),
    names: z.record(z.string(), z.string()),
    aliases: z.array(z.string()),
    acronyms: z.array(z.string()).default([]),
    formerNames: z.array(z.string()).default([]),
    demonyms: z.array(z.string()),
  }),
);

/** A name and the member that it is the name of. */
export interface MemberName {
  readonly name: string;
  readonly country: string;
}

/** Names that two members go by in everyday use: they are asked back, though the report prints one of them as 刚果. */
export const ambiguousNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['刚果', ['COG', 'COD']],
  ['剛果', ['COG', 'COD']],
  ['Congo', ['COG', 'COD']],
  ['Korea', ['KOR', 'PRK']],
  // The Non-Aligned Movement goes by the same letters.
  ['NAM', ['NAM']],
]);

/** Two-letter codes that stand for more than a member: the General Assembly, and the African Union. */
const sharedCodes = new Set(['GA', 'AU']);

/** English adjectives that two members share. */
export const ambiguousDemonyms: readonly string[] = ['Congolese', 'Dominican', 'Korean'];

// "Kinshasa-led" is whole in itself.
const notAlone = new Set([...ambiguousDemonyms, 'Kinshasa-led']);

function readMembers(): z.infer<typeof membersSchema> {
  const file = new URL('../../src/countries/members.json', import.meta.url);
  return membersSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Every name of every member that the project knows but the ambiguous ones: printed, everyday, formal and former, and
 * its three-letter code.
 */
export function readMemberNames(): readonly MemberName[] {
  return readMembers().flatMap(({ iso3, names, aliases, acronyms, formerNames }) => {
    const all = new Set([...Object.values(names), ...aliases, ...acronyms, ...formerNames, iso3]);
    return [...all].filter((name) => !ambiguousNames.has(name)).map((name) => ({ name, country: iso3 }));
  });
}

/** The two-letter codes of all members but those that stand for more. */
export const readShortCodes = (): readonly MemberName[] =>
  readMembers().flatMap(({ iso2, iso3 }) => (sharedCodes.has(iso2) ? [] : [{ name: iso2, country: iso3 }]));

/** The English adjectives that belong to one member alone: `Swiss`. */
export const readDemonyms = (): readonly MemberName[] =>
  readMembers().flatMap(({ iso3, demonyms }) =>
    demonyms.filter((name) => !notAlone.has(name)).map((name) => ({ name, country: iso3 })),
  );
