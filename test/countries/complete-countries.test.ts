import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMembers } from '../../src/countries/all-members.js';
import { completeCountries } from '../../src/countries/complete-countries.js';
import { namesOf } from '../../src/countries/name-table.js';

const codes = (typed: string, limit?: number) => completeCountries(typed, 'en', limit).map((each) => each.iso3);

describe('completeCountries', () => {
  it('gives the most asked for, the permanent five first, for empty input', () => {
    expect(codes('')).toHaveLength(25);
    expect(new Set(codes('', 5))).toEqual(new Set(['CHN', 'FRA', 'GBR', 'RUS', 'USA']));
    expect(codes('  ')).toEqual(codes(''));
  });

  it('puts the whole name before a beginning, a beginning before a part, and a part before a slip', () => {
    expect(codes('niger')).toEqual(['NER', 'NGA']);
    expect(codes('oman')).toEqual(['OMN', 'ROU']);
    expect(codes('guinea')).toEqual(['GIN', 'GNB', 'GNQ', 'PNG']);
    expect(codes('Russa')).toEqual(['BRN', 'RUS']);
  });

  it.each([
    ['瑞', ['CHE', 'SWE', 'GRD', 'LBR', 'VCT', 'VEN']],
    ['諾魯', ['NRU']],
    ['CHE', ['CHE', 'KHM', 'SYC']],
    ['chn', ['CHN']],
    ['南韓', ['KOR']],
    ['swizerland', ['CHE']],
    ['Swtizer', ['CHE']],
    ['cote d’iv', ['CIV']],
    ['Wakanda', []],
    ['xyz', []],
  ])('completes %s', (typed, expected) => {
    expect(codes(typed)).toEqual(expected);
  });

  it("names members in the asker's language", () => {
    expect(completeCountries('nauru', 'zh-Hans')).toEqual([{ iso3: 'NRU', name: '瑙鲁' }]);
    expect(completeCountries('nauru', 'zh-Hant')).toEqual([{ iso3: 'NRU', name: '諾魯' }]);
    expect(completeCountries('瑙鲁', 'en')).toEqual([{ iso3: 'NRU', name: 'Nauru' }]);
  });

  it('offers a member for each of its names', () => {
    for (const member of allMembers())
      for (const name of namesOf(member)) expect([name, ...codes(name, 3)]).toContain(member.iso3);
  });

  it('never gives more than asked for, nor a member twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer({ min: 0, max: 30 }), (typed, limit) => {
        const given = codes(typed, limit);
        expect(given.length).toBeLessThanOrEqual(limit);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});
