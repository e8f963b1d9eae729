import { describe, expect, it } from 'vitest';
import { report } from '../../helpers/true-report.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const unitsOf = async (question: string): Promise<readonly string[]> =>
  (await answerTo(planFor(question), 'zh-Hans')).citations.map(({ unit }) => unit.slice('A/75/394#'.length));

describe('the text of a place', () => {
  it('is the unit to the letter, misprints kept', async () => {
    const answer = await answerTo(planFor('决议草案二执行部分第1段'), 'zh-Hans');
    expect(answer.citations[0]).toEqual({
      unit: 'A/75/394#r2.op1',
      label: '决议草案二执行部分第1段',
      quote: report.unitById.get('r2.op1')?.text,
    });
    expect(answer.citations[0]?.quote).toContain('安和使用');
  });

  it('stays in the original Chinese in any language, under a label in the answer’s', async () => {
    const units = { tool: 'place', units: ['p2'], around: false } as const;
    const [hans, hant, en] = await Promise.all([
      answerTo(units, 'zh-Hans'),
      answerTo(units, 'zh-Hant'),
      answerTo(units, 'en'),
    ]);
    expect(hant.citations[0]?.quote).toBe(hans.citations[0]?.quote);
    expect(en.citations[0]?.quote).toBe(hans.citations[0]?.quote);
    expect(hans.citations[0]?.quote).toContain('身體距离');
    expect(en.citations[0]?.label).toBe('para. 2');
  });

  it('of a chapeau has the items under it', async () => {
    expect(await unitsOf('决议草案一执行部分第2段')).toEqual(['r1.op2', 'r1.op2.a', 'r1.op2.b']);
  });

  it('of a paragraph with votes has its sub-paragraphs and not the lists', async () => {
    expect(await unitsOf('第10段')).toEqual(['p10', 'p10.a', 'p10.b', 'p10.c']);
  });

  it('with what stands before and after, where asked', async () => {
    expect(await unitsOf('第12段的上下文')).toEqual(['p11', 'p12', 'p13']);
  });

  it('that was voted on says so', async () => {
    const { text } = await answerTo(planFor('决议草案二序言部分第10段的原文'), 'zh-Hans');
    expect(text).toContain('该案文曾付诸记录表决：A/C.1/75/L.8/Rev.1 序言部分第10段（第10(a)段）');
  });

  it('that is a footnote says what it belongs to', async () => {
    expect((await answerTo(planFor('脚注2'), 'zh-Hans')).text).toContain('附于第10(a)段');
    expect((await answerTo(planFor('footnote 2'), 'en')).text).toContain('belongs to para. 10 (a)');
  });
});

describe('where a member is named', () => {
  it('is every unit that names it, and none that names another of a longer name', async () => {
    const answer = await answerTo(planFor('马达加斯加出现在哪些段落？'), 'zh-Hans');
    const units = report.units.filter((unit) => unit.text.includes('马达加斯加')).map(({ id }) => `A/75/394#${id}`);
    expect(answer.citations.map(({ unit }) => unit)).toEqual(units);
    expect(answer.text).toContain(`**${units.length}** 处`);
  });

  it('几内亚 is not found inside 几内亚比绍 or 赤道几内亚', async () => {
    const answer = await answerTo({ tool: 'mentions', names: ['几内亚'], title: '几内亚' }, 'zh-Hans');
    for (const { quote } of answer.citations) expect(quote).toMatch(/(?:^|[、：])几内亚[、。]/);
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it('nowhere: said so', async () => {
    const answer = await answerTo({ tool: 'mentions', names: ['塞尔维亚'], title: '塞尔维亚' }, 'zh-Hans');
    expect(answer).toMatchObject({ kind: 'not-found', text: '报告没有提到塞尔维亚。' });
  });
});
