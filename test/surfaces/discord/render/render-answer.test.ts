import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../../../src/answer/answer.js';
import { sourceLine } from '../../../../src/answer/source-line.js';
import { renderAnswer } from '../../../../src/surfaces/discord/render/render-answer.js';
import {
  type RenderedMessage,
  renderedMessageSchema,
} from '../../../../src/surfaces/discord/render/rendered-message.js';
import { showMarkdown } from '../../../helpers/discord/shown-markdown.js';
import {
  ADDRESS,
  answerWith,
  IN_FAVOUR,
  listAfter,
  TRUE_ANSWERS,
  trueAnswer,
} from '../../../helpers/discord/true-answers.js';
import { outgoingMessage } from '../../../helpers/discord/wire.js';

const render = (answer: Answer) => renderAnswer(answer, { address: ADDRESS });
const names = (quote: string) => quote.split('、').length;

const LISTS: readonly Citation[] = [
  IN_FAVOUR,
  { unit: 'A/75/394#p10.a.in-favour', label: '第10(a)段（赞成）', quote: listAfter('10. 在同次会议上', '赞成') },
  { unit: 'A/75/394#p10.c.in-favour', label: '第10(c)段（赞成）', quote: listAfter('(c) 决议草案', '赞成') },
];

describe('an answer that fits', () => {
  test('reads text first, then each quote under its place, then the source line', () => {
    const answer = trueAnswer('How did Togo vote on PP10?');
    const lines = render(answer).content.split('\n');
    expect(lines[0]).toBe(answer.text);
    const [vote, list, footnote] = answer.citations;
    expect(lines.slice(1)).toEqual([
      '',
      ...[`**${vote?.label}**`, `> ${vote?.quote}`],
      // A long list is looked through, not read: in small print it is no wall on a telephone.
      ...[`**${list?.label}**`, `> -# ${list?.quote}`],
      ...[`**${footnote?.label}**`, `> ${footnote?.quote}`],
      `-# [A/75/394](<${ADDRESS}>), para. 10 (a); para. 10 (a) (against); para. 10, footnote 2 · ec2cecf · exact`,
    ]);
  });

  test('has no file', () => {
    expect(TRUE_ANSWERS.map((answer) => render(answer).files)).toEqual(TRUE_ANSWERS.map(() => []));
  });

  test('shows every quote to the letter', () => {
    for (const answer of TRUE_ANSWERS) {
      expect(showMarkdown(render(answer).content).quotes).toEqual(answer.citations.map((citation) => citation.quote));
    }
  });

  test('links to the official document and to nothing else', () => {
    for (const answer of TRUE_ANSWERS) {
      const { marks } = showMarkdown(render(answer).content);
      expect(marks.filter((mark) => mark.kind === 'link')).toEqual([{ kind: 'link', text: 'A/75/394' }]);
    }
  });
});

describe('an answer that does not fit', () => {
  const long = answerWith({ text: `一份名单，见${'第17段，'.repeat(280)}：`, citations: [IN_FAVOUR] });

  test('cuts a list between two names, says how many there are, and puts the whole into a file', () => {
    const { content, files } = render(long);
    const { quotes, text } = showMarkdown(content);
    const cut = quotes[0] ?? '';
    expect(IN_FAVOUR.quote.startsWith(`${cut}、`)).toBe(true);
    expect(text).toContain(`名单共 153 个名字，以上是前 ${names(cut)} 个。`);
    expect(text).toContain('完整的回答和 1 段引文见附件。');
    expect(files.map((file) => file.name)).toEqual(['rollcall-A-75-394-p6.in-favour.md']);
    expect(files[0]?.text).toContain(`## ${IN_FAVOUR.label}\n\n${IN_FAVOUR.quote}\n`);
    expect(files[0]?.text).toContain(`${sourceLine(long)}\n${ADDRESS}`);
  });

  test('fills the room that it has: one more name would be too much', () => {
    const { content } = render(long);
    const cut = showMarkdown(content).quotes[0] ?? '';
    const nextName = IN_FAVOUR.quote.slice(cut.length + 1).split('、')[0] ?? '';
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content.length + nextName.length + 1).toBeGreaterThan(1998);
  });

  test('leaves several long lists to the file: one after the other they are a wall that nobody reads', () => {
    const short = { unit: 'A/75/394#p6.abstaining', label: '第6段（弃权）', quote: '弃权：白俄罗斯、柬埔寨。' };
    const { content, files } = render(answerWith({ text: '三份名单：', citations: [...LISTS, short] }));
    expect(showMarkdown(content).quotes).toEqual([short.quote]);
    expect(content).toContain('完整的回答和 4 段引文见附件');
    for (const { label, quote } of LISTS) expect(files[0]?.text).toContain(`## ${label}\n\n${quote}\n`);
  });

  test('does not say a long list twice where the text has its names in the report’s own words', () => {
    const text = `有 **153 国**：${IN_FAVOUR.quote.slice('赞成：'.length)}`;
    const { content, files } = render(answerWith({ text, citations: [IN_FAVOUR] }));
    expect(showMarkdown(content).quotes).toEqual([]);
    expect([content.split('也门').length, files]).toEqual([2, []]);
  });

  test('leaves a passage that is no list whole, or to the file', () => {
    const passage = { unit: 'A/75/394#p5', label: '第5段', quote: IN_FAVOUR.quote.repeat(3) };
    const { content, files } = render(answerWith({ text: '两段：', citations: [passage, IN_FAVOUR] }));
    expect(showMarkdown(content).quotes).toEqual([IN_FAVOUR.quote]);
    expect(files[0]?.text).toContain(passage.quote);
  });

  test('cuts its own words between sentences or names, never within bold', () => {
    const text = `共有：${IN_FAVOUR.quote.repeat(3)}`;
    const { content, files } = render(answerWith({ text: `**甲**、${text}` }));
    const shown = showMarkdown(content).text.split('…')[0] ?? '';
    expect(`甲、${text}`.startsWith(shown)).toBe(true);
    expect(`甲、${text}`.slice(shown.length)).toMatch(/^[、阿赞]/);
    expect(files[0]?.text).toContain(text);
  });

  test('says so in the language of the answer', () => {
    const citations = [...LISTS, ...LISTS];
    expect(render(answerWith({ language: 'zh-Hant', citations })).content).toContain('見附件');
    expect(render(answerWith({ language: 'en', citations })).content).toContain(
      'The attached file has the whole answer',
    );
  });

  test('is put into the file alone where it has no place to cut', () => {
    const { content, files } = render(answerWith({ text: '字'.repeat(4000) }));
    expect(content).not.toContain('字');
    expect(files[0]?.text).toContain('字'.repeat(4000));
  });
});

