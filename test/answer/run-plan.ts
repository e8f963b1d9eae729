import { type Answer, answerSchema } from '../../src/answer/answer.js';
import { executePlan } from '../../src/answer/execute-plan.js';
import type { Plan } from '../../src/answer/plan/plan.js';
import { toAnswer } from '../../src/answer/to-answer.js';
import type { Language } from '../../src/language/language.js';
import type { Hit } from '../../src/retrieval/hybrid-search.js';
import { contextIn } from '../helpers/true-report.js';

/** What a plan finds beside the report: the passages that a search would give, the members of a like name. */
interface Around {
  readonly hits?: readonly Hit[];
  readonly near?: readonly string[];
}

/** Carries out a plan over the true report, proves what it found and checks it against the contract. */
export async function answerTo(plan: Plan, language: Language, { hits = [], near = [] }: Around = {}): Promise<Answer> {
  const context = contextIn(language);
  const finding = await executePlan(plan, {
    question: '',
    context,
    near: () => near,
    search: async () => hits,
    sentences: async () => new Map(),
  });
  return answerSchema.parse(toAnswer(finding, { context, question: JSON.stringify(plan.tool), tookMs: 0 }));
}
