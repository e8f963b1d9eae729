import { evidenceGate } from '../../../answer/tools/passages.js';
import type { Search } from '../../../retrieval/hybrid-search.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { formatTable } from './format-table.js';
import type { NearTopicQuestion } from './near-topic-question.js';
import type { OffTopicQuestion } from './off-topic-question.js';

const GATES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7];

/** Questions that the report answers, those about something else, and those in its field with their look-alikes. */
export interface GateQuestions {
  readonly answered: readonly EvaluationQuestion[];
  readonly offTopic: readonly OffTopicQuestion[];
  readonly nearTopic: readonly NearTopicQuestion[];
}

/**
 * The evidence gate's curve: for each threshold the share of questions answered that would be refused, and of the
 * others. The search alone is asked: most questions about something else are refused by rules before they come to it.
 */
export async function gateCurve({ answered, offTopic, nearTopic }: GateQuestions, search: Search): Promise<string> {
  const best = async ({ question }: { readonly question: string }) =>
    Math.max(0, ...(await search(question)).map(({ evidence }) => evidence));
  const columns = await Promise.all(
    [
      { name: 'answered', questions: answered },
      { name: 'look-alikes', questions: nearTopic.filter((question) => question.answered) },
      { name: 'near topic', questions: nearTopic.filter((question) => !question.answered) },
      { name: 'off topic', questions: offTopic },
    ].map(async ({ name, questions }) => ({ name, evidence: await Promise.all(questions.map(best)) })),
  );
  const gates = [...new Set([...GATES, evidenceGate])].sort((a, b) => a - b);
  const rows = gates.map((gate) => [
    `${gate}${gate === evidenceGate ? ' (set)' : ''}`,
    ...columns.map(({ evidence }) => below(evidence, gate)),
  ]);
  return formatTable(['gate', ...columns.map(({ name, evidence }) => `refused of ${evidence.length} ${name}`)], rows);
}

function below(evidence: readonly number[], gate: number): string {
  const refused = evidence.filter((value) => value < gate).length;
  return `${refused} (${((100 * refused) / Math.max(1, evidence.length)).toFixed(1)} %)`;
}
