import { describe, expect, it } from 'vitest';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const place = (...units: readonly string[]) => expect.objectContaining({ tool: 'place', units });

describe('summaries and whole texts', () => {
  it.each(['总结一下报告', '簡單概括下這份報告', '简单概括下这份报告讲啥', 'summarize the report'])(
    '%s is the report at a glance',
    (question) => expect(planFor(question)).toEqual({ tool: 'report' }),
  );

  it.each(['用三句话概括L.8', '用三句話概括L.8', 'summarise the Russian draft in 2 sentences'])(
    '%s is the draft at a glance',
    (question) => expect(planFor(question)).toEqual({ tool: 'draft', drafts: ['l8rev1'] }),
  );

  it.each(['full text of L.4', '给我L.4的全文', '給我L.4的完整案文'])(
    '%s is every paragraph of it',
    async (question) => {
      const { citations } = await answerTo(planFor(question), 'en');
      const units = citations.map(({ unit }) => unit.slice('A/75/394#'.length));
      expect(units).toContain('r1.pp1');
      expect(units).toContain('r1.op1.b');
      expect(units).toContain('r1.op7');
    },
  );

  it.each(["what does L.8 have that L.4 doesn't", 'L.4有而L.8没有的内容', 'L.4有而L.8沒有的內容'])(
    '%s is not worked out',
    (question) => expect(planFor(question)).toMatchObject({ tool: 'refusal', refusal: 'whole-difference' }),
  );
});

describe('what a draft does', () => {
  it.each([
    ['what does the Russian draft decide?', ['r2.op1', 'r2.op2', 'r2.op3', 'r2.op4', 'r2.op5']],
    ['俄罗斯的草案决定了什么', ['r2.op1', 'r2.op2', 'r2.op3', 'r2.op4', 'r2.op5']],
    ['L.4促请会员国做什么', ['r1.op1']],
    ['L.4促請會員國做什麼', ['r1.op1']],
    ['what does L.4 call upon states to do', ['r1.op1']],
    ['L.8表示了哪些关切', ['r2.pp9', 'r2.pp11']],
    ['what concerns does L.8 express?', ['r2.pp9', 'r2.pp11']],
    ['L.47决定什么', ['d1']],
  ])('%s', (question, units) => expect(planFor(question)).toEqual(place(...units)));
});

describe('one day, year, meeting, session, section or document', () => {
  const fourteenth = ['p3', 'p6', 'p8', 'p9', 'p10', 'p12', 'p13', 'p15', 'p16'];

  it.each([
    ['第14次会议做了什么', fourteenth],
    ['第14次會議做了什麼', fourteenth],
    ['what happened at the 14th meeting', fourteenth],
    ['2021年3月8日', ['d1']],
    ['1981', ['r2.pp1']],
    ['2025', ['r2.op1', 'r2.op3', 'r2.op4']],
    ['第七十六届会议要讨论什么', ['r1.op7', 'r2.op5']],
    ['引言说什么', ['p1', 'p2', 'p3', 'p4']],
    ['第三部分 建议', ['p17', 'p18']],
    ['PV.14', ['p3.fn1']],
    ['10c', ['p10.c']],
    ['72/512是什么', ['r1.pp1']],
    ['请秘书长做什么', ['d2']],
    ['两个阶段分别是什么', ['p2']],
    ['工作组开过几届会议', ['d1']],
    ['how many sessions did the OEWG hold', ['d1']],
    ['GGE第三届会议是取消还是推迟', ['d2']],
    ['哪一届会议', ['head']],
    ['誰係報告員', ['head']],
  ])('%s', (question, units) => expect(planFor(question)).toEqual(place(...units)));

  it.each(['2020年10月20日', '第20次会议做了什么', 'November 9 2021'])('%s is not in the report', (question) => {
    expect(planFor(question)).toEqual({ tool: 'missing-place', texts: [question] });
  });

  it('the report’s own symbol is the report', () => expect(planFor('A/75/394')).toEqual({ tool: 'report' }));
});
