import { type Answer, answerSchema } from '../../../answer/answer.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { judgeCitations, type PrintedUnits } from './judge-citations.js';
import { judgeFacts } from './judge-facts.js';
import type { Problem } from './problem.js';

/** How an answer did. */
export interface Judgement {
  readonly id: string;
  /** Empty where the answer is right. */
  readonly problems: readonly Problem[];
  /** The kind that the answer is of. */
  readonly kind: Answer['kind'];
  /** Where the first right unit stands among the citations, from 1; missing where none of them is, or none is expected. */
  readonly rank?: number;
}

/** Judges one answer by what was written beforehand about its question; nothing of the project decides but the contract's schema. */
export function judgeAnswer(question: EvaluationQuestion, answer: Answer, printed: PrintedUnits): Judgement {
  const parsed = answerSchema.safeParse(answer);
  const schema = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const rank = rankOf(question, answer);
  return {
    id: question.id,
    kind: answer.kind,
    problems: [
      ...schema.map((detail): Problem => ({ cause: 'schema', detail })),
      ...judgeForm(question, answer),
      ...judgeContent(question, answer, printed),
    ],
    ...(rank > 0 && { rank }),
  };
}

function judgeForm({ language, expect }: EvaluationQuestion, answer: Answer): readonly Problem[] {
  const kinds = [expect.kind].flat();
  const problems: Problem[] = [];
  if (answer.language !== language) {
    problems.push({ cause: 'language', detail: `expected ${language}, found ${answer.language}` });
  }
  if (!kinds.includes(answer.kind)) {
    problems.push({ cause: 'kind', detail: `expected ${kinds.join(' or ')}, found ${answer.kind}` });
  }
  return problems;
}

function judgeContent(question: EvaluationQuestion, answer: Answer, printed: PrintedUnits): readonly Problem[] {
  const { expect } = question;
  if (answer.kind === 'clarify' && [expect.kind].flat().includes('clarify')) {
    const offered = answer.suggestions?.length ?? 0;
    return offered >= 2 ? [] : [{ cause: 'suggestions', detail: `expected two readings or more, found ${offered}` }];
  }
  return [...judgeFacts(expect, answer), ...judgeCitations(expect, answer, printed), ...judgeWords(question, answer)];
}

function judgeWords({ expect }: EvaluationQuestion, answer: Answer): readonly Problem[] {
  const plain = (text: string) => text.replace(/[\s*]+/gu, '').toLowerCase();
  const text = plain(answer.text);
  const missing = (expect.mustMention ?? []).filter(
    (words) => !words.split('|').some((word) => text.includes(plain(word))),
  );
  return missing.map((words) => ({ cause: 'words', detail: `the text does not mention ${words}` }));
}

function rankOf({ expect }: EvaluationQuestion, answer: Answer): number {
  const right = new Set([expect.units?.anyOf, expect.units?.allOf, expect.units?.first].flat());
  return answer.citations.findIndex((citation) => right.has(citation.unit)) + 1;
}
