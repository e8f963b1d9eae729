import { describe, expect, it } from 'vitest';
import { openReport } from '../ask-report.js';
import { planFor } from '../plan-for.js';

const firstLine = async (question: string): Promise<string> => {
  const { text } = await openReport().ask({ question });
  return text.split('\n')[0] ?? '';
};

describe('members said to be the only ones that took a position', () => {
  it.each([
    ['Only Russia and China opposed L.4, true?', /^No\. .*\*\*11 members\*\*/],
    ['只有中国和俄罗斯反对L.4，对吗？', /^不是。.*\*\*11 国\*\*/],
    ['是不是只有帕勞對L.4棄權', /^不是。.*\*\*9 國\*\*/],
    ['Were Russia and Cuba the only ones to vote against the motion?', /^No\. .*\*\*31 members\*\*/],
    ['Was India the only country to vote against PP10?', /^No\. .*\*\*49 members\*\*/],
    ['印度是唯一反对PP10的国家吗', /^不是。.*\*\*49 国\*\*/],
    ['The only country to vote against PP10 was India, right?', /^No\. .*\*\*49 members\*\*/],
    ['Did Egypt alone abstain on L.4?', /^No\. .*\*\*9 members\*\*/],
    ['Nobody except Russia and China opposed L.4, right?', /^No\. .*\*\*11 members\*\*/],
    ['除了中国和俄罗斯，没有国家反对L.4，对吗', /^不是。.*\*\*11 国\*\*/],
  ])('are held against all that did: %s', async (question, said) => {
    expect(await firstLine(question)).toMatch(said);
  });

  it.each([
    ['Was Egypt the only Arab country to abstain on L.4?', /^No\. .*Comoros, Djibouti, Egypt, Lebanon/],
    ['Were Chile and Colombia the only Latin American states to oppose L.8?', /^Yes\. .*Chile, Colombia/],
    ['Was South Africa the only BRICS member to vote no on OP1?', /^Yes\. .*\*\*1 member\*\*: South Africa/],
    ['Only India abstained among BRICS on L.8?', /^No\. .*Brazil, India, South Africa/],
    ['金砖国家中只有印度对L.8弃权吗', /^不是。.*巴西、印度、南非/],
    ['金磚國家中只有印度對L.8棄權嗎', /^不是。.*巴西、印度、南非/],
  ])('are held against those of the group that is named: %s', async (question, said) => {
    expect(await firstLine(question)).toMatch(said);
  });

  it.each([
    ["Egypt wasn't the only country to abstain on L.4, was it?", /^That is right: /],
    ['埃及不是唯一对L.4弃权的国家，对吧', /^是。/],
    ["South Africa wasn't the only BRICS member to oppose OP1, was it?", /^That is not so: /],
  ])('may be said not to be: %s', async (question, said) => {
    expect(await firstLine(question)).toMatch(said);
  });

  it.each([
    ['Why was India the only country to oppose PP10?', /^The premise does not match the record: .*\*\*49 members\*\*/],
    ['为什么只有印度反对PP10', /^问题的前提与记录不符：.*\*\*49 国\*\*/],
  ])('are corrected where the question builds on it: %s', async (question, said) => {
    expect(await firstLine(question)).toMatch(said);
  });

  it.each([
    ['Was Palau the only island state to abstain on L.4?', /^Which members .* not told apart/],
    ['帕劳是唯一对L.4弃权的小岛国家吗', /分辨不出/],
    ['Was Fiji the only island state to abstain on L.4?', /^No\. /],
  ])('are neither borne out nor denied within states that are not known here: %s', async (question, said) => {
    expect(await firstLine(question)).toMatch(said);
  });

  it.each([
    'Not only Russia but also China opposed L.4?',
    '中国只反对L.4吗',
    'Was L.4 the only draft that China opposed?',
  ])('are none where "only" is said of something else: %s', (question) => {
    expect(planFor(question).tool).not.toBe('only');
  });
});

describe('groups said to be the only ones that took a position', () => {
  it.each([
    ['只有北约国家反对L.8吗', /^不是。.*不是北约.*\*\*20 国\*\*/],
    ['只有北約國家反對L.8嗎', /^不是。.*\*\*20 國\*\*/],
    ['Did only African states abstain on L.4?', /^No\. .*not African States — \*\*6 members\*\*/],
  ])('are held against those outside them: %s', async (question, said) => {
    expect(await firstLine(question)).toMatch(said);
  });
});
