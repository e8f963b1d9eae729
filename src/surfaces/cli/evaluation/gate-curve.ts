import { evidenceGate } from '../../../answer/tools/passages.js';
import type { Search } from '../../../retrieval/hybrid-search.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { formatTable } from './format-table.js';
import type { OffTopicQuestion } from './off-topic-question.js';

const GATES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7];

/** Questions that the report answers, and those about something else. */
export interface GateQuestions {
  readonly answered: readonly EvaluationQuestion[];
  readonly offTopic: readonly OffTopicQuestion[];
}

/**
 * The evidence gate's curve: for each threshold the share of questions answered that would be refused, and of those about
 * something else. The search alone is asked: most questions of the second kind are refused by rules before they come to
 * it.
 */
export async function gateCurve({ answered, offTopic }: GateQuestions, search: Search): Promise<string> {
  const best = async ({ question }: { readonly question: string }) =>
    Math.max(0, ...(await search(question)).map(({ evidence }) => evidence));
  const right = await Promise.all(answered.map(best));
  const wrong = await Promise.all(offTopic.map(best));
  const gates = [...new Set([...GATES, evidenceGate])].sort((a, b) => a - b);
  const rows = gates.map((gate) => [
    `${gate}${gate === evidenceGate ? ' (set)' : ''}`,
    below(right, gate),
    below(wrong, gate),
  ]);
  return formatTable(['gate', `refused of ${right.length} answered`, `refused of ${wrong.length} off topic`], rows);
}

function below(evidence: readonly number[], gate: number): string {
  const refused = evidence.filter((value) => value < gate).length;
  return `${refused} (${((100 * refused) / Math.max(1, evidence.length)).toFixed(1)} %)`;
}
