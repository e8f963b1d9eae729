import { describe, expect, it } from 'vitest';
import { allMembers } from '../../src/countries/all-members.js';
import { capitals } from '../../src/countries/capitals.js';
import { findCapitals } from '../../src/countries/find-capitals.js';
import { findCountries } from '../../src/countries/find-countries.js';

const found = (text: string): readonly (string | undefined)[] =>
  findCapitals(text, findCountries(text)).map((mention) =>
    mention.kind === 'member'
      ? mention.iso3
      : mention.kind === 'ambiguous'
        ? [...mention.options, mention.bloc].join(' ').trim()
        : undefined,
  );

describe('the data on capitals', () => {
  it('has every member once, in English and in Chinese', () => {
    expect(capitals.map(({ iso3 }) => iso3)).toEqual(allMembers().map(({ iso3 }) => iso3));
    for (const { cities } of capitals) {
      expect(cities.some((city) => /^\p{Script=Latin}/u.test(city))).toBe(true);
      expect(cities.some((city) => /^\p{Script=Han}/u.test(city))).toBe(true);
    }
  });

  it('gives no city twice', () => {
    for (const { cities } of capitals) expect(new Set(cities).size).toBe(cities.length);
  });

  it('means one member by each city, but for those of two, and those where conferences meet', () => {
    const odd = capitals.flatMap(({ iso3, cities, seats = [] }) =>
      [...cities, ...seats].filter((city) => {
        const members = findCountries(city).flatMap((mention) => (mention.kind === 'member' ? [mention.iso3] : []));
        return found(city)[0] !== iso3 && members[0] !== iso3;
      }),
    );
    expect(odd).toEqual([
      'Vienna',
      '维也纳',
      '維也納',
      'Brussels',
      '布鲁塞尔',
      '布魯塞爾',
      '金斯敦',
      'The Hague',
      '海牙',
      '金斯敦',
    ]);
  });
});

describe('members named by their capitals', () => {
  it.each([
    ['Beijing and Washington on the motion', ['CHN', 'USA']],
    ['What was Moscow’s position on L.4?', ['RUS']],
    ['华盛顿和北京对L.8怎么投', ['USA', 'CHN']],
    ['華盛頓和平壤對L.8怎麼投', ['USA', 'PRK']],
    ['How did the Kremlin and Downing Street vote?', ['RUS', 'GBR']],
    ['白宫和克里姆林宫', ['USA', 'RUS']],
    ['Mexico City and San José', ['MEX', 'CRI']],
    ['Georgetown on L.4', ['GUY']],
    ['Washington, D.C. on OP1', ['USA']],
    ['坎培拉投了什麼票', ['AUS']],
    ['Brussels on L.4', ['BEL eu']],
    ['金斯敦投了什么票', ['JAM VCT']],
  ])('are found in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Was the meeting held in Geneva, New York or Vienna?',
    '日内瓦、纽约、维也纳投了什么票',
    'members with embassies in Moscow',
    '在北京举行的会议',
    'signatories of the Budapest Convention, the Paris Agreement and the Tallinn Manual',
    '巴黎协定、布达佩斯公约和塔林手册',
    'the Washington Post',
    'Washington-based experts',
    '那里加拿大投了什么票',
    '会议在运河内举行',
    '布拉格斯坦对L.4怎么投',
    'Singapore, Luxembourg, Panama and Guatemala',
  ])('are not read into %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
