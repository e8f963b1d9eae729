import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBlocs } from '../../src/countries/all-blocs.js';
import { findBlocs } from '../../src/countries/find-blocs.js';

const found = (text: string): readonly string[] => findBlocs(text).map(({ bloc }) => bloc);

describe('findBlocs', () => {
  it('gives the place and the words of each mention in the text as given', () => {
    expect(findBlocs('歐盟成員國和NATO members對L.4')).toEqual([
      { start: 0, end: 5, text: '歐盟成員國', bloc: 'eu' },
      { start: 6, end: 18, text: 'NATO members', bloc: 'nato' },
    ]);
  });

  it.each([
    ["欧盟国家、欧盟成员国、歐盟、欧洲联盟、EU、the EU's member States", ['eu', 'eu', 'eu', 'eu', 'eu', 'eu']],
    ['EU27, EU-27, E.U., eu countries', ['eu', 'eu', 'eu', 'eu']],
    ['北约、北約、北大西洋公约组织、nato allies', ['nato', 'nato', 'nato', 'nato']],
    ['金砖国家、金磚五國、BRICS', ['brics', 'brics', 'brics']],
    ['五常、安理会常任理事国、常任理事國、P5、the permanent five', ['p5', 'p5', 'p5', 'p5', 'p5']],
    ['the five permanent members of the Security Council', ['p5']],
    ['七国集团、G7、七大工業國', ['g7', 'g7', 'g7']],
    ['二十国集团、20国集团、G-20', ['g20', 'g20', 'g20']],
    ['东盟、東協、东盟十国、ASEAN', ['asean', 'asean', 'asean', 'asean']],
    ['非盟、非洲联盟、African Union、the AU、AU members', ['au', 'au', 'au', 'au', 'au']],
    ['阿盟、阿拉伯国家联盟、阿拉伯国家、Arab League、Arab States', ['las', 'las', 'las', 'las', 'las']],
    ['伊斯兰合作组织、OIC', ['oic', 'oic']],
    [
      '不结盟运动、不結盟國家、Non-Aligned Movement、non-aligned countries、NAM members',
      ['nam', 'nam', 'nam', 'nam', 'nam'],
    ],
    ['七十七国集团、77国集团和中国、G77、Group of 77', ['g77', 'g77', 'g77', 'g77']],
    ['独联体、獨立國協、CIS', ['cis', 'cis', 'cis']],
    ['集安组织、CSTO、上合组织、SCO、海合会、GCC', ['csto', 'csto', 'sco', 'sco', 'gcc', 'gcc']],
    [
      '加共体、CARICOM、北欧、北歐五國、the Nordics、经合组织、OECD',
      ['caricom', 'caricom', 'nordic', 'nordic', 'nordic', 'oecd', 'oecd'],
    ],
  ])('finds in %s exactly %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    // The other members of the Council.
    '安理会非常任理事国',
    'the non-permanent members',
    // A body of an organisation is not its members.
    '欧盟委员会的立场',
    'the European Commission, the NATO summit, 东盟地区论坛',
    // Codes and words that a bloc's short form is too.
    'AU on L.4',
    'NAM voted in favour',
    'Viet Nam',
    'Las Vegas',
    // Units of the report.
    'A/75/394#P5',
    '第p5段',
    // Chance meetings of characters.
    '并非盟友',
    '会上合作',
    '中国东北约有三省',
    '西北欧',
    'Neutral, unaligned',
    '十五常委',
    '',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds every bloc by each of its names, whole, whatever the script', () => {
    for (const { id, names, asMembers, aliases } of allBlocs().slice(0, 19))
      for (const name of [...Object.values(names), ...Object.values(asMembers), ...aliases])
        expect([name, ...found(`请问 ${name} 对L.4`)]).toEqual([name, id]);
  });

  it('gives mentions in order and without overlap, each with its words', () => {
    const piece = fc.constantFrom(
      '欧盟',
      'NATO',
      'G7',
      '77国集团',
      '的',
      ' ',
      'members',
      '常任理事国',
      '非',
      'x',
      '国家',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, text: words } of findBlocs(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(words).toBe(text.slice(start, end));
          at = end;
        }
      }),
    );
  });
});
