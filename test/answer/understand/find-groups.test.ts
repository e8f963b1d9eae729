import { describe, expect, it } from 'vitest';
import { findGroups } from '../../../src/answer/understand/find-groups.js';
import { fold } from '../../../src/language/fold.js';

const groupsIn = (question: string): readonly string[] => findGroups(fold(question)).map(({ group }) => group);

describe('the regional groups that a question names', () => {
  it.each([
    ['非洲国家', 'african'],
    ['非洲國家組', 'african'],
    ['African States', 'african'],
    ['Were all Africans', 'african'],
    ['How many of them are African?', 'african'],
    ['all Latin Americans', 'latin-american-caribbean'],
    ['亚太国家', 'asia-pacific'],
    ['亚洲和太平洋国家组', 'asia-pacific'],
    ['Asia-Pacific countries', 'asia-pacific'],
    ['東歐國家', 'eastern-european'],
    ['Eastern European members', 'eastern-european'],
    ['拉美国家', 'latin-american-caribbean'],
    ['拉丁美洲和加勒比国家集团', 'latin-american-caribbean'],
    ['GRULAC', 'latin-american-caribbean'],
    ['西欧和其他国家组', 'western-european-others'],
    ['WEOG', 'western-european-others'],
  ])('%s is %s', (question, group) => {
    expect(groupsIn(question)).toEqual([group]);
  });

  it('two groups come in the order named', () => {
    expect(groupsIn('东欧国家和非洲国家中谁反对L.4')).toEqual(['eastern-european', 'african']);
  });

  it.each(['南非', '中非共和国', 'South Africa', 'South Africans', 'Central African Republic', '欧洲联盟'])(
    '%s is no group',
    (question) => {
      expect(groupsIn(question)).toEqual([]);
    },
  );
});
