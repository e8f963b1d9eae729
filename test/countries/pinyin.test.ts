import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allMembers } from '../../src/countries/all-members.js';
import { completeCountries } from '../../src/countries/complete-countries.js';
import { fitPinyin, pinyinKey, pinyinOf } from '../../src/countries/pinyin.js';

const first = (typed: string, language: 'zh-Hans' | 'en' = 'zh-Hans') => completeCountries(typed, language, 1)[0]?.iso3;

describe('pinyin', () => {
  it('is what the names give', () => {
    const script = fileURLToPath(new URL('../../scripts/make-pinyin.mjs', import.meta.url));
    const { stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
  });

  it.each([
    ['eluosi', 'RUS'],
    ['els', 'RUS'],
    ['zhongguo', 'CHN'],
    ['zg', 'CHN'],
    ['meiguo', 'USA'],
    ['mg', 'USA'],
    ['eguaduoer', 'ECU'],
    ['eliteliya', 'ERI'],
    ['zhade', 'TCD'],
    ['bilu', 'PER'],
    ['jianpuzhai', 'KHM'],
    ['laowo', 'LAO'],
    ['niboer', 'NPL'],
    ['fodejiao', 'CPV'],
    ['chaoxian', 'PRK'],
    ['saishe', 'SYC'],
    ['saineijiaer', 'SEN'],
    ['hongdulasi', 'HND'],
    ['feilvbin', 'PHL'],
    ['feilubin', 'PHL'],
    ['e luo si', 'RUS'],
    ["ai'er'lan", 'IRL'],
    ['yemen', 'YEM'],
    ['aerjiliya', 'DZA'],
    ['naijiliya', 'NGA'],
    ['riben', 'JPN'],
    ['elousi', 'RUS'],
  ])('completes %s to %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it('comes after names and codes for whoever reads English, and beside them for whoever reads Chinese', () => {
    expect(first('mg', 'en')).toBe('MDG');
    expect(completeCountries('mg', 'en').map(({ iso3 }) => iso3)).toContain('USA');
    expect(first('mali', 'en')).toBe('MLI');
    expect(first('china', 'zh-Hans')).toBe('CHN');
  });

  it('spells every member’s names, a syllable a character', () => {
    for (const { iso3, names } of allMembers()) {
      const spelt = pinyinOf('members', iso3);
      expect(spelt.length, iso3).toBeGreaterThan(0);
      const [printed] = spelt;
      expect(printed?.initials.length, iso3).toBe(names.zh.replace(/[（）()]/g, '').length);
      expect(printed?.whole, iso3).toMatch(/^[a-z]+$/);
    }
  });

  it('fits whole or from the beginning, and nothing that is no pinyin', () => {
    const russia = pinyinOf('members', 'RUS');
    expect(fitPinyin(russia, 'ELuoSi')).toBe('whole');
    expect(fitPinyin(russia, 'eluo')).toBe('beginning');
    expect(fitPinyin(russia, 'e')).toBeUndefined();
    expect(fitPinyin(russia, '俄罗斯')).toBeUndefined();
    expect(pinyinKey('fēi lǜ bīn')).toBe('feilubin');
  });
});
