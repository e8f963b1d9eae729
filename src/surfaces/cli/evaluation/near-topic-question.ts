import { z } from 'zod';
import { languageSchema } from '../../../language/language.js';

/** A question in the report's field: a line of `test/evaluation/near-topic.jsonl`. */
export const nearTopicQuestionSchema = z.strictObject({
  id: z.string().min(1),
  /** Half is held out: no choice of the project may rest on it. */
  part: z.enum(['tuning', 'held-out']),
  language: languageSchema,
  /** False where the report does not say it; the others are look-alikes that it does answer. */
  answered: z.boolean(),
  question: z.string().min(1),
});

/** A question in the report's field that the report may not answer. */
export type NearTopicQuestion = z.infer<typeof nearTopicQuestionSchema>;
