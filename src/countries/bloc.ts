import { z } from 'zod';

const day = z.iso.date();
const words = z.strictObject({ 'zh-Hans': z.string().min(1), 'zh-Hant': z.string().min(1), en: z.string().min(1) });

/** Days of membership, both ends included; an end left out lies outside what was looked at. */
const span = { from: day.optional(), to: day.optional() };

/** A group of States by its own list of members, with what changed in it; one entry of `blocs.json`. */
export const blocSchema = z.strictObject({
  /** Short and stable: `eu`, `nato`, `g77`. */
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z]+)*$/),
  /** The name to show. */
  names: words,
  /** What its members together are called: `北约成员国`, `NATO members`. */
  asMembers: words,
  acronym: z.string().optional(),
  /** Other usual names in any script; capitals and Traditional characters count for nothing. */
  aliases: z.array(z.string().min(2)),
  /** Short forms that count in capitals only, since they are words or codes otherwise. */
  acronyms: z.array(z.string().min(2)).optional(),
  /** Members of the United Nations that belonged to it all the time that was looked at, as ISO codes, a space apart. */
  members: z.string().regex(/^[A-Z]{3}(?: [A-Z]{3})*$/),
  /** Those that joined or left within that time. */
  changes: z.array(z.strictObject({ iso3: z.string().regex(/^[A-Z]{3}$/), ...span })).optional(),
  /** Those on its list that are no members of the United Nations, and so in none of a report's lists. */
  others: z.array(z.strictObject({ names: words, ...span })).optional(),
  /** What a bare list would hide, for the days given. */
  notes: z.array(z.strictObject({ text: words, ...span })).optional(),
  /** Whose list it is, and the official site that has it, where there is one. */
  source: z.strictObject({ list: z.string().min(1), site: z.string().optional() }),
  /** The days for which the list, with its changes, was looked at. */
  checked: z.strictObject({ from: day, to: day }),
});

/** A group of States, with its members by date. */
export type Bloc = z.infer<typeof blocSchema>;
