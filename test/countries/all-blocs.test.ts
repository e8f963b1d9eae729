import { describe, expect, it } from 'vitest';
import { allBlocs } from '../../src/countries/all-blocs.js';
import { allMembers } from '../../src/countries/all-members.js';
import { blocById } from '../../src/countries/bloc-by-id.js';
import { blocMembers, blocOthers } from '../../src/countries/bloc-members.js';

const day = '2020-11-09';

/** How many each list had in November 2020, by its own account: members of the United Nations, and others. */
const counts: Readonly<Record<string, readonly [members: number, others: number]>> = {
  eu: [27, 0],
  nato: [30, 0],
  brics: [5, 0],
  p5: [5, 0],
  g7: [7, 1],
  g20: [19, 1],
  asean: [10, 0],
  au: [54, 1],
  las: [21, 1],
  oic: [56, 1],
  nam: [119, 1],
  g77: [133, 1],
  cis: [9, 0],
  csto: [6, 0],
  sco: [8, 0],
  gcc: [6, 0],
  caricom: [14, 1],
  nordic: [5, 0],
  oecd: [37, 0],
  african: [54, 0],
  'asia-pacific': [54, 0],
  'eastern-european': [23, 0],
  'latin-american-caribbean': [33, 0],
  'western-european-others': [29, 0],
};

describe('the blocs', () => {
  it('are those whose number of members is known', () => {
    expect(allBlocs().map(({ id }) => id)).toEqual(Object.keys(counts));
  });

  it.each(Object.entries(counts))('%s has as many members as its own list, %j, on 9 November 2020', (id, expected) => {
    const bloc = blocById(id);
    const others = bloc ? blocOthers(bloc, day) : [];
    expect([blocMembers(id, day)?.length, others.length]).toEqual(expected);
  });

  it('have members of the United Nations alone, each once and in the order of their codes', () => {
    const known = new Set(allMembers().map(({ iso3 }) => iso3));
    for (const { id } of allBlocs()) {
      const members = blocMembers(id, day) ?? [];
      expect([...members].sort(), id).toEqual(members);
      expect(new Set(members).size, id).toBe(members.length);
      expect(
        members.filter((member) => !known.has(member)),
        id,
      ).toEqual([]);
    }
  });

  it('have the members of one another that they are known by', () => {
    const within = (inner: string, outer: string): readonly string[] =>
      (blocMembers(inner, day) ?? []).filter((member) => !blocMembers(outer, day)?.includes(member));
    for (const [inner, outer] of [
      ['g7', 'g20'],
      ['g7', 'oecd'],
      ['brics', 'g20'],
      ['p5', 'g20'],
      ['gcc', 'las'],
      ['las', 'oic'],
      ['csto', 'cis'],
      ['nordic', 'oecd'],
      ['caricom', 'g77'],
      ['caricom', 'latin-american-caribbean'],
      ['au', 'african'],
      ['african', 'au'],
      ['au', 'g77'],
      ['asean', 'nam'],
      ['asean', 'g77'],
      ['gcc', 'nam'],
    ] as const)
      expect(within(inner, outer), `${inner} in ${outer}`).toEqual([]);
    expect(within('au', 'nam')).toEqual(['SSD']);
    expect(within('eu', 'nato')).toEqual(['AUT', 'CYP', 'FIN', 'IRL', 'MLT', 'SWE']);
    expect(within('eu', 'oecd')).toEqual(['BGR', 'CYP', 'HRV', 'MLT', 'ROU']);
    expect(within('nam', 'g77')).toEqual(['BLR', 'UZB']);
    expect(within('latin-american-caribbean', 'g77')).toEqual(['MEX']);
    expect(within('oecd', 'g77').filter((member) => ['CHL', 'COL'].includes(member))).toEqual([]);
  });

  it.each([
    ['eu', 'GBR', '2020-01-31', '2020-02-01', 'leaves'],
    ['nato', 'MNE', '2017-06-04', '2017-06-05', 'joins'],
    ['nato', 'MKD', '2020-03-26', '2020-03-27', 'joins'],
    ['nato', 'FIN', '2023-04-03', '2023-04-04', 'joins'],
    ['nato', 'SWE', '2024-03-06', '2024-03-07', 'joins'],
    ['sco', 'IRN', '2023-07-03', '2023-07-04', 'joins'],
    ['oecd', 'LTU', '2018-07-04', '2018-07-05', 'joins'],
    ['oecd', 'COL', '2020-04-27', '2020-04-28', 'joins'],
    ['oecd', 'CRI', '2021-05-24', '2021-05-25', 'joins'],
  ])('%s: %s, a change between %s and %s: it %s', (id, member, before, after, what) => {
    expect([blocMembers(id, before)?.includes(member), blocMembers(id, after)?.includes(member)]).toEqual(
      what === 'joins' ? [false, true] : [true, false],
    );
  });

  it('have no members on a day that their list was not looked at for, nor has what is no bloc', () => {
    expect(blocMembers('brics', '2024-01-01')).toBeUndefined();
    expect(blocMembers('eu', '1999-01-01')).toBeUndefined();
    expect(blocMembers('warsaw-pact', day)).toBeUndefined();
  });

  it('say whose list they follow, in three scripts, and name what a list alone hides', () => {
    for (const { source, names } of allBlocs()) {
      expect(source.list).not.toBe('');
      expect(source.site ?? 'un.org').toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z]+)?$/);
      expect(new Set(Object.values(names)).size).toBeGreaterThan(1);
    }
    expect(
      blocById('las')
        ?.notes?.map(({ text }) => text.en)
        .join(),
    ).toContain('Syria');
    expect(
      blocById('cis')
        ?.notes?.map(({ text }) => text.en)
        .join(),
    ).toContain('Turkmenistan is an associate');
    expect(
      blocById('g77')
        ?.notes?.map(({ text }) => text.en)
        .join(),
    ).toContain('Bosnia and Herzegovina');
    expect(blocMembers('cis', day)).not.toContain('UKR');
    expect(blocById('g20')?.others?.map(({ names }) => names.en)).toEqual(['European Union', 'African Union']);
  });
});
