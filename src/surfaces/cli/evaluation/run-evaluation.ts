import type { Rollcall } from '../../../answer/rollcall.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { type Judgement, judgeAnswer } from './judge-answer.js';
import type { PrintedUnits } from './judge-citations.js';

/** A question and how the answer to it did. */
export interface Result {
  readonly question: EvaluationQuestion;
  readonly judgement: Judgement;
}

/** Asks the questions one after another, so that those of a session come as a conversation, and judges each answer. */
export async function runEvaluation(
  questions: readonly EvaluationQuestion[],
  rollcall: Pick<Rollcall, 'ask'>,
  printed: PrintedUnits,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const question of questions) {
    const { question: words, session, locale } = question;
    const answer = await rollcall.ask({ question: words, ...(session && { session }), ...(locale && { locale }) });
    results.push({ question, judgement: judgeAnswer(question, answer, printed) });
  }
  return results;
}
