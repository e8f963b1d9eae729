import { describe, expect, it } from 'vitest';
import { openReport } from '../ask-report.js';

const rollcall = openReport();
const textOf = async (question: string): Promise<string> => (await rollcall.ask({ question })).text;

describe('a vote told by regional group', () => {
  it.each([
    ['联合国五个地区组在L.8上的投票', '非洲国家（54 国）：赞成 **38**、反对 **0**、弃权 **5**、未列入名单 **11**'],
    ['聯合國五個地區組在L.8上的投票', '非洲國家（54 國）：贊成 **38**、反對 **0**、棄權 **5**、未列入名單 **11**'],
    ['break down the L.4 vote by regional group', 'Eastern European States (23): in favour **20**'],
  ])('%s: how many of each group took each position', async (question, words) => {
    const text = await textOf(question);
    expect(text).toContain(words);
    expect(text.match(/^- /gm)).toHaveLength(5);
  });

  it('names those in one position, group by group', async () => {
    const text = await textOf('按地区组列出L.8的弃权国家');
    expect(text).toContain('非洲国家 · 弃权（**5 国**）：佛得角、利比亚、马里、塞拉利昂、南非');
    expect(text).toContain('拉丁美洲和加勒比国家 · 弃权（**8 国**）');
  });

  it.each([
    ['哪个地区组反对L.8最多', '反对国家数最多的是西欧和其他国家（**28**，共 29 国）'],
    ['哪個地區組反對L.8最多', '反對國家數最多的是西歐和其他國家（**28**，共 29 國）'],
    [
      'Which regional group had most against votes on L.8?',
      'The most members against: Western European and other States (**28** of 29)',
    ],
    ['哪个地区组弃权L.4最少', '拉丁美洲和加勒比国家（**0**，共 33 国）、西欧和其他国家（**0**，共 29 国）'],
  ])('%s: which of them, all that tie', async (question, words) => {
    expect(await textOf(question)).toContain(words);
  });

  it('one group by itself is told as before, and regions that did not vote are looked for in the text', async () => {
    expect(await textOf('非洲组对L.8怎么投')).toContain('赖斯指数');
    expect(await textOf('能力建设对各区域的影响')).not.toContain('地区组');
  });
});
