import { describe, expect, it } from 'vitest';
import { residueOf } from '../../../src/answer/understand/residue.js';
import { readAlone } from '../plan-for.js';

const residueIn = (question: string): string => readAlone(question).residue;

describe('nothing is left of a question that was understood', () => {
  it.each([
    '瑞士对L.4投了什么票？',
    '請問塞爾維亞在L.8/Rev.1全文表決中怎麼投？',
    'How did Switzerland vote on L.4?',
    'Please tell me which countries voted against PP10',
    '哪些国家反对PP10和OP1？',
    'L.4的提案国有哪些？',
    '决议草案一执行部分第6段写了什么？',
  ])('%s', (question) => {
    expect(residueIn(question)).toBe('');
  });
});

describe('what was recognised as nothing is left', () => {
  it.each([
    ['布拉格斯坦对L.4怎么投？', '布拉格斯坦'],
    ['How did Blagovia vote on L.4?', 'blagovia'],
    ['量子计算', '量子计算'],
    ['hidden harmful functions', 'hidden harmful functions'],
  ])('%s leaves %s', (question, residue) => {
    expect(residueIn(question)).toBe(residue);
  });

  it('a stretch that is known is taken out, whatever it says', () => {
    expect(residueOf('量子计算与密码', [])).toBe('量子计算 密码');
    expect(residueOf('量子计算与密码', [{ start: 0, end: 4 }])).toBe('密码');
    expect(residueOf('量子计算与密码', [{ start: 0, end: 7 }])).toBe('');
  });

  it('digits, signs and spaces are never left', () => {
    expect(residueOf('  12 — 3, ？！ 2020/11 ', [])).toBe('');
  });
});
