import { describe, expect, test } from 'vitest';
import { evaluationQuestionSchema } from '../../../../src/surfaces/cli/evaluation/evaluation-question.js';
import { feedbackCandidates } from '../../../../src/surfaces/cli/evaluation/feedback-candidates.js';
import { buildAnswer, createScriptedRollcall } from '../../../helpers/scripted-rollcall.js';

const rollcall = createScriptedRollcall(({ question }) => buildAnswer({ question, text: '瑞士投了**赞成**票。' }));
const verdict = (parts: object) =>
  JSON.stringify({
    verdict: 'wrong',
    question: '瑞士对L.4投了什么票',
    answer: '瑞士投了反对票。',
    corpusHash: 'ec2cecf',
    language: 'zh-Hans',
    date: '2026-01-31',
    ...parts,
  });

describe('what people called wrong', () => {
  test('becomes a candidate for each question, the one most complained of first, with what was said and the answer now', async () => {
    const lines = [
      verdict({ question: '谁弃权', complaint: 'misunderstood' }),
      verdict({ complaint: 'wrong-fact', comment: '应为赞成' }),
      verdict({ verdict: 'right', question: '谁赞成' }),
      verdict({ complaint: 'other' }),
    ];
    const candidates = (await feedbackCandidates(lines.join('\n'), rollcall)).map((line) => JSON.parse(line));
    expect(candidates.map(({ question }) => question)).toEqual(['瑞士对L.4投了什么票', '谁弃权']);
    expect(candidates[0].review).toEqual({
      complaints: [
        { complaint: 'wrong-fact', comment: '应为赞成', corpusHash: 'ec2cecf' },
        { complaint: 'other', corpusHash: 'ec2cecf' },
      ],
      before: '瑞士投了反对票。',
      now: '瑞士投了**赞成**票。',
    });
  });

  test('is an evaluation question only once a person has taken the review out', async () => {
    const [line = ''] = await feedbackCandidates(verdict({}), rollcall);
    const { review, ...question } = JSON.parse(line);
    expect(evaluationQuestionSchema.safeParse({ ...question, review }).success).toBe(false);
    expect(evaluationQuestionSchema.safeParse(question).success).toBe(true);
  });

  test('is nothing where nothing was said', async () => {
    expect(await feedbackCandidates('\n', rollcall)).toEqual([]);
  });

  test('stops at a line that is no verdict, and names it', async () => {
    await expect(feedbackCandidates(`${verdict({})}\n{"verdict":`, rollcall)).rejects.toMatchObject({
      code: 'bad-feedback',
      message: expect.stringMatching(/^line 2 /),
    });
  });
});
