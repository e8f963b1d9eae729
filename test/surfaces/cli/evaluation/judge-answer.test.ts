import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/answer/answer.js';
import type { Expectation } from '../../../../src/surfaces/cli/evaluation/evaluation-question.js';
import { judgeAnswer } from '../../../../src/surfaces/cli/evaluation/judge-answer.js';
import { buildAnswer, buildQuestion, printed } from './answer-builder.js';

const human = '着重指出在利用信息和通信技术时尊重人权与基本自由至关重要，';

function causes(expected: Expectation, answer: Partial<Answer> = {}): readonly string[] {
  const judgement = judgeAnswer(buildQuestion({ expect: expected }), buildAnswer(answer), printed);
  return judgement.problems.map(({ cause }) => cause);
}

describe('judging an answer', () => {
  it('finds nothing wrong with a right one, white space in a quote aside', () => {
    expect(judgeAnswer(buildQuestion(), buildAnswer(), printed)).toEqual({
      id: 'position-1',
      kind: 'exact',
      problems: [],
      rank: 1,
    });
  });

  it('tells a wrong position from a right one, and a correction left out', () => {
    const position = { vote: 'A/75/394#l8rev1-op1', country: 'CHE', position: 'against' } as const;
    expect(causes({ kind: 'exact', positions: [position] })).toEqual(['fact']);
    const intended = { ...position, position: 'abstaining', intended: 'in-favour' } as const;
    expect(causes({ kind: 'exact', positions: [intended] })).toEqual(['fact']);
  });

  it('wants a set whole, without regard to its order', () => {
    const facts: Answer['facts'] = [{ type: 'countries', countries: ['PAN', 'MRT'], of: 'in favour of all' }];
    expect(causes({ kind: 'exact', countries: [['MRT', 'PAN']] }, { facts })).toEqual([]);
    expect(causes({ kind: 'exact', countries: [['MRT', 'PAN', 'CHE']] }, { facts })).toEqual(['fact']);
    expect(causes({ kind: 'exact', countries: [['MRT']] }, { facts })).toEqual(['fact']);
  });

  it('wants as many counts as are expected, five in five as two', () => {
    const five: Answer['facts'][number] = { type: 'count', value: 5, of: 'same position CHN RUS' };
    expect(causes({ kind: 'exact', counts: [5, 5] }, { facts: [five] })).toEqual(['fact']);
    expect(causes({ kind: 'exact', counts: [5, 5] }, { facts: [five, five] })).toEqual([]);
  });

  it('wants the totals of a tally in their places', () => {
    const facts: Answer['facts'] = [{ type: 'tally', vote: 'A/75/394#l4', inFavour: 153, against: 11, abstaining: 9 }];
    const tally = { vote: 'A/75/394#l4', inFavour: 153, against: 9, abstaining: 11 };
    expect(causes({ kind: 'exact', tallies: [tally] }, { facts })).toEqual(['fact']);
  });

  it('refuses facts where none may be stated', () => {
    expect(causes({ kind: 'exact', facts: 'none' })).toEqual(['fact']);
    expect(causes({ kind: 'exact', facts: 'none' }, { facts: [] })).toEqual([]);
  });

  it('takes any of the kinds that are right, and no other', () => {
    expect(causes({ kind: ['exact', 'passages'] })).toEqual([]);
    expect(causes({ kind: 'not-found' })).toEqual(['kind']);
  });

  it('wants the language that was expected', () => {
    expect(causes({ kind: 'exact' }, { language: 'en' })).toEqual(['language']);
  });

  it('counts a right unit among the first five citations only', () => {
    const wrong = { unit: 'A/75/394#p10.b', label: '第10(b)段', quote: '得到保留' };
    const right = { unit: 'A/75/394#r1.pp9', label: '决议草案一序言部分第九段', quote: human };
    const expected: Expectation = { kind: 'exact', units: { anyOf: ['A/75/394#r1.pp9', 'A/75/394#r2.pp13'] } };
    expect(causes(expected, { citations: [wrong, wrong, wrong, wrong, right] })).toEqual([]);
    expect(causes(expected, { citations: [wrong, wrong, wrong, wrong, wrong, right] })).toEqual(['unit']);
  });

  it('wants both of two near-twins, or the one that the question chose', () => {
    const citations = [{ unit: 'A/75/394#r1.pp9', label: '决议草案一序言部分第九段', quote: human }];
    const twins: Expectation = { kind: 'exact', units: { allOf: ['A/75/394#r1.pp9', 'A/75/394#r2.pp13'] } };
    expect(causes(twins, { citations })).toEqual(['unit']);
    const chosen: Expectation = { kind: 'exact', units: { anyOf: ['A/75/394#r2.pp13'], noneOf: ['A/75/394#r1.pp9'] } };
    expect(causes(chosen, { citations })).toEqual(['unit', 'unit']);
  });

  it('gives the place of the first right unit', () => {
    const question = buildQuestion({ expect: { kind: 'exact', units: { anyOf: ['A/75/394#r1.pp9'] } } });
    const citations = ['A/75/394#p10.b', 'A/75/394#r1.pp9'].map((unit) => ({ unit, label: unit, quote: '，' }));
    expect(judgeAnswer(question, buildAnswer({ citations }), printed).rank).toBe(2);
  });

  it('finds a quote that is not to the letter, of another unit, empty, or of no unit', () => {
    const cite = (unit: string, quote: string): Partial<Answer> => ({ citations: [{ unit, label: '段', quote }] });
    expect(causes({ kind: 'exact' }, cite('A/75/394#p10.b', '以93票对52票'))).toEqual(['quote']);
    expect(causes({ kind: 'exact' }, cite('A/75/394#p10.b', human))).toEqual(['quote']);
    expect(causes({ kind: 'exact' }, cite('A/75/394#p10.b', ' '))).toEqual(['quote']);
    expect(causes({ kind: 'exact' }, cite('A/75/394#p99', human))).toEqual(['quote']);
  });

  it('reads the words of the text without bold, spaces and capitals', () => {
    expect(causes({ kind: 'exact', mustMention: ['投了弃权票'] })).toEqual([]);
    expect(causes({ kind: 'exact', mustMention: ['4 October|October 4'] }, { text: 'On **October 4**.' })).toEqual([]);
    expect(causes({ kind: 'exact', mustMention: ['反对'] })).toEqual(['words']);
  });

  it('wants at least two readings of a question that is asked back, and no facts', () => {
    const asked: Partial<Answer> = { kind: 'clarify', facts: [], citations: [] };
    const expected: Expectation = { kind: ['clarify', 'exact'], counts: [5] };
    expect(causes(expected, { ...asked, suggestions: ['刚果共和国对L.4投了什么票？'] })).toEqual(['suggestions']);
    expect(causes(expected, { ...asked, suggestions: ['刚果共和国？', '刚果民主共和国？'] })).toEqual([]);
  });

  it('finds an answer that breaks the contract', () => {
    expect(causes({ kind: 'exact' }, { text: '' })).toEqual(['schema']);
  });
});
