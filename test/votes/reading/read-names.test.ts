import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMembers } from '../../../src/countries/all-members.js';
import { readNames } from '../../../src/votes/reading/read-names.js';

const printed = new Map(allMembers().map((member) => [member.names.zh, member.iso3]));

describe('a printed list of names', () => {
  it.each([
    ['多哥、汤加和土耳其。', ['TGO', 'TON', 'TUR']],
    ['圣多美和普林西比和土耳其', ['STP', 'TUR']],
    ['特立尼达和多巴哥和安提瓜和巴布达', ['TTO', 'ATG']],
    ['土耳其和圣基茨和尼维斯', ['TUR', 'KNA']],
    ['波斯尼亚和黑塞哥维那及大不列颠及北爱尔兰联合王国', ['BIH', 'GBR']],
    ['法国、德国，以及日本', ['FRA', 'DEU', 'JPN']],
    ['刚果、刚果民主共和国和几内亚比绍', ['COG', 'COD', 'GNB']],
    ['伊朗（伊斯兰共和国）', ['IRN']],
    ['无', []],
    ['无。', []],
    ['', []],
  ])('%s', (text, members) => {
    expect(readNames(text)).toEqual({ members, unknown: [] });
  });

  it.each([
    ['法国、阿富汉和德国', ['FRA', 'DEU'], ['阿富汉']],
    ['法国、教廷、欧洲联盟和德国', ['FRA', 'DEU'], []],
    ['属于不结盟国家运动成员的联合国会员国', [], []],
    ['法国德国', [], ['法国德国']],
  ])('%s has names that are no member’s', (text, members, unknown) => {
    expect(readNames(text)).toEqual({ members, unknown });
  });

  it('is read back whatever the names and however the last is joined', () => {
    const some = fc.uniqueArray(fc.constantFrom(...printed.keys()), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.constantFrom('和', '及', '以及', '、'), (names, joint) => {
        const text = `${names.slice(0, -1).join('、')}${joint}${names.at(-1)}`;
        expect(readNames(text)).toEqual({ members: names.map((name) => printed.get(name)), unknown: [] });
      }),
    );
  });
});
