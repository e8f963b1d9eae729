import { readFileSync } from 'node:fs';
import { z } from 'zod';

const membersSchema = z.array(
  z.object({
    iso3: z.string(),
    names: z.record(z.string(), z.string()),
    aliases: z.array(z.string()),
    acronyms: z.array(z.string()).default([]),
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
]);

/** Every name of every member that the project knows but the ambiguous ones: printed, everyday, formal, and its ISO code. */
export function readMemberNames(): readonly MemberName[] {
  const file = new URL('../../src/countries/members.json', import.meta.url);
  const members = membersSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return members.flatMap(({ iso3, names, aliases, acronyms }) => {
    const all = new Set([...Object.values(names), ...aliases, ...acronyms, iso3]);
    return [...all].filter((name) => !ambiguousNames.has(name)).map((name) => ({ name, country: iso3 }));
  });
}
