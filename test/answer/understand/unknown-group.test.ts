import { describe, expect, it } from 'vitest';
import { readAlone } from '../plan-for.js';

describe('a group of states that is not known here', () => {
  it.each([
    '哪些中亚国家支持L.8/Rev.1',
    '哪些南美國家在OP1上棄權',
    '有多少个欧洲国家反对L.4',
    'which Central Asian states backed L.8/Rev.1',
    'How many landlocked states abstained on OP1',
  ])('%s', (question) => {
    expect(readAlone(question).unknownGroup).toBe(true);
  });

  it.each([
    '哪些国家明确反对L.4',
    '哪些非洲国家反对L.4',
    '哪些欧盟国家反对L.4',
    '哪些会员国没有投票',
    '哪些提案国没投赞成',
    'which countries abstained on OP1',
    'How many African states voted against L.4',
    'which other member states opposed the motion',
  ])('is not in %s', (question) => {
    expect(readAlone(question).unknownGroup).toBe(false);
  });
});
