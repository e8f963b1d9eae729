import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMembers } from '../../src/countries/all-members.js';
import { findCountries } from '../../src/countries/find-countries.js';
import { nearNames } from '../../src/countries/near-names.js';

describe('nearNames', () => {
  it.each([
    ['柬铺寨', ['KHM']],
    ['土尔其', ['TUR']],
    ['哈撒克斯坦', ['KAZ']],
    ['墨西歌', ['MEX']],
    ['柬鋪寨對L.4投了什麼票？', ['KHM']],
    ['奥地立对L.4投了什么票？', ['AUT']],
    ['塔吉可斯坦', ['TJK']],
    ['Swizerland', ['CHE']],
    ['swizerland', ['CHE']],
    ['Brazl', ['BRA']],
    ['Philppines', ['PHL']],
    ['Kazahkstan', ['KAZ']],
    ['Columbia', ['COL']],
    ['Iren', ['IRN']],
    ['Untied Kingdom', ['GBR']],
    ['How did Swizerland vote on L.4?', ['CHE']],
    ["What was lichtenstein's vote on the motion?", ['LIE']],
    ['Did China and Argentna support L.4?', ['ARG']],
    ['中国和柬铺寨的投票', ['KHM']],
  ])('gives the members near to the name in %s', (text, expected) => {
    expect(nearNames(text)).toEqual(expected);
  });

  it('gives all members that are equally near, three at most', () => {
    expect(nearNames('Austrlia')).toEqual(['AUS', 'AUT']);
    expect(nearNames('Slovaenia').length).toBeLessThanOrEqual(3);
  });

  it.each([
    '',
    '?',
    '中国',
    'Brasil',
    'Switzerland',
    'Wakanda',
    '亚特兰蒂斯',
    'L.4的主要提案国是谁？',
    '第10(b)段说了什么？',
    '关于核裁军的决议草案是如何表决的？',
    '大会的建议是什么',
    '哪些国家对序言部分第十段投了弃权票',
    'What does paragraph 6 say?',
    'Who had abstained on preambular paragraph 10, and what was the tally while the motion stood?',
    'how many states voted against draft resolution II as a whole',
  ])('gives none for %j', (text) => {
    expect(nearNames(text)).toEqual([]);
  });

  it('brings back a long name with one slip, unless the slip makes another name', () => {
    const named = fc.constantFrom(...allMembers().filter(({ names }) => /^[A-Z][a-z]{7,}$/.test(names.enShort)));
    const slips = fc.tuple(named, fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'));
    fc.assert(
      fc.property(slips, ([{ iso3, names }, place, letter]) => {
        const at = 1 + (place % (names.enShort.length - 1));
        const slipped = names.enShort.slice(0, at) + letter + names.enShort.slice(at + 1);
        fc.pre(findCountries(slipped).length === 0);
        expect(nearNames(slipped)).toContain(iso3);
      }),
    );
  });
});
