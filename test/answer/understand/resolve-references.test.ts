import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/answer/understand/references.js';
import { report } from '../../helpers/true-report.js';
import { readAlone } from '../plan-for.js';

const votesIn = (question: string): readonly string[] => [
  ...new Set(readAlone(question).references.flatMap(({ votes }) => votes)),
];
const unitsIn = (question: string): readonly string[] => readAlone(question).references.flatMap(({ units }) => units);
const missingIn = (question: string): readonly string[] => readAlone(question).missing.map(({ text }) => text);

/** The only reference of a question. */
function only(question: string): Reference {
  const [reference, ...others] = readAlone(question).references;
  if (reference === undefined || others.length > 0) throw new Error(`${question} has not one reference`);
  return reference;
}

describe('a part and the draft that it belongs to', () => {
  it.each([
    ['PP10 of L.8', 'r2.pp10', 'l8rev1-pp10'],
    ['L.8的序言部分第十段', 'r2.pp10', 'l8rev1-pp10'],
    ['L.8/Rev.1执行部分第1段', 'r2.op1', 'l8rev1-op1'],
    ['OP1 of L.8/Rev.1', 'r2.op1', 'l8rev1-op1'],
    ['俄罗斯的草案的执行部分第1段', 'r2.op1', 'l8rev1-op1'],
    ['决议草案二第1段', 'r2.op1', 'l8rev1-op1'],
  ])('%s is %s, on which there was a vote', (question, unit, vote) => {
    expect(only(question)).toMatchObject({ kind: 'part', units: [unit], votes: [vote], chosen: true });
  });

  it.each([
    ['OP1 of L.4', 'r1.op1'],
    ['决议草案一执行部分第6段', 'r1.op6'],
    ['决议草案一第6段', 'r1.op6'],
    ['L.4 OP2(a)', 'r1.op2.a'],
    ['preambular paragraph 5 of draft resolution I', 'r1.pp5'],
    ['美国的草案序言部分第五段', 'r1.pp5'],
  ])('%s is %s, on which there was none', (question, unit) => {
    expect(only(question)).toMatchObject({ kind: 'part', units: [unit], votes: [], chosen: true });
  });

  it('a part without a draft is the one voted on, and its text stands first', () => {
    expect(only('PP10')).toMatchObject({
      votes: ['l8rev1-pp10'],
      units: ['r2.pp10', 'r1.pp10'],
      chosen: false,
    });
  });

  it('in a list of votes a symbol does not own the parts beside it', () => {
    expect(votesIn('中国对L.4、PP10和OP1怎么投？')).toEqual(['l4', 'l8rev1-pp10', 'l8rev1-op1']);
    expect(votesIn('How did China vote on L.4, PP10 and OP1?')).toEqual(['l4', 'l8rev1-pp10', 'l8rev1-op1']);
    expect(votesIn('谁在PP10和OP1弃权但赞成L.4')).toEqual(['l8rev1-pp10', 'l8rev1-op1', 'l4']);
  });

  it('a draft and one of its own parts are two votes', () => {
    expect(votesIn('Who voted in favour of L.8/Rev.1 but against PP10?')).toEqual(['l8rev1', 'l8rev1-pp10']);
    expect(votesIn('谁赞成L.8/Rev.1但反对PP10？')).toEqual(['l8rev1', 'l8rev1-pp10']);
  });

  it('the parts of both drafts', () => {
    expect(only('两份决议草案的序言部分第10段').units).toEqual(['r2.pp10', 'r1.pp10']);
  });
});

