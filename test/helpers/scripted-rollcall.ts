import type { Answer } from '../../src/answer/answer.js';
import type { AskRequest, Rollcall } from '../../src/answer/rollcall.js';

/** An answer in the contract's shape, with what a test wants of it. */
export function buildAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    question: '瑞士对L.4投了什么票',
    language: 'zh-Hans',
    kind: 'exact',
    text: '瑞士对 A/C.1/75/L.4 投了**赞成**票。',
    facts: [{ type: 'position', vote: 'A/75/394#l4', country: 'CHE', position: 'in-favour' }],
    citations: [
      {
        unit: 'A/75/394#p6',
        label: '第6段',
        quote: '在11月9日第14次会议上，委员会以153票对11票、9票弃权的记录表决通过了决议草案',
      },
    ],
    source: { symbol: 'A/75/394', corpusHash: 'ec2cecf', path: 'exact' },
    tookMs: 1,
    ...parts,
  };
}

/** Answers from a script, and remembers what it was asked. */
export interface ScriptedRollcall extends Pick<Rollcall, 'ask' | 'report'> {
  readonly asked: readonly AskRequest[];
}

/** Makes the two parts of a rollcall that a terminal uses; each question is answered by the script, which may throw. */
export function createScriptedRollcall(script: (request: AskRequest) => Answer): ScriptedRollcall {
  const asked: AskRequest[] = [];
  return {
    asked,
    report: { symbol: 'A/75/394', address: 'https://undocs.org/zh/A/75/394', corpusHash: 'ec2cecf' },
    ask: async (request) => {
      asked.push(request);
      return script(request);
    },
  };
}
