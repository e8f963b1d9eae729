import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memberByReportName } from '../../src/countries/member-by-report-name.js';

const report = readFileSync(new URL('../../corpus/A-75-394.zh.md', import.meta.url), 'utf8');

describe('memberByReportName', () => {
  it("resolves the report's own vote lists entirely", () => {
    const lists = [...report.matchAll(/(?:赞成|反对|弃权)：([^。]*)。/g)].map((match) => match[1] ?? '');
    const sizes = lists.map((list) => list.split('、').map(memberByReportName));
    expect(sizes.flat()).not.toContain(undefined);
    expect(sizes.map((list) => list.length)).toEqual([153, 11, 9, 57, 31, 63, 108, 49, 11, 92, 52, 24, 104, 50, 20]);
    expect(sizes.map((list) => new Set(list).size)).toEqual(sizes.map((list) => list.length));
  });

  it.each([
    ['刚果', 'COG'],
    ['刚果民主共和国', 'COD'],
    ['扎伊尔', 'COD'],
    ['伊朗\n\n伊斯兰共和国', 'IRN'],
    ['伊朗(伊斯兰共和国)', 'IRN'],
    ['伊朗（伊斯兰共和国）', 'IRN'],
    ['委内瑞拉(玻利瓦尔共和国)', 'VEN'],
    ['玻利维亚(多民族国)', 'BOL'],
    ['玻利维亚', 'BOL'],
    ['荷兰', 'NLD'],
    ['荷兰王国', 'NLD'],
    ['土耳其', 'TUR'],
    ['前南斯拉夫的马其顿共和国', 'MKD'],
    ['斯威士兰', 'SWZ'],
    ['捷克共和国', 'CZE'],
    ['多米尼加', 'DOM'],
    ['多米尼克', 'DMA'],
    ['密克罗尼西亚(联邦)', 'FSM'],
    ['阿拉伯利比亚民众国', 'LBY'],
    ['圣文森特和格林纳丁斯', 'VCT'],
  ])('knows %s', (name, iso3) => {
    expect(memberByReportName(name)).toBe(iso3);
  });

  it.each(['', '瓦坎达', '英国', '南斯拉夫', '阿富汗、中国', 'China', '中国。', '委员会'])(
    'does not know %j',
    (name) => {
      expect(memberByReportName(name)).toBeUndefined();
    },
  );
});