describe('a draft as a whole', () => {
  it.each([
    ['L.4', 'l4'],
    ['L.8', 'l8rev1'],
    ['L.8/Rev.1全文', 'l8rev1'],
    ['L.8/Rev.1 as a whole', 'l8rev1'],
    ['全文', 'l8rev1'],
    ['整份草案', 'l8rev1'],
  ])('%s is the vote %s', (question, vote) => {
    expect(votesIn(question)).toEqual([vote]);
  });

  it('all votes on a draft and its parts', () => {
    expect(votesIn('L.8/Rev.1各次表决')).toEqual(['l8rev1-motion', 'l8rev1-pp10', 'l8rev1-op1', 'l8rev1']);
  });

  it('a decision was adopted without a vote', () => {
    expect(only('L.47')).toMatchObject({ votes: [], withoutVote: ['l47'], units: ['d1'] });
    expect(only('第13段')).toMatchObject({ votes: [], withoutVote: ['l47'], units: ['p13'] });
  });
});

describe('the motion', () => {
  it.each([
    '动议',
    '关于对执行部分第1段进行单独表决的动议',
    '对OP1进行单独表决的动议',
    'the motion for a separate vote on OP1',
    'the motion to take a separate vote on operative paragraph 1',
  ])('%s is the motion alone, without the part that it was about', (question) => {
    expect(only(question)).toMatchObject({ kind: 'motion', votes: ['l8rev1-motion'], units: ['p9'] });
  });

  it('the motion and the part, each named as a vote, are two', () => {
    expect(votesIn('动议和OP1')).toEqual(['l8rev1-motion', 'l8rev1-op1']);
  });
});

describe('paragraphs, footnotes, units and documents', () => {
  it('a paragraph that reports votes stands for them too', () => {
    expect(only('第6段')).toMatchObject({ units: ['p6'], votes: ['l4'] });
    expect(only('第10(a)段')).toMatchObject({ units: ['p10.a'], votes: ['l8rev1-pp10'] });
    expect(only('第10段').votes).toEqual(['l8rev1-pp10', 'l8rev1-op1', 'l8rev1']);
    expect(only('A/75/394#p10.b')).toMatchObject({ units: ['p10.b'], votes: ['l8rev1-op1'] });
  });

  it.each([
    ['脚注1', 'p3.fn1'],
    ['脚注2', 'p10.fn2'],
    ['第3段脚注1', 'p3.fn1'],
    ['第10段的脚注2', 'p10.fn2'],
    ['footnote 2 of paragraph 10', 'p10.fn2'],
    ['footnote 1 in para. 3', 'p3.fn1'],
    ['决议草案一脚注1', 'r1.fn1'],
    ['footnote 3 of draft resolution I', 'r1.fn3'],
    ['脚注3', 'r1.fn3'],
  ])('%s is the footnote %s alone', (question, unit) => {
    expect(report.unitById.has(unit)).toBe(true);
    expect(only(question)).toMatchObject({ kind: 'footnote', units: [unit] });
  });

  it.each([
    ['r2', ['r2']],
    ['d1', ['d1']],
    ['r2.op1', ['r2.op1']],
    ['head', ['head']],
    ['标题页', ['head']],
    ['决议草案一的标题', ['r1.title']],
    ['L.74', ['p8']],
    ['A/75/123', ['p4']],
  ])('%s stands in %j', (question, units) => {
    expect(unitsIn(question)).toEqual(units);
  });

  it('a range of paragraphs is those paragraphs and no more', () => {
    expect(unitsIn('第6至8段')).toEqual(['p6', 'p7', 'p8']);
    expect(unitsIn('第6、7、8段')).toEqual(['p6', 'p7', 'p8']);
    expect(unitsIn('L.8的序言部分第3至5段')).toEqual(['r2.pp3', 'r2.pp4', 'r2.pp5']);
    expect(unitsIn('引用序言部分第3至5段')).not.toContain('r1.pp1');
  });

  it('the preamble of a draft is its preambular paragraphs', () => {
    const units = unitsIn('L.4的序言');
    expect(units).toHaveLength(16);
    expect(units.every((unit) => /^r1\.pp\d+$/.test(unit))).toBe(true);
  });
});

