import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { missingSlot } from '../../src/retrieval/missing-slot.js';
import { readGlosses, readReport } from './read-corpus.js';

const report = await readReport();
const misses = (question: string, unit: string) =>
  missingSlot(fold(question))?.(fold(report.unitById.get(unit)?.text ?? '')) ?? false;

describe('what is asked for', () => {
  it.each([
    ['政府专家组由多少名专家组成', 'r1.op3'],
    ['How many experts sit on the group?', 'r1.op3'],
    ['工作组一年花多少钱', 'p8'],
    ['How much will the new group cost?', 'p8'],
    ['工作组主席叫什么名字', 'r1.op4'],
    ['Who chairs the working group?', 'r1.op4'],
    ['第三届会议在哪个城市开', 'd2'],
    ['In which city will the group meet?', 'd2'],
    ['什么时候提出的行为准则', 'r1.pp9'],
    ['When did hackers attack?', 'r1.pp8'],
    ['第73/27号决议说了哪些供应链规则', 'r2.pp11'],
    ['What does resolution 73/27 say about supply chains?', 'r2.pp11'],
  ])('is missed where the unit holds nothing of the kind: %s', (question, unit) => {
    expect(misses(question, unit)).toBe(true);
  });

  it.each([
    ['报告员叫什么名字', 'head'],
    ['Who is the Rapporteur?', 'head'],
    ['非正式会议开了多少次', 'p2'],
    ['How many informal meetings were held?', 'p2'],
    ['第三届实质性会议什么时候开', 'd1'],
    ['When must the last sessions be convened?', 'd2'],
    ['会议在哪里举行，现场还是视频', 'p2'],
    ['2015年报告得出哪些结论', 'r1.pp12'],
    ['“人类命运共同体”出现在哪里？', 'r2.pp10'],
    ['境内的服务器由谁说了算', 'r2.pp19'],
    ['尊重人权与基本自由', 'r1.pp9'],
    ['要花多少经费的那份说明，编号是哪个', 'p8'],
    ['新的工作组要干几年', 'r2.op1'],
    ['专家总共交过几份报告', 'r1.pp10'],
    ['GGE 2013年那份 report 的 symbol 是多少', 'r1.fn1'],
    ['万一有人攻击电网，草案有没有表示担心', 'r1.pp7'],
    ['What if somebody slips a backdoor into what we buy?', 'r2.pp11'],
  ])('is not missed where the unit holds it, or nothing is asked for: %s', (question, unit) => {
    expect(misses(question, unit)).toBe(false);
  });

  it.each([
    ['哪些公司在产品里装了后门', 'r2.pp11'],
    ['Which NGOs spoke to the Committee?', 'p3'],
    ['瑞士代表在会上都讲了些什么', 'p11'],
    ['报告员以前做过什么职务', 'head'],
    ['报告怎么定义网络空间', 'r2.pp19'],
    ['万一开不成会怎么办', 'r2.op3'],
    ['秘书长的报告收到了哪几个国家的意见', 'p4'],
    ['裁军事务高级代表那次讲话的要点', 'p3'],
    ['What was the gist of the statement by the High Representative?', 'p3'],
    ['交流的专家姓名', 'p3'],
    ['Tell me what the independent experts said on 30 October.', 'p3'],
    ['name of the High Representative', 'p3'],
    ['Which civil society groups were given the floor?', 'p3'],
    ['各国最迟几月几日交意见', 'r1.op2'],
    ['有哪些组织的代表发了言', 'p3'],
    ['what was the name of the Committee’s Secretary', 'p8'],
    ['What exactly counts as a cyberweapon?', 'r2.pp9'],
    ['which cyber incident pushed Washington to table its draft', 'p5'],
    ['What will the group do if it cannot reach consensus', 'r2.op1'],
    ['明年會排在議程第幾號', 'r1.op7'],
    ['How much is the new group going to cost per year?', 'r2.op3'],
    ['How many sessions a year will the group hold?', 'r2.op2'],
  ])('is missed where the unit names none, quotes nobody and defines nothing: %s', (question, unit) => {
    expect(misses(question, unit)).toBe(true);
  });

  it('is held by nearly every unit for the questions that it answers, and missed by many for those that none does', async () => {
    const { glosses } = await readGlosses();
    const share = (kind: 'questions' | 'unsaid') => {
      const pairs = [...glosses].flatMap(([unit, gloss]) => gloss[kind].map((question) => misses(question, unit)));
      return pairs.filter(Boolean).length / pairs.length;
    };
    expect(share('questions')).toBeLessThan(0.01);
    expect(share('unsaid')).toBeGreaterThan(0.1);
  });
});
