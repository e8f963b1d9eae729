import type { Answer } from '../../../../src/answer/answer.js';
import type { EvaluationQuestion } from '../../../../src/surfaces/cli/evaluation/evaluation-question.js';

/** Some units of the report as `units.jsonl` has them. */
export const printed = new Map([
  ['A/75/394#p10.b', '执行部分第1段以92票对52票、24票弃权的记录表决得到保留。表决情况如下：'],
  ['A/75/394#r1.pp9', '着重指出在利用信息和通信技术时尊重人权与基本自由至关重要，'],
  ['A/75/394#r2.pp13', '着重指出在利用信息和通信技术时尊重人权与基本自由至关重要，'],
]);

/** An answer about Switzerland and OP1 that is right in all respects, with what a test wants otherwise. */
export function buildAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    question: '瑞士在OP1上怎么投的',
    language: 'zh-Hans',
    kind: 'exact',
    text: '瑞士在执行部分第1段的单独表决中投了**弃权**票。',
    facts: [{ type: 'position', vote: 'A/75/394#l8rev1-op1', country: 'CHE', position: 'abstaining' }],
    citations: [
      {
        unit: 'A/75/394#p10.b',
        label: '第10(b)段',
        quote: '执行部分第 1 段以92票对52票、24票弃权的记录表决得到保留。',
      },
    ],
    source: { symbol: 'A/75/394', corpusHash: 'ec2cecf', path: 'exact' },
    tookMs: 0.4,
    ...parts,
  };
}

/** The question that the answer belongs to, with what a test wants otherwise. */
export function buildQuestion(parts: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return {
    id: 'position-1',
    part: 'tuning',
    group: 'position',
    language: 'zh-Hans',
    question: '瑞士在OP1上怎么投的',
    expect: {
      kind: 'exact',
      positions: [{ vote: 'A/75/394#l8rev1-op1', country: 'CHE', position: 'abstaining' }],
      units: { first: 'A/75/394#p10.b' },
      mustMention: ['弃权票|棄權票'],
    },
    ...parts,
  };
}
