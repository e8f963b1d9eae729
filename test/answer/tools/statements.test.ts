import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const answered = (question: string, language: Language) => answerTo(planFor(question), language);

describe('what members said', () => {
  it.each<readonly [string, Language, string]>([
    ['中国代表说了什么', 'zh-Hans', '没有记载各国代表的发言内容'],
    ['巴西代表怎么说', 'zh-Hans', '没有记载各国代表的发言内容'],
    ['中國代表說了什麼', 'zh-Hant', '沒有記載各國代表的發言內容'],
    ['what did Brazil say', 'en', 'does not record what delegations said'],
    ['民间社会谁发言了', 'zh-Hans', '没有记载各国代表的发言内容'],
    ['did any NGO speak', 'en', 'does not record what delegations said'],
    ['谁在一般性辩论中发言', 'zh-Hans', '没有记载各国代表的发言内容'],
  ])('%s is not recorded', async (question, language, words) => {
    const answer = await answered(question, language);
    expect(answer.kind).toBe('not-found');
    expect(answer.text).toContain(words);
  });

  it.each<readonly [string, Language, string]>([
    ['古巴代表说了啥', 'zh-Hans', '代表发言反对'],
    ['俄罗斯在会上说了什么', 'zh-Hans', '代表发言反对'],
    ['what did Cuba say', 'en', 'spoke against the motion'],
    ['多哥代表团说了什么', 'zh-Hans', '事后通知秘书处'],
  ])('%s is told as far as the report goes, without a yes', async (question, language, words) => {
    const { text } = await answered(question, language);
    expect(text).toContain(words);
    expect(text).toMatch(/^(?:报告没有记载各国代表的发言内容|The report does not record what delegations said)/);
  });

  it.each<readonly [string, Language, string]>([
    ['中国发言了吗', 'zh-Hans', '报告没有记载中国是否发言'],
    ['伊朗代表發言了嗎', 'zh-Hant', '是否發言'],
    ['Did Iran speak?', 'en', 'does not say whether Iran spoke'],
    ['which countries spoke', 'en', 'Beyond this, the report does not say who spoke.'],
  ])('%s: that a member is not named proves nothing', async (question, language, words) => {
    const { text } = await answered(question, language);
    expect(text).toContain(words);
    expect(text).not.toMatch(/^(?:不是|No)/);
  });

  it('says no where it is the motion that is asked about', async () => {
    expect((await answered('did China speak against the motion', 'en')).text).toMatch(/^No\. /);
  });
});

describe('statements of programme budget implications', () => {
  it.each<readonly [string, Language, string]>([
    ['does L.8 have a PBI statement?', 'en', 'A/C.1/75/L.74 (para. 8)'],
    ['L.8有方案预算影响说明吗', 'zh-Hans', 'A/C.1/75/L.74 号文件（第8段）'],
    ['L.47有方案預算問題說明嗎', 'zh-Hant', 'A/C.1/75/L.76 號文件（第12段）'],
    ['does L.4 have a PBI statement?', 'en', 'the report mentions no statement'],
  ])('%s', async (question, language, words) => {
    expect((await answered(question, language)).text).toContain(words);
  });
});
