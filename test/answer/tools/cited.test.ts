import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const told = async (question: string, language: Language) => (await answerTo(planFor(question), language)).text;

describe('what drafts cite', () => {
  it.each<readonly [string, Language, string]>([
    ['L.8回顾了多少项决议', 'zh-Hans', '**23 项决议**：'],
    ['L.4回顧了多少項決議', 'zh-Hant', '**23 項決議**和 **1 項決定**（第 72/512 號）'],
    ['how many resolutions does L.4 recall?', 'en', '**23 resolutions** and **1 decision** (72/512)'],
    ['L.8最早回顾哪年的决议？', 'zh-Hans', '1981年的第 36/103 号'],
    ['most recent resolution recalled by L.8', 'en', '74/29, of 2019'],
    ['L.8一共提到几份专家组报告', 'zh-Hans', '**2 份报告**：A/70/174、A/68/98'],
    ['L.4引用几份报告', 'zh-Hans', '**3 份报告**：A/65/201、A/68/98、A/70/174'],
  ])('%s', async (question, language, words) => {
    expect(await told(question, language)).toContain(words);
  });

  it('asks for no figure of a vote where something else is counted', () => {
    expect(planFor('L.8有几个附件')).toMatchObject({ tool: 'passages' });
  });
});

describe('questions of the text that look like questions of votes', () => {
  it.each<readonly [string, readonly string[]]>([
    ['how many times has the OEWG met', ['d1']],
    ['what did the OEWG do in 2019', ['d1']],
    ['how many times did the GGE meet', ['d2']],
    ['difference between L.4 PP15 and L.8 PP22', ['r1.pp15', 'r2.pp22']],
  ])('%s is answered by the text', (question, units) => {
    expect(planFor(question)).toEqual({ tool: 'place', units, around: false });
  });

  it.each<readonly [string, Language, string]>([
    ['Does PP10 of L.8 mention India?', 'en', 'No. draft resolution II, PP 10 does not mention “India”.'],
    ['L.8序言第10段提到印度吗', 'zh-Hans', '没有。决议草案二序言部分第10段没有提到“印度”。'],
    ['L.4有提到中國嗎', 'zh-Hant', '草案案文沒有提到中國。'],
    ['which meeting adopted the drafts?', 'en', 'at the 14th meeting'],
  ])('%s', async (question, language, words) => {
    expect(await told(question, language)).toContain(words);
  });
});
