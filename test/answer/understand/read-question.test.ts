import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/understand/read-question.js';
import { ledger, report } from '../../helpers/true-report.js';
import { readAlone } from '../plan-for.js';

const membersIn = (question: string): readonly string[] => readAlone(question).members.map(({ iso3 }) => iso3);

describe('a question read whole', () => {
  it('names a member, a vote and a position, and asks', () => {
    const reading = readAlone('瑞士在OP1上投了弃权票吗？');
    expect(reading).toMatchObject({
      language: 'zh-Hans',
      members: [{ iso3: 'CHE', text: '瑞士' }],
      references: [{ votes: ['l8rev1-op1'] }],
      positions: [{ position: 'abstaining', negated: false }],
      residue: '',
    });
    expect(reading.asks).toContain('yes-no');
  });

  it('every mention stands where its text stands in the question', () => {
    const question = '請問瑞士與古巴在L.8/Rev.1序言部分第十段上投了什麼票？';
    for (const { start, end, text } of readAlone(question).members) expect(question.slice(start, end)).toBe(text);
    expect(readAlone(question).folded).toHaveLength(question.length);
  });

  it.each([
    ['L.4 CHE', 'en', 'en'],
    ['L.4 CHE', 'zh-Hant', 'zh-Hant'],
    ['瑞士對L.4投了什麼票', 'en', 'zh-Hant'],
    ['How did Switzerland vote on L.4?', 'zh-Hans', 'en'],
  ] as const)('%s from an asker of %s is in %s', (question, locale, language) => {
    expect(readQuestion(question, locale, { report, ledger }).language).toBe(language);
  });
});

describe('whom a question names', () => {
  it('members in the order named', () => {
    expect(membersIn('俄罗斯、中国和USA对L.4怎么投')).toEqual(['RUS', 'CHN', 'USA']);
  });

  it('who owns a draft is not asked about', () => {
    expect(membersIn('中国对俄罗斯的草案投了什么票')).toEqual(['CHN']);
    expect(membersIn('How did France vote on the US draft?')).toEqual(['FRA']);
  });

  it('a name of two members is ambiguous; both of them are two', () => {
    expect(readAlone('刚果对L.4投了什么票')).toMatchObject({
      members: [],
      ambiguous: [{ options: ['COG', 'COD'], text: '刚果' }],
    });
    expect(membersIn('两个刚果对L.4怎么投')).toEqual(['COG', 'COD']);
    expect(membersIn('How did both Koreas vote on L.4?')).toEqual(['KOR', 'PRK']);
  });

  it.each(['梵蒂冈', '巴勒斯坦', 'Holy See', 'Kosovo', '苏联'])('%s is no member', (name) => {
    expect(readAlone(`${name} L.4`)).toMatchObject({ members: [], notMembers: [{ text: name }] });
  });

  it('a regional group is no country', () => {
    expect(readAlone('中非共和国和非洲国家')).toMatchObject({
      members: [{ iso3: 'CAF' }],
      groups: [{ group: 'african' }],
    });
  });
});

describe('words inside a name or a place ask nothing', () => {
  it('P5 in capitals is no paragraph, p5 is', () => {
    expect(readAlone('P5国家怎么投L.4').references.map(({ units }) => units)).toEqual([['r1']]);
    expect(readAlone('p5').references.map(({ units }) => units)).toEqual([['p5']]);
  });

  it('the motion does not hide that a question asks who moved it', () => {
    expect(readAlone('谁提出的动议？').asks).toContain('mover');
    expect(readAlone('Who moved the motion?').asks).toContain('mover');
  });
});
