import { z } from 'zod';
import { languageSchema } from '../language/language.js';

/** Where a member stands: the three lists, or in none of them. */
export const positionSchema = z.enum(['in-favour', 'against', 'abstaining', 'not-listed']);

const countrySchema = z.string().regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code');
const countSchema = z.number().int().nonnegative();

/** One vote fact that an answer's text states. */
export const factSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('position'),
    vote: z.string(),
    country: countrySchema,
    position: positionSchema,
    intended: positionSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('tally'),
    vote: z.string(),
    inFavour: countSchema,
    against: countSchema,
    abstaining: countSchema,
  }),
  z.strictObject({ type: z.literal('countries'), countries: z.array(countrySchema), of: z.string() }),
  z.strictObject({ type: z.literal('count'), value: countSchema, of: z.string() }),
]);

/** A unit of the report, its label in the answer's language, and its words to the letter. */
export const citationSchema = z.strictObject({ unit: z.string(), label: z.string(), quote: z.string() });

/** The answer that every surface shows: the contract's JSON. */
export const answerSchema = z.strictObject({
  question: z.string(),
  understoodAs: z.string().optional(),
  language: languageSchema,
  kind: z.enum(['exact', 'passages', 'model', 'clarify', 'not-found']),
  text: z.string().min(1),
  facts: z.array(factSchema),
  citations: z.array(citationSchema),
  suggestions: z.array(z.string().min(1).max(80)).optional(),
  source: z.strictObject({
    symbol: z.string(),
    corpusHash: z.string().regex(/^[0-9a-f]{7}$/),
    path: z.enum(['exact', 'passages', 'model']),
    model: z.string().optional(),
  }),
  tookMs: z.number().nonnegative(),
});

/** One vote fact that an answer's text states. */
export type Fact = z.infer<typeof factSchema>;
/** A unit of the report, its label in the answer's language, and its words to the letter. */
export type Citation = z.infer<typeof citationSchema>;
/** The answer that every surface shows: the contract's JSON. */
export type Answer = z.infer<typeof answerSchema>;
