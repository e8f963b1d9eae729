import { z } from 'zod';

/**
 * The five groups that members sit in for elections, as the Department for General Assembly and Conference Management
 * lists them (www.un.org/dgacm/en/content/regional-groups).
 */
export const regionalGroupSchema = z.enum([
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-others',
]);

/** One of the five regional groups. */
export type RegionalGroup = z.infer<typeof regionalGroupSchema>;

const name = z.string().min(1);

/** A member of the United Nations with the names that people use for it; one entry of `members.json`. */
export const memberSchema = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/),
  iso2: z.string().regex(/^[A-Z]{2}$/),
  names: z.strictObject({
    /** As the report's lists print it; where they never do, as the United Nations does. */
    zh: name,
    /** The United Nations' own short name in Chinese. */
    zhUn: name,
    /** Everyday Simplified Chinese. */
    zhShort: name,
    /** Taiwan's usage, after its Ministry of Foreign Affairs. */
    zhHantTw: name,
    /** Hong Kong's usage. */
    zhHantHk: name,
    /** The United Nations' own short name in English: `Iran (Islamic Republic of)`. */
    en: name,
    /** Plain English for lists: `Iran`. */
    enShort: name,
    /** The formal name in English: `Islamic Republic of Iran`. */
    enFormal: name,
  }),
  /** Other usual names in any script; capitals, accents and Traditional characters count for nothing. */
  aliases: z.array(name),
  /** Short forms that count in capitals only, beside the two codes. */
  acronyms: z.array(name).optional(),
  /** Names that it has given up: `Zaire`. */
  formerNames: z.array(name).optional(),
  /** English adjectives, which name the member only in phrases such as "the Swiss delegation". */
  demonyms: z.array(name),
  /** Other Chinese forms that United Nations documents have printed since 1990. */
  reportNames: z.array(name).optional(),
  regionalGroup: regionalGroupSchema,
  /** What the group alone does not say. */
  regionalGroupNote: z.string().optional(),
});

/** A member of the United Nations with the names that people use for it. */
export type Member = z.infer<typeof memberSchema>;
