import { z } from 'zod';
import { positionSchema } from '../../../answer/answer.js';
import { languageSchema } from '../../../language/language.js';

const unitsSchema = z.array(z.string().regex(/^[^#\s]+#[a-z0-9.-]+$/, 'a unit id such as A/75/394#p6')).min(1);
const kindSchema = z.enum(['exact', 'passages', 'model', 'clarify', 'not-found']);

/** What a right answer to a question holds; what is left out here is not judged. */
export const expectationSchema = z.strictObject({
  /** The answer's kind, or the kinds that are equally right. */
  kind: z.union([kindSchema, z.array(kindSchema).min(2)]),
  /** Each must be among the facts, with the same `intended` or none. */
  positions: z
    .array(
      z.strictObject({
        vote: z.string(),
        country: z.string().regex(/^[A-Z]{3}$/),
        position: positionSchema,
        intended: positionSchema.optional(),
      }),
    )
    .optional(),
  /** Each must be among the facts. */
  tallies: z
    .array(z.strictObject({ vote: z.string(), inFavour: z.int(), against: z.int(), abstaining: z.int() }))
    .optional(),
  /** Each must be the set of one fact, in whatever order. */
  countries: z.array(z.array(z.string().regex(/^[A-Z]{3}$/)).min(1)).optional(),
  /** Each must be the value of a count of its own. */
  counts: z.array(z.int()).optional(),
  /** `none`: the answer may state no fact at all. */
  facts: z.literal('none').optional(),
  /** Units that are cited: one of `anyOf` and all of `allOf` among the first five, `first` before all, none of `noneOf`. */
  units: z
    .strictObject({
      anyOf: unitsSchema.optional(),
      allOf: unitsSchema.optional(),
      first: z.string().optional(),
      noneOf: unitsSchema.optional(),
    })
    .optional(),
  /** Words of the answer's text, without regard to white space, bold and capitals; `a|b` is met by either. */
  mustMention: z.array(z.string().min(1)).optional(),
});

/** A question with what a right answer to it holds: a line of `test/evaluation/questions.jsonl`. */
export const evaluationQuestionSchema = z.strictObject({
  id: z.string().min(1),
  /** A third is held out: no choice of the project may rest on it. */
  part: z.enum(['tuning', 'held-out']),
  /** What is asked for: `position`, `paraphrase`, `refusal-outside`. */
  group: z.string().min(1),
  /** Of the answer that is expected. */
  language: languageSchema,
  question: z.string().min(1),
  locale: languageSchema.optional(),
  session: z.string().optional(),
  expect: expectationSchema,
});

/** What a right answer to a question holds. */
export type Expectation = z.infer<typeof expectationSchema>;
/** A question with what a right answer to it holds. */
export type EvaluationQuestion = z.infer<typeof evaluationQuestionSchema>;
