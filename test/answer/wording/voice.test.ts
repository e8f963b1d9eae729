import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../src/answer/wording/date-words.js';
import { contextIn, report } from '../../helpers/true-report.js';

const [hans, hant, en] = (['zh-Hans', 'zh-Hant', 'en'] as const).map((language) => contextIn(language).voice);
if (!hans || !hant || !en) throw new Error('there are three voices');

describe('Chinese sentences put together from parts', () => {
  it.each([
    [hans.zh`中国对 ${'L.4'} 投了票`, '中国对 L.4 投了票'],
    [hans.zh`对 ${'中国'} 投票`, '对中国投票'],
    [hans.zh`对 ${'L.4（决议草案一）'} 投票`, '对 L.4（决议草案一）投票'],
    [hans.zh`${'L.4'} ，${'L.8'} 。`, 'L.4，L.8。'],
    [hans.zh`共 ${5} 项`, '共 5 项'],
    [hans.zh`${''}`, ''],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('spaces between Latin words stay', () => {
    expect(hans.zh`${'the whole text'} 全文`).toBe('the whole text 全文');
  });

  it('a list’s dashes keep their space', () => {
    expect(hans.zh`- ${'（甲）'}：乙`).toBe('- （甲）：乙');
  });
});

describe('Traditional script', () => {
  it('is for our own words', () => {
    expect(hant.zh`这次表决的票数`).toBe('這次表決的票數');
    expect(hans.zh`这次表决的票数`).toBe('这次表决的票数');
  });

  it('never for what is put into them: a quote, a title, a name as given', () => {
    const quote = report.unitById.get('r2.op1')?.text ?? '';
    expect(hant.zh`原文：${quote}`).toBe(`原文：${quote}`);
    expect(hant.zh`题为“${'国家负责任行为'}”`).toBe('題為“国家负责任行为”');
  });
});

describe('names, positions, labels and numbers', () => {
  it.each([
    ['NRU', '瑙鲁', '諾魯', 'Nauru'],
    ['MWI', '马拉维', '馬拉威', 'Malawi'],
    ['CIV', '科特迪瓦', '象牙海岸', "Côte d'Ivoire"],
    ['CHE', '瑞士', '瑞士', 'Switzerland'],
  ])('%s is %s, %s, %s', (iso3, simplified, traditional, english) => {
    expect([hans.name(iso3), hant.name(iso3), en.name(iso3).replace('’', "'")]).toEqual([
      simplified,
      traditional,
      english,
    ]);
  });

  it('a list of names is joined as its language does', () => {
    expect(hans.names(['CUB', 'CHN'])).toBe('古巴、中国');
    expect(hant.names(['CUB', 'CHN'])).toBe('古巴、中國');
    expect(en.names(['CUB', 'CHN'])).toBe('Cuba, China');
    expect(en.names([])).toBe('');
  });

  it('not listed is its own word, not that of another position', () => {
    const words = (['in-favour', 'against', 'abstaining', 'not-listed'] as const).map((position) => [
      hans.position(position),
      hant.position(position),
      en.position(position),
    ]);
    expect(words).toEqual([
      ['赞成', '贊成', 'in favour'],
      ['反对', '反對', 'against'],
      ['弃权', '棄權', 'abstaining'],
      ['未列入名单', '未列入名單', 'not listed'],
    ]);
  });

  it('labels are the unit’s in each language; an id that the report lacks stays', () => {
    expect([hans.label('p10.b'), hant.label('p6.against'), en.label('r2.op1')]).toEqual([
      '第10(b)段',
      '第6段（反對）',
      'draft resolution II, OP 1',
    ]);
    expect(hans.label('p99')).toBe('p99');
  });

  it('one member is no members', () => {
    expect([en.members(1), en.members(0), en.members(11), hans.members(1), hant.members(11)]).toEqual([
      '1 member',
      '0 members',
      '11 members',
      '1 国',
      '11 國',
    ]);
  });
});

describe('a day', () => {
  it('whose year is not printed is marked', () => {
    const inferred = { iso: '2020-11-09', yearInferred: true };
    expect(dateWords(inferred, hans)).toBe('2020年11月9日（年份系推断）');
    expect(dateWords(inferred, hant)).toBe('2020年11月9日（年份系推斷）');
    expect(dateWords(inferred, en)).toBe('9 November 2020 (year inferred)');
  });

  it('whose year is printed is not', () => {
    const printed = { iso: '2020-01-31', yearInferred: false };
    expect(dateWords(printed, hans)).toBe('2020年1月31日');
    expect(dateWords(printed, en)).toBe('31 January 2020');
  });
});