describe('what the report does not have', () => {
  it.each([
    ['第25段', '第25段'],
    ['第10(d)段', '第10(d)段'],
    ['p99', 'p99'],
    ['r9.op1', 'r9.op1'],
    ['L.99', 'L.99'],
    ['决议草案一执行部分第9段', '执行部分第9段'],
    ['第6段脚注5', '脚注5'],
    ['PP40', 'PP40'],
  ])('%s: %s is missing', (question, text) => {
    expect(missingIn(question)).toEqual([text]);
    expect(readAlone(question).references).toEqual([]);
  });

  it.each(['PP10 of L.99', 'L.99的PP10', 'L.99 OP1', '决议草案五的执行部分第1段'])(
    '%s: a part of an unknown draft is not taken from another',
    (question) => {
      expect(readAlone(question).references).toEqual([]);
      expect(missingIn(question)).toHaveLength(1);
    },
  );

  it('a footnote of another paragraph is not given for it', () => {
    expect(unitsIn('footnote 1 of paragraph 10')).not.toContain('p3.fn1');
    expect(unitsIn('第10段脚注1')).not.toContain('p3.fn1');
    expect(missingIn('第10段脚注1')).toEqual(['脚注1']);
  });

  it('标题 alone is a plain word', () => {
    expect(readAlone('标题')).toMatchObject({ references: [], missing: [] });
  });
});

describe('a paragraph counted from the end', () => {
  it.each([
    ['L.8最后一段序言', ['r2.pp22']],
    ['L.4最後一段序言', ['r1.pp16']],
    ['L.8倒数第二段序言', ['r2.pp21']],
    ['决议草案二倒数第三段', ['r2.op3']],
    ['决议草案一倒数第二段执行部分', ['r1.op6']],
    ['L.8执行部分最后一段', ['r2.op5']],
    ['last preambular paragraph of L.8', ['r2.pp22']],
    ['penultimate PP of L.8', ['r2.pp21']],
    ["the last paragraph of L.8's preamble", ['r2.pp22']],
    ['the final paragraph of the draft L.4', ['r1.op7']],
    ['the last paragraph of the report', ['p18']],
    ['報告最後一段', ['p18']],
    ['最后一段序言', ['r1.pp16', 'r2.pp22']],
  ])('%s is %j', (question, units) => {
    expect(unitsIn(question)).toEqual(units);
  });
});

describe('a number beside the name of a part', () => {
  it.each([
    ['L.8第一段和最后一段序言', ['r2.pp1', 'r2.pp22']],
    ['第三到第五段序言 L.8', ['r2.pp3', 'r2.pp4', 'r2.pp5']],
    ['決議草案一第六段執行部分跟決議草案二第二段執行部分', ['r1.op6', 'r2.op2']],
    ['L.4序言里的第三段', ['r1.pp3']],
    ['first paragraph of the operative part of L.4', ['r1.op1']],
    ['paragraphs 3 to 5 of the preamble of L.8', ['r2.pp3', 'r2.pp4', 'r2.pp5']],
  ])('%s: %j', (question, units) => {
    expect(unitsIn(question)).toEqual(units);
  });
});

describe('a further number in one question', () => {
  it.each([
    ['L.4第9段序言，第10段，第11段', ['r1.pp9', 'r1.pp10', 'r1.pp11']],
    ['L.8的PP19和第21段', ['r2.pp19', 'r2.pp21']],
    ['L.8序言第9段和執行部分第2段，第3段', ['r2.pp9', 'r2.op2', 'r2.op3']],
    ['决议草案一第1段和第6段谁反对', ['r1.op1', 'r1.op6']],
    ['L.8序言第3段和报告第6段', ['r2.pp3', 'p6']],
  ])('%s: %j', (question, units) => {
    expect(unitsIn(question)).toEqual(units);
  });

  it('is the report’s own paragraph where only that was voted on', () => {
    expect(votesIn('PP10和第6段的票数')).toEqual(['l8rev1-pp10', 'l4']);
  });
});
