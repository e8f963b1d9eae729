import { describe, expect, it } from 'vitest';
import { allBlocs } from '../../src/countries/all-blocs.js';
import { completeBlocs } from '../../src/countries/complete-blocs.js';

const ids = (typed: string) => completeBlocs(typed, 'zh-Hans').map(({ bloc }) => bloc);

describe('completeBlocs', () => {
  it('gives all of them for empty input, those most asked for first', () => {
    expect(ids('')).toEqual(allBlocs().map(({ id }) => id));
    expect(completeBlocs('', 'en', 3).map(({ bloc }) => bloc)).toEqual(['eu', 'nato', 'brics']);
  });

  it.each([
    ['欧盟', ['eu']],
    ['歐', ['eu', 'nordic', 'eastern-european', 'western-european-others']],
    ['nato', ['nato']],
    ['g7', ['g7', 'g77']],
    ['p5', ['p5']],
    ['东', ['asean', 'eastern-european']],
    ['oumeng', ['eu']],
    ['om', ['eu']],
    ['bjm', ['nam']],
    ['jinzhuan', ['brics']],
    ['bei yue', ['nato']],
    ['lamei', ['latin-american-caribbean']],
    ['europaen u', ['eu']],
    ['weog', ['western-european-others']],
    ['xyz', []],
  ])('completes %s', (typed, expected) => {
    expect(ids(typed).slice(0, Math.max(expected.length, 1))).toEqual(expected);
  });

  it("names blocs in the asker's language, with the short form that people know them by", () => {
    expect(completeBlocs('nato', 'zh-Hans')).toEqual([{ bloc: 'nato', name: '北约（NATO）' }]);
    expect(completeBlocs('nato', 'en')).toEqual([{ bloc: 'nato', name: 'NATO' }]);
    expect(completeBlocs('european union', 'en')[0]).toEqual({ bloc: 'eu', name: 'European Union (EU)' });
    expect(completeBlocs('東協', 'zh-Hant')[0]).toEqual({ bloc: 'asean', name: '東協（ASEAN）' });
  });

  it('fits within Discord’s limits', () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const all = completeBlocs('', language);
      expect(all.length).toBeLessThanOrEqual(25);
      for (const { name } of all) expect(name.length).toBeLessThanOrEqual(100);
    }
  });
});