describe('words of a person that an answer repeats', () => {
  const hostile =
    '“<@123>@everyone https://evil.example [点我](https://evil.example) ||藏|| `\n# 大\n> 引\n-# 小” 不是会员国。';

  test('make no mention, link, heading, quote or small print', () => {
    const { content } = render(answerWith({ kind: 'not-found', text: hostile, citations: [IN_FAVOUR] }));
    const { marks, quotes } = showMarkdown(content);
    expect(quotes).toEqual([IN_FAVOUR.quote]);
    expect(marks.map((mark) => mark.kind).sort()).toEqual(['bold', 'link', 'small', 'small']);
  });

  test('that open a code block or bold type do not swallow the quotes', () => {
    const { content } = render(answerWith({ text: '“```” 和 “**” 不是会员国。', citations: [IN_FAVOUR] }));
    expect(showMarkdown(content).quotes).toEqual([IN_FAVOUR.quote]);
    expect(showMarkdown(content).text.split('\n')[0]).toBe('“```” 和 “**” 不是会员国。');
  });

  test('leave our own bold type and the official link alone', () => {
    const text = `投了**赞成**票，见 [A/75/394](${ADDRESS})。`;
    expect(render(answerWith({ text })).content.split('\n')[0]).toBe(text);
  });
});

describe('every answer there can be', () => {
  const snippets = [
    '**粗**',
    '`码`',
    '@everyone',
    '<@1>',
    '[x](https://x.example)',
    '# 大',
    '> 引',
    '、',
    '。',
    '\n',
    ' ',
  ];
  const words = (most: number) =>
    fc
      .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: most })
      .map((parts) => parts.join('') || '空');
  const citation = fc.oneof(
    fc.constantFrom(...LISTS),
    fc.record({
      unit: fc.constantFrom('A/75/394#p6', 'A/75/394#r2.op1', 'A/75/394#p6.against'),
      label: fc.oneof(
        fc.constantFrom('第6段', 'draft resolution II, OP 1'),
        fc.string({ maxLength: 60, minLength: 1 }),
      ),
      quote: fc.oneof(words(20), words(600)),
    }),
  );
  const answers = fc
    .record({
      question: words(10),
      language: fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
      text: fc.oneof(words(20), words(900), fc.constant(IN_FAVOUR.quote.repeat(3))),
      citations: fc.array(citation, { maxLength: 8 }),
      suggestions: fc.array(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((it) => it.length <= 80 && it.length > 0),
        { maxLength: 8 },
      ),
    } as const)
    .map(answerWith);
  const eachAnswer = (check: (answer: Answer, message: RenderedMessage) => void) =>
    fc.assert(
      fc.property(answers, (answer) => check(answer, render(answer))),
      { numRuns: 300 },
    );

  test('keeps within the limits, ours and those of Discord', () => {
    eachAnswer((_, message) => {
      renderedMessageSchema.parse(message);
      const { files, ...sent } = message;
      outgoingMessage.parse({ ...sent, attachments: files.map((_file, index) => ({ id: String(index) })) });
    });
  });

  test('shows each quote whole, or cut between names, or leaves it to the text or to the file', () => {
    eachAnswer((answer, { content, files }) => {
      const file = files[0]?.text;
      const { quotes } = showMarkdown(content);
      for (const { quote } of answer.citations) {
        const isInText = answer.text.includes(quote.slice(quote.indexOf('：') + 1));
        if (file !== undefined) expect(file).toContain(quote);
        else if (!isInText) expect(quotes).toContain(quote);
      }
      const whole = answer.citations.map((it) => it.quote);
      const cut = quotes.filter((quote) => !whole.includes(quote));
      for (const quote of cut) expect(whole.some((it) => it.startsWith(`${quote}、`))).toBe(true);
    });
  });

  test('loses nothing of the text', () => {
    eachAnswer((answer, { files }) => {
      const [file] = files;
      if (file !== undefined) expect(file.text).toContain(answer.text);
    });
  });

  test('mentions no one, links nowhere but to the official document, and is no heading', () => {
    eachAnswer((_, { content }) => {
      const { marks } = showMarkdown(content);
      const links = marks.filter((mark) => mark.kind === 'link').map((mark) => mark.text);
      expect(links).toEqual(['A/75/394']);
      expect(marks.filter((mark) => ['mention', 'heading'].includes(mark.kind))).toEqual([]);
    });
  });
});
