import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Rollcall } from '../../../answer/rollcall.js';
import { RollcallError } from '../../../errors.js';
import { languageSchema } from '../../../language/language.js';

const feedbackSchema = z.looseObject({
  verdict: z.enum(['right', 'wrong']),
  question: z.string(),
  answer: z.string(),
  corpusHash: z.string(),
  language: languageSchema,
  complaint: z.string().optional(),
  comment: z.string().optional(),
});

type Feedback = z.infer<typeof feedbackSchema>;

/**
 * Makes candidates for evaluation questions out of feedback: one JSON line for each question whose answer was called wrong,
 * most often complained of first. `review` holds what was said and what the answer is now; a person puts down what is
 * right under `expect`, and takes `review` out: with it, no evaluation file is read.
 * @param text the lines of `feedback.jsonl`
 * @throws RollcallError `bad-feedback` for a line that is no feedback, naming the line
 */
export async function feedbackCandidates(text: string, rollcall: Pick<Rollcall, 'ask'>): Promise<readonly string[]> {
  const wrong = readFeedback(text).filter(({ verdict, question }) => verdict === 'wrong' && question !== '');
  const questions = new Map<string, Feedback[]>();
  for (const each of wrong) questions.set(each.question, [...(questions.get(each.question) ?? []), each]);
  const ranked = [...questions].sort(([, a], [, b]) => b.length - a.length);
  const lines: string[] = [];
  for (const [question, said] of ranked) lines.push(JSON.stringify(await candidate(question, said, rollcall)));
  return lines;
}

async function candidate(question: string, said: readonly Feedback[], rollcall: Pick<Rollcall, 'ask'>) {
  const now = await rollcall.ask({ question });
  const complaints = said.map(({ complaint, comment, corpusHash }) => ({ complaint, comment, corpusHash }));
  return {
    id: `feedback-${createHash('sha256').update(question).digest('hex').slice(0, 8)}`,
    part: 'tuning',
    group: 'feedback',
    language: now.language,
    question,
    expect: { kind: now.kind },
    review: { complaints, before: said[0]?.answer, now: now.text },
  };
}

function readFeedback(text: string): readonly Feedback[] {
  return text
    .split('\n')
    .map((line, index) => [line, index + 1] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => {
      const read = feedbackSchema.safeParse(asJson(line));
      if (read.success) return read.data;
      const message = `line ${number} of the feedback is no verdict as the bot writes it; take the line out`;
      throw new RollcallError('bad-feedback', message, { data: { line: number } });
    });
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
