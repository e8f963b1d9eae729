import { describe, expect, it } from 'vitest';
import { readOutcome, readScope } from '../../../src/votes/reading/read-scope.js';

describe('what was put to the vote', () => {
  it.each([
    ['决议草案A/C.1/75/L.8/Rev.1全文', { kind: 'whole' }],
    ['决议草案A/C.1/75/L.8/Rev.1', { kind: 'whole' }],
    ['整个决议草案', { kind: 'whole' }],
    ['序言部分第十段', { kind: 'preambular', paragraph: '10' }],
    ['序言部分第12段', { kind: 'preambular', paragraph: '12' }],
    ['决议草案A/C.1/75/L.8序言部分第二十一段', { kind: 'preambular', paragraph: '21' }],
    ['序言部分最后一段', { kind: 'preambular', paragraph: 'last' }],
    ['执行部分第1段', { kind: 'operative', paragraph: '1' }],
    ['执行部分第一段', { kind: 'operative', paragraph: '1' }],
    ['第5段', { kind: 'operative', paragraph: '5' }],
    ['执行部分第3(a)段', { kind: 'operative', paragraph: '3-a' }],
    ['执行部分第3段(a)分段', { kind: 'operative', paragraph: '3-a' }],
    ['执行部分第3(a)(ii)段', { kind: 'operative', paragraph: '3-a-ii' }],
    ['执行部分第2和第5段', { kind: 'operative', paragraph: '2-and-5' }],
    ['执行部分第2、3和5段', { kind: 'operative', paragraph: '2-and-3-and-5' }],
    ['执行部分第2段和第5段', { kind: 'operative', paragraph: '2-and-5' }],
    ['序言部分第四至第六段', { kind: 'preambular', paragraph: '4-and-5-and-6' }],
    ['序言部分第九段和执行部分第7段', { kind: 'preambular', paragraph: '9-and-op7' }],
    ['A/C.1/75/L.70号文件所载对决议草案A/C.1/75/L.8执行部分第2段的修正案', { kind: 'whole' }],
    ['关于对决议草案A/C.1/75/L.8执行部分第1段进行单独表决的动议', { kind: 'motion', about: 'op1' }],
    ['关于对序言部分第十段进行单独表决的动议', { kind: 'motion', about: 'pp10' }],
    ['关于不采取行动的动议', { kind: 'motion' }],
  ])('is read from %s', (object, scope) => {
    expect(readScope(object, object)).toEqual(scope);
  });

  it('is, for 该动议, what the paragraph says before it', () => {
    const context =
      '法国代表提出动议，要求对执行部分第7段进行单独表决。委员会以9票对1票、2票弃权的记录表决通过了该动议。';
    expect(readScope('该动议', context)).toEqual({ kind: 'motion', about: 'op7' });
  });
});

describe('what came of it', () => {
  it.each([
    ['通过', { kind: 'whole' }, 'adopted'],
    ['获得通过', { kind: 'motion' }, 'adopted'],
    ['未获通过', { kind: 'whole' }, 'rejected'],
    ['否决', { kind: 'motion' }, 'rejected'],
    ['得到保留', { kind: 'preambular', paragraph: '10' }, 'retained'],
    ['获得通过', { kind: 'operative', paragraph: '1' }, 'retained'],
    ['未予保留', { kind: 'operative', paragraph: '1' }, 'not-retained'],
    ['决定不保留', { kind: 'operative', paragraph: '1' }, 'not-retained'],
    ['删除', { kind: 'operative', paragraph: '1' }, 'not-retained'],
  ] as const)('%s, of %o, is %s', (words, scope, outcome) => {
    expect(readOutcome(words, scope)).toBe(outcome);
  });
});
