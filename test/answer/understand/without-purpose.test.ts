import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPurpose } from '../../../src/answer/understand/without-purpose.js';
import { fold } from '../../../src/language/fold.js';

const stripped = (question: string) => withoutPurpose(question, fold(question));

describe('a question without who asks and what for', () => {
  it.each([
    ['网上的事归谁管，帮我列个清单给大使', '网上的事归谁管，'],
    ['明年還會不會排這個題目？老闆要我排行程', '明年還會不會排這個題目？老闆要我排行程'],
    ['明年還會排這個題目嗎，老闆要我排行程', '明年還會排這個題目嗎，'],
    ['reasons Cuba gave, my editor wants a quote', 'reasons Cuba gave,'],
    ['Deadline in 20 min — who presented this report', 'who presented this report'],
    ['what does it say on trust, for my paper', 'what does it say on trust,'],
  ])('%s', (question, kept) => {
    expect(stripped(question)).toBe(kept);
  });

  it.each([
    '专家们15年交的那本报告，联合国编号给我一下',
    '请帮我找“联合国应发挥主导作用”那一段',
    '中国、俄罗斯对L.4怎么投',
    'Tell me about capacity building',
    'Do we have the right to reply, and do I know it?',
    '我国有没有义务',
    'I am writing a paper',
  ])('%s stays as it is', (question) => {
    expect(stripped(question)).toBe(question);
  });

  it('is never longer, never empty, and made of pieces of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (question) => {
        const kept = stripped(question);
        expect(kept.length).toBeLessThanOrEqual(question.length);
        expect(kept).not.toBe('');
        for (const piece of kept.split(/[，,;；:：—]/)) expect(question).toContain(piece.trim());
      }),
    );
  });
});
