import { describe, expect, it } from 'vitest';
import { planFor, readAlone } from '../plan-for.js';

describe('a group of states that is not known here', () => {
  it.each([
    '哪些中亚国家支持L.8/Rev.1',
    '哪些南美國家在OP1上棄權',
    '有多少个欧洲国家反对L.4',
    'which Central Asian states backed L.8/Rev.1',
    'How many landlocked states abstained on OP1',
    'Were all Europeans against L.8?',
    'Did all three Baltic states vote for L.4?',
    '欧洲国家都反对L.8吗',
    '所有歐洲國家都反對L.8嗎',
    'Central Asian countries on the motion',
    'North African states on L.4',
    '南部非洲国家对L.4怎么投',
    'How did the Five Eyes vote on L.4?',
    'How did developing countries vote on L.8?',
    '西方国家对L.8怎么投',
    '東亞國家對L.8怎麼投',
    '中亚国家对L.4？',
    '五眼联盟在PP10表决中怎么投',
    'Did any Baltic state sponsor L.8?',
    'MERCOSUR on OP1',
    'Pacific island states on L.8',
    '海湾国家对L.8怎么投',
    'How did the Europeans vote on op1?',
  ])('%s', (question) => {
    expect(readAlone(question).unknownGroup).toBe(true);
    expect(planFor(question)).toMatchObject({ tool: 'refusal', refusal: 'unknown-group' });
  });

  it.each([
    '哪些国家明确反对L.4',
    '哪些非洲国家反对L.4',
    '哪些欧盟国家反对L.4',
    '哪些会员国没有投票',
    '哪些提案国没投赞成',
    'Did all countries support L.4',
    'Which three countries opposed L.4 and the motion',
    'Did all member states support L.4',
    '所有国家都支持L.4吗',
    '东欧国家都反对L.8吗',
    'which countries abstained on OP1',
    'How many African states voted against L.4',
    'How did these countries vote on L.4?',
    'How did Nordic countries vote on L.4?',
    '南非对L.4怎么投',
    '发展中国家的能力建设',
    'the needs of developing countries',
    'Eastern European states on L.4',
    'which other member states opposed the motion',
  ])('is not in %s', (question) => {
    expect(readAlone(question).unknownGroup).toBe(false);
  });
});
