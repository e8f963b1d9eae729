import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/answer/answer.js';
import type { Finding } from '../../src/answer/finding.js';
import { toAnswer } from '../../src/answer/to-answer.js';
import type { Language } from '../../src/language/language.js';
import { contextIn, report } from '../helpers/true-report.js';

const finding = (parts: Partial<Finding> = {}): Finding => ({
  kind: 'exact',
  text: '记录如下。',
  facts: [],
  citations: [],
  ...parts,
});
const answer = (parts: Partial<Finding> = {}, language: Language = 'zh-Hans') =>
  toAnswer(finding(parts), { context: contextIn(language), question: '第6段', tookMs: 1.5 });

describe('a finding made into the answer that leaves', () => {
  it('has the shape of the contract', () => {
    expect(answerSchema.parse(answer({ citations: ['p6'] }))).toMatchObject({
      question: '第6段',
      language: 'zh-Hans',
      kind: 'exact',
      tookMs: 1.5,
      source: { symbol: 'A/75/394', corpusHash: report.meta.sha256.slice(0, 7), path: 'exact' },
    });
  });

  it('has the report’s words and a label in its own language for each citation, in order', () => {
    const { citations } = answer({ citations: ['p10.b', 'p10.b.against'] }, 'en');
    expect(citations).toEqual([
      { unit: 'A/75/394#p10.b', label: 'para. 10 (b)', quote: report.unitById.get('p10.b')?.text },
      {
        unit: 'A/75/394#p10.b.against',
        label: 'para. 10 (b) (against)',
        quote: report.unitById.get('p10.b.against')?.text,
      },
    ]);
  });

  it.each([
    ['passages', 'passages'],
    ['exact', 'exact'],
    ['clarify', 'exact'],
    ['not-found', 'exact'],
  ] as const)('%s went the path %s', (kind, path) => {
    expect(answer({ kind }).source.path).toBe(path);
  });

  it('leaves no false fact out of the door', () => {
    const facts = [{ type: 'count', value: 12, of: 'against A/75/394#l4' }] as const;
    expect(() => answer({ facts })).toThrowError(expect.objectContaining({ code: 'unproven-answer' }));
  });

  it('leaves out what is not there rather than empty', () => {
    const plain = answer();
    expect(plain).not.toHaveProperty('suggestions');
    expect(plain).not.toHaveProperty('understoodAs');
  });
});

describe('suggestions', () => {
  it('of eighty characters stay, of eighty-one are left out', () => {
    const [fits, tooLong] = ['问'.repeat(80), '问'.repeat(81)];
    expect(answer({ suggestions: [tooLong, fits] }).suggestions).toEqual([fits]);
    expect(answer({ suggestions: [tooLong] })).not.toHaveProperty('suggestions');
  });
});
