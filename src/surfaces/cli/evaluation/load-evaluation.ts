import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RollcallError } from '../../../errors.js';
import { type Baseline, baselineSchema } from './baseline.js';
import { type EvaluationQuestion, evaluationQuestionSchema } from './evaluation-question.js';
import type { PrintedUnits } from './judge-citations.js';
import { type NearTopicQuestion, nearTopicQuestionSchema } from './near-topic-question.js';
import { type OffTopicQuestion, offTopicQuestionSchema } from './off-topic-question.js';
import { parseJsonLines } from './parse-json-lines.js';

/** The questions, what they are judged against, and what an earlier run had right, if one was kept. */
export interface EvaluationSet {
  readonly questions: readonly EvaluationQuestion[];
  readonly printed: PrintedUnits;
  readonly baseline?: Baseline;
}

const printedUnitSchema = z.strictObject({ unit: z.string(), text: z.string().min(1) });

/** The baseline's file in the evaluation's folder. */
export const BASELINE_FILE = 'baseline.json';

/**
 * Reads `questions.jsonl`, `units.jsonl` and, where there is one, `baseline.json`.
 * @param folder the absolute path of `test/evaluation`
 * @throws RollcallError `bad-evaluation` for a file that is missing or in disorder
 */
export function loadEvaluation(folder: string): EvaluationSet {
  const lines = <Line>(name: string, schema: z.ZodType<Line>) =>
    parseJsonLines({ name, text: readText(folder, name) }, schema);
  const questions = lines('questions.jsonl', evaluationQuestionSchema);
  const printed = new Map(lines('units.jsonl', printedUnitSchema).map(({ unit, text }) => [unit, text]));
  const baseline = readBaseline(folder);
  return { questions, printed, ...(baseline && { baseline }) };
}

/**
 * Reads `off-topic.jsonl`, by which the gate between an answer and a refusal is set.
 * @throws RollcallError `bad-evaluation` where it is missing or in disorder
 */
export function loadOffTopic(folder: string): readonly OffTopicQuestion[] {
  const name = 'off-topic.jsonl';
  return parseJsonLines({ name, text: readText(folder, name) }, offTopicQuestionSchema);
}

/**
 * Reads `near-topic.jsonl`: what is asked in the report's words about something that it does not say.
 * @throws RollcallError `bad-evaluation` where it is missing or in disorder
 */
export function loadNearTopic(folder: string): readonly NearTopicQuestion[] {
  const name = 'near-topic.jsonl';
  return parseJsonLines({ name, text: readText(folder, name) }, nearTopicQuestionSchema);
}

function readText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RollcallError('bad-evaluation', `${name} of the evaluation cannot be read (${reason}); put it back`, {
      cause: error,
    });
  }
}

function readBaseline(folder: string): Baseline | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, BASELINE_FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw badBaseline(error);
  }
  try {
    return baselineSchema.parse(JSON.parse(text));
  } catch (error) {
    throw badBaseline(error);
  }
}

function badBaseline(cause: unknown): RollcallError {
  return new RollcallError(
    'bad-evaluation',
    `${BASELINE_FILE} of the evaluation is not what --save writes; make it anew with npm run evaluate -- --save`,
    { cause },
  );
}
