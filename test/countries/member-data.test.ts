import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allMembers } from '../../src/countries/all-members.js';
import { allNotMembers } from '../../src/countries/all-not-members.js';
import { ambiguousNames } from '../../src/countries/ambiguous-names.js';
import { nameKey } from '../../src/countries/name-key.js';
import { namesOf } from '../../src/countries/name-table.js';
import { nameVariants } from '../../src/countries/name-variants.js';

const members = allMembers();
const ambiguous = new Set(ambiguousNames.flatMap((entry) => entry.names).map(nameKey));

describe('the data on members', () => {
  it('has 193 members in the order of their codes, each code once', () => {
    const iso3 = members.map((member) => member.iso3);
    expect(iso3).toEqual([...new Set(iso3)].sort());
    expect(iso3).toHaveLength(193);
    expect(new Set(members.map((member) => member.iso2)).size).toBe(193);
  });

  it('gives no name to two members, nor to a member and a place that is none', () => {
    const owners = new Map<string, Set<string>>();
    const add = (name: string, owner: string) => {
      const key = nameKey(name);
      owners.set(key, new Set([...(owners.get(key) ?? []), owner]));
    };
    for (const member of members) for (const name of namesOf(member).flatMap(nameVariants)) add(name, member.iso3);
    for (const place of allNotMembers())
      for (const name of [...Object.values(place.display), ...place.aliases].flatMap(nameVariants)) add(name, place.id);
    const shared = [...owners].filter(([key, names]) => names.size > 1 && !ambiguous.has(key));
    expect(shared).toEqual([]);
  });

  it('gives no acronym to two', () => {
    const codes = [
      ...members.flatMap(({ iso2, iso3, acronyms = [] }) => [iso2, iso3, ...acronyms.filter((each) => each !== iso2)]),
      ...allNotMembers().flatMap((place) => place.acronyms ?? []),
    ];
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('knows every member in at least three ways beside its codes', () => {
    const poor = members.filter((member) => new Set(namesOf(member).map(nameKey)).size < 3);
    expect(poor).toEqual([]);
    expect(members.every(({ names }) => names.zh !== names.en)).toBe(true);
  });

  it('writes English names for lists plainly', () => {
    const odd = members.map(({ names }) => names.enShort).filter((name) => /[&(]|St\.|’| - /.test(name));
    expect(odd).toEqual([]);
  });

  it('keeps Traditional forms free of Simplified characters that no Traditional text has', () => {
    const odd = members
      .flatMap(({ names }) => [names.zhHantTw, names.zhHantHk])
      .filter((name) => /[国兰亚罗马尔纳达乌韩卢萨圣顿刚门泽伦丽贝宾]/.test(name));
    expect(odd).toEqual([]);
  });

  it.each([
    ['DJI', '吉布地'],
    ['DOM', '多明尼加'],
    ['DMA', '多米尼克'],
    ['LCA', '聖露西亞'],
    ['CPV', '維德角'],
    ['SWZ', '史瓦帝尼'],
    ['TCD', '查德'],
    ['NER', '尼日'],
    ['NGA', '奈及利亞'],
    ['MRT', '茅利塔尼亞'],
    ['MUS', '模里西斯'],
    ['TTO', '千里達及托巴哥'],
    ['ARE', '阿拉伯聯合大公國'],
    ['BIH', '波士尼亞與赫塞哥維納'],
    ['MNE', '蒙特內哥羅'],
    ['PNG', '巴布亞紐幾內亞'],
    ['NRU', '諾魯'],
    ['COD', '剛果民主共和國'],
    ['COG', '剛果共和國'],
    ['YEM', '葉門'],
    ['VUT', '萬那杜'],
  ])("calls %s by Taiwan's name %s", (iso3, name) => {
    expect(members.find((member) => member.iso3 === iso3)?.names.zhHantTw).toBe(name);
  });

  it("counts the regional groups as the United Nations does, the observer with the others' group", () => {
    const counts = new Map<string, number>();
    for (const { regionalGroup } of members) counts.set(regionalGroup, (counts.get(regionalGroup) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      african: 54,
      'asia-pacific': 54,
      'eastern-european': 23,
      'latin-american-caribbean': 33,
      'western-european-others': 29,
    });
    const noted = members.filter((member) => member.regionalGroupNote !== undefined).map((member) => member.iso3);
    expect(noted).toEqual(['ISR', 'KIR', 'TUR', 'USA']);
  });
});

describe('the names that the report prints', () => {
  const report = readFileSync(new URL('../../corpus/A-75-394.zh.md', import.meta.url), 'utf8').replace(/\s/g, '');
  const lists = [...report.matchAll(/(?:赞成|反对|弃权)：(.*?)。/g)].map((match) => match[1] ?? '');
  const sponsors = [...report.matchAll(/代表团以(.*?)的名义.*?随后，(.*?)加入为/g)].flatMap((match) => match.slice(1));
  const printed = [...lists, ...sponsors].flatMap((list) => list.replaceAll('和国', '＊国').split(/[、和]/));
  const names = printed.map((name) => name.replaceAll('＊国', '和国'));

  it('are each the name of a member, where 和 is not taken for a part of one', () => {
    const known = new Set(members.map((member) => member.names.zh));
    const parts = new Set(
      members.flatMap((member) => (member.names.zh.includes('和') ? member.names.zh.split('和') : [])),
    );
    expect(lists).toHaveLength(15);
    expect(sponsors).toHaveLength(4);
    expect(names.length).toBeGreaterThan(800);
    expect([...new Set(names)].filter((name) => !known.has(name) && !parts.has(name))).toEqual([]);
  });
});
