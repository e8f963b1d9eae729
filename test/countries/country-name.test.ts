import { describe, expect, it } from 'vitest';
import { countryName } from '../../src/countries/country-name.js';
import { groupName, groupOf } from '../../src/countries/regional-group.js';

describe('countryName', () => {
  it.each([
    ['IRN', 'zh-Hans', 'list', '伊朗伊斯兰共和国'],
    ['COG', 'zh-Hans', 'list', '刚果'],
    ['NLD', 'zh-Hans', 'full', '荷兰'],
    ['NRU', 'zh-Hant', 'list', '諾魯'],
    ['GBR', 'en', 'list', 'United Kingdom'],
    ['GBR', 'en', 'full', 'United Kingdom of Great Britain and Northern Ireland'],
    ['COD', 'en', 'list', 'Democratic Republic of the Congo'],
    ['COG', 'en', 'list', 'Congo'],
    ['MMR', 'en', 'list', 'Myanmar'],
    ['IRN', 'en', 'full', 'Iran (Islamic Republic of)'],
  ] as const)('calls %s in %s (%s) %s', (iso3, language, form, name) => {
    expect(countryName(iso3, language, form)).toBe(name);
  });

  it('fails by the code where it is no member', () => {
    expect(() => countryName('TWN', 'en')).toThrow(/No member has the code TWN/);
  });
});

describe('regional groups', () => {
  it('tells the group of a member and its name', () => {
    expect(groupOf('USA')).toBe('western-european-others');
    expect(groupOf('KIR')).toBe('asia-pacific');
    expect(groupOf('TWN')).toBeUndefined();
    expect(groupName('african', 'zh-Hant')).toBe('非洲國家組');
    expect(groupName('eastern-european', 'en')).toBe('Eastern European States');
    expect(groupName('BRICS', 'en')).toBe('BRICS');
  });
});
