import { describe, expect, it } from 'vitest';
import { positionOfSide, sideIn } from '../../../src/votes/side-in.js';
import { ledger } from '../../helpers/true-report.js';
import { openReport } from '../ask-report.js';

const rollcall = openReport();
const textOf = async (question: string): Promise<string> => (await rollcall.ask({ question })).text;

describe('the sides of votes', () => {
  it('are turned round where a vote was not carried', () => {
    const [vote] = ledger.votes;
    if (vote === undefined) throw new Error('the report has recorded votes');
    const rejected = { ...vote, outcome: 'rejected' as const };
    expect([sideIn(vote, 'in-favour'), sideIn(vote, 'against')]).toEqual(['winning', 'losing']);
    expect([sideIn(rejected, 'in-favour'), sideIn(rejected, 'against')]).toEqual(['losing', 'winning']);
    expect([sideIn(vote, 'abstaining'), sideIn(rejected, 'not-listed')]).toEqual(['neither', 'neither']);
    expect(positionOfSide(rejected, 'winning')).toBe('against');
  });

  it.each([
    ['Which vote did Russia lose?', /^Russia in the 5 recorded votes: winning side 3, losing side 2/],
    ['on which votes was the US on the losing side', /winning side 2, losing side 3/],
    ['中国输了哪次表决', /^中国在 5 项记录表决中：胜方 3 次、败方 2 次/],
    ['中國輸了哪次表決', /^中國在 5 項記錄表決中：勝方 3 次、敗方 2 次/],
    ['Did China ever lose a vote?', /^Yes\. /],
    ['巴西输过吗', /^不是。/],
    ['was the US on the winning side on L.4?', /^Yes\. /],
    ['was India on the winning side more than twice?', /^No\. /],
    ['China never lost a vote, right?', /^That is not so: /],
    ['did Egypt win or lose on L.4?', /^Egypt .*neither side 1/],
  ])('are told of a member: %s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });

  it.each([
    ['who was always on the winning side', /\*\*2 members\*\*: Mauritania, Panama/],
    ['哪些国家一直在赢的一方', /\*\*2 国\*\*：毛里塔尼亚、巴拿马/],
    ['哪些非洲国家总是站在胜利一方', /\*\*1 国\*\*：毛里塔尼亚/],
    ['who voted with the majority on every vote', /\*\*2 members\*\*: Mauritania, Panama/],
    ['who supported L.8 but lost on L.4', /\*\*11 members\*\*: Burundi, China/],
    ['支持L.8但输了L.4的国家', /\*\*11 国\*\*：布隆迪/],
    ['谁每次都输', /没有/],
    ['who lost at least three votes?', /\*\*47 members\*\*/],
  ])('are told of all members: %s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });

  it('are said to be no words of the report', async () => {
    expect(await textOf('who was always on the winning side')).toContain('The report names no winners');
    expect(await textOf('中国输了哪次表决')).toContain('报告不称胜负');
  });
});

describe('a position taken in the votes named alone', () => {
  it.each([
    ['Did China only oppose L.4?', /^No\. .*against 2/],
    ['中国只反对了L.4吗', /^不是。.*反对 2 次/],
    ['中國只反對L.4嗎', /^不是。.*反對 2 次/],
    ['Did China oppose only L.4 and the motion?', /^Yes\. .*against 2/],
    ['Did Cuba vote against anything other than L.4?', /^Yes\. .*against 2/],
    ['Did Pakistan oppose anything besides the motion?', /^No\. .*against 1/],
    ['Did Pakistan oppose nothing but the motion?', /^Yes\. .*against 1/],
    ['was the motion the only vote Singapore opposed?', /^Yes\. .*against 1/],
    ['动议是新加坡唯一反对的表决吗', /^是。.*反对 1 次/],
    ['動議是新加坡唯一反對的表決嗎', /^是。.*反對 1 次/],
    ['除L.4外中国还反对了别的吗', /^是。.*反对 2 次/],
    ['Did China only abstain on L.4?', /^No\. China voted \*\*against\*\*/],
  ])('%s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });

  it.each([
    ['What motion did Russia oppose?', /^Russia voted \*\*against\*\* the motion/],
    ['俄罗斯反对的是什么动议', /^俄罗斯联邦/],
  ])('is no yes or no where it is asked what it was taken on: %s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });

  it.each([
    [
      'how many sponsors did L.8 have at first and in the end?',
      /has \*\*27\*\* sponsors[\s\S]*\*\*18 members\*\*[\s\S]*\*\*9 members\*\*/,
    ],
    ['L.4一开始有多少提案国，最后有多少', /共 \*\*54 国\*\*[\s\S]*\*\*45 国\*\*[\s\S]*\*\*9 国\*\*/],
    ['L.4一開始有多少提案國，最後有多少', /共 \*\*54 國\*\*/],
  ])('sponsors at first and in the end are told beside each other: %s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });
});
