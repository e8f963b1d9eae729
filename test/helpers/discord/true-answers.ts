import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Answer, answerSchema, type Citation } from '../../../src/answer/answer.js';

const SOURCE = { symbol: 'A/75/394', corpusHash: 'ec2cecf', path: 'exact' } as const;

/** Where the official document is to be read. */
export const ADDRESS = 'https://undocs.org/zh/A/75/394';

/** The report as it is published. */
export const CORPUS = readFileSync(new URL('../../../corpus/A-75-394.zh.md', import.meta.url), 'utf8');

/** True answers about the report, one of each kind that the contract names. */
export const TRUE_ANSWERS: readonly Answer[] = z
  .array(answerSchema)
  .parse(JSON.parse(readFileSync(new URL('./true-answers.json', import.meta.url), 'utf8')));

/** The true answer to a question of `true-answers.json`. */
export function trueAnswer(question: string): Answer {
  const found = TRUE_ANSWERS.find((answer) => answer.question === question);
  if (found === undefined) throw new Error(`no true answer to ${question}`);
  return found;
}

/** An answer with only what a test is about, the rest true of every answer. */
export function answerWith(parts: Partial<Answer>): Answer {
  const plain = { question: '问题', language: 'zh-Hans', kind: 'exact', text: '答案。' } as const;
  return { ...plain, facts: [], citations: [], source: SOURCE, tookMs: 0.4, ...parts };
}

/** The list under a vote, read from the report by the words around it: `反对：` and its names on one line. */
export function listAfter(opening: string, name: '赞成' | '反对' | '弃权'): string {
  const from = CORPUS.indexOf(opening);
  const start = CORPUS.indexOf(`${name}：`, from);
  const end = CORPUS.indexOf('。', start);
  if (from < 0 || start < 0 || end < 0) throw new Error(`no list ${name} after ${opening}`);
  return CORPUS.slice(start, end + 1).replace(/\s+/g, '');
}

/** The 153 members in favour of L.4, as a citation. */
export const IN_FAVOUR: Citation = {
  unit: 'A/75/394#p6.in-favour',
  label: '第6段（赞成）',
  quote: listAfter('6. 在11月9日第14次会议上', '赞成'),
};
