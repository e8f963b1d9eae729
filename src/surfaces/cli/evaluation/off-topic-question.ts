import { z } from 'zod';
import { languageSchema } from '../../../language/language.js';

/** A question about something else than the report: a line of `test/evaluation/off-topic.jsonl`. */
export const offTopicQuestionSchema = z.strictObject({
  id: z.string().min(1),
  /** A third is held out: no choice of the project may rest on it. */
  part: z.enum(['tuning', 'held-out']),
  language: languageSchema,
  question: z.string().min(1),
});

/** A question about something else than the report. */
export type OffTopicQuestion = z.infer<typeof offTopicQuestionSchema>;
