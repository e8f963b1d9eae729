import { describe, expect, it } from 'vitest';
import { printAnswer } from '../../../src/surfaces/cli/print-answer.js';
import { buildAnswer } from '../../helpers/scripted-rollcall.js';

const address = 'https://undocs.org/zh/A/75/394';
const plain = { address, color: false };
const ESCAPE = '\u001B[';

describe('a printed answer', () => {
  it('is the text, the quotes under their labels, the suggestions and the source line', () => {
    const answer = buildAnswer({ suggestions: ['瑞士在各项表决中投了什么票？'] });
    expect(printAnswer(answer, plain)).toBe(
      [
        '瑞士对 A/C.1/75/L.4 投了赞成票。',
        '',
        '第6段',
        '  在11月9日第14次会议上，委员会以153票对11票、9票弃权的记录表决通过了决议草案',
        '',
        '还可以问：',
        '  · 瑞士在各项表决中投了什么票？',
        '',
        'A/75/394，第6段 · ec2cecf · exact · https://undocs.org/zh/A/75/394',
      ].join('\n'),
    );
  });

  it.each([
    ['zh-Hant', '還可以問：'],
    ['en', 'You can also ask:'],
  ] as const)('speaks the language of the answer: %s', (language, heading) => {
    expect(printAnswer(buildAnswer({ language, suggestions: ['para. 6'] }), plain)).toContain(
      `${heading}\n  · para. 6`,
    );
  });

  it('shows bold text only where colours are shown', () => {
    expect(printAnswer(buildAnswer(), { address, color: true })).toContain(`投了${ESCAPE}1m赞成${ESCAPE}22m票。`);
    expect(printAnswer(buildAnswer(), plain)).not.toContain(ESCAPE);
  });

  it('leaves lone asterisks as they are', () => {
    expect(printAnswer(buildAnswer({ text: '2 ** 3 * 4' }), plain)).toContain('2 ** 3 * 4');
  });

  it('lets no control sequence that came in with a question reach the terminal', () => {
    const text = `没有“${ESCAPE}2J\u0007\u009b31m\u202e瑞士”。`;
    expect(printAnswer(buildAnswer({ text }), plain)).toContain('没有“[2J31m瑞士”。');
  });

  it('keeps a quote to the letter where no width is given', () => {
    const quote = `赞成：${'阿富汗、'.repeat(60)}津巴布韦`;
    const answer = buildAnswer({ citations: [{ unit: 'A/75/394#p6.in-favour', label: '第6段（赞成）', quote }] });
    expect(printAnswer(answer, plain)).toContain(quote);
    expect(printAnswer(answer, { ...plain, width: 60 })).not.toContain(quote);
  });
});
