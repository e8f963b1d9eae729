import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const answer = (question: string, language: Language = 'zh-Hans') => answerTo(planFor(question), language);

describe('how many paragraphs and footnotes there are', () => {
  it.each([
    ['报告一共多少段', 'zh-Hans', '报告共 **18** 段。'],
    ['這份報告有幾段', 'zh-Hant', '報告共 **18** 段。'],
    ['how many paragraphs are there in the report?', 'en', 'The report has **18** paragraphs.'],
    ['L.8序言有几段', 'zh-Hans', 'A/C.1/75/L.8/Rev.1（决议草案二）的序言部分共 **22** 段。'],
    [
      'How many preambular paragraphs does L.4 have?',
      'en',
      'A/C.1/75/L.4 (draft resolution I) has **16** preambular paragraphs.',
    ],
    [
      'how many operative paragraphs in each draft?',
      'en',
      'A/C.1/75/L.4 (draft resolution I) has **7** operative paragraphs.\nA/C.1/75/L.8/Rev.1 (draft resolution II) has **5** operative paragraphs.',
    ],
    ['L.8有多少段', 'zh-Hans', 'A/C.1/75/L.8/Rev.1（决议草案二）的序言部分共 **22** 段，执行部分共 **5** 段。'],
    ['L.4有几个脚注', 'zh-Hans', 'A/C.1/75/L.4（决议草案一）有 **3** 条脚注。'],
    ['L.47有幾段', 'zh-Hant', 'A/C.1/75/L.47（決定草案一）的案文只有一段，沒有編號的段落。'],
  ] as const)('%s', async (question, language, text) => {
    expect(await answer(question, language)).toMatchObject({ kind: 'exact', text });
  });

  it.each([
    ['L.8的序言比L.4多几段', 'zh-Hans', '序言部分共 **16** 段。\n', '序言部分共 **22** 段。'],
    ['L.4和L.8哪個序言更長', 'zh-Hant', '序言部分共 **16** 段。\n', '序言部分共 **22** 段。'],
    [
      'Which has more operative paragraphs, L.4 or L.8/Rev.1?',
      'en',
      '**7** operative paragraphs.\n',
      '**5** operative paragraphs.',
    ],
  ] as const)('of two drafts, one beside the other: %s', async (question, language, ...told) => {
    const { text } = await answer(question, language);
    for (const each of told) expect(text).toContain(each);
  });

  it('the footnotes of the whole report are counted together', async () => {
    const found = await answer('how many footnotes are there', 'en');
    expect(found.text).toContain('**7** footnotes in all');
    expect(found.text).toContain('draft resolution I, footnote 3');
  });

  it.each(['人权在第几段', '有几段单独表决', 'L.8有几段提到能力建设', 'L.8比L.4多几票', 'PP10'])(
    '%s asks something else',
    (question) => {
      expect(planFor(question).tool).not.toBe('part-counts');
    },
  );
});

describe('how often a word stands in the text', () => {
  it('is counted as it is written, with the places', async () => {
    const found = await answer('人权出现几次');
    expect(found.text).toBe(
      '“人权”在报告的案文中出现 **3** 次：决议草案一序言部分第9段、决议草案二序言部分第13段、决议草案二序言部分第17段。',
    );
    expect(found.citations.map(({ unit }) => unit)).toEqual([
      'A/75/394#r1.pp9',
      'A/75/394#r2.pp13',
      'A/75/394#r2.pp17',
    ]);
    expect((await answer('L.8提到人權幾次')).text).toContain('**2** 次');
  });

  it('that it does not hold is not found', async () => {
    expect(await answer('“疫苗”出现几次')).toMatchObject({
      kind: 'not-found',
      text: '“疫苗”这几个字没有在报告的案文中出现。',
    });
  });

  it('a member is looked for by its names', () => {
    expect(planFor('中国出现几次').tool).toBe('mentions');
  });
});
