import { describe, expect, it } from 'vitest';
import { planFor } from '../plan-for.js';

describe('both halves of a question', () => {
  it.each(['决议草案一和二的票数分别是多少', '決議草案一和二的票數分別是多少', 'draft resolutions I and II: results'])(
    'two drafts under one word: %s',
    (question) => {
      expect(planFor(question)).toMatchObject({ tool: 'tally', votes: ['l4', 'l8rev1'] });
    },
  );

  it.each(['决定草案一、二是谁提交的', '決定草案一、二是誰提交的', 'draft decisions I and II: who submitted'])(
    'two drafts submitted: %s',
    (question) => {
      expect(planFor(question)).toMatchObject({ tool: 'submission', drafts: ['l47', 'l60'] });
    },
  );

  it.each([
    '弃权票最多和最少的表决分别是哪次',
    '棄權票最多和最少的表決分別是哪次',
    'which votes had the most and the fewest abstentions?',
  ])('the most and the fewest: %s', (question) => {
    const plan = { tool: 'extreme-vote', by: 'abstaining' };
    expect(planFor(question)).toMatchObject({
      tool: 'several',
      plans: [
        { ...plan, which: 'most' },
        { ...plan, which: 'least' },
      ],
    });
  });

  it.each(['对L.4和L.60，中国怎么投', '對L.4和L.60，中國怎麼投', 'How did China vote on L.4 and L.60?'])(
    'a vote, and what was adopted without one: %s',
    (question) => {
      expect(planFor(question)).toMatchObject({
        tool: 'several',
        plans: [
          { tool: 'positions', queries: [{ country: 'CHN', vote: 'l4' }] },
          { tool: 'without-vote', drafts: ['l60'] },
        ],
      });
    },
  );

  it.each(['马绍尔群岛是L.4提案国，对L.8呢', '馬紹爾群島是L.4提案國，對L.8呢'])(
    'a sponsor, and its vote on another draft: %s',
    (question) => {
      expect(planFor(question)).toMatchObject({
        tool: 'several',
        plans: [
          { tool: 'is-sponsor', countries: ['MHL'], drafts: ['l4'] },
          { tool: 'positions', queries: [{ country: 'MHL', vote: 'l8rev1' }] },
        ],
      });
    },
  );

  it('sponsors of what, and votes', () => {
    expect(planFor('Fiji, Mexico and Lesotho: sponsors of what, and votes on L.8?')).toMatchObject({
      tool: 'several',
      plans: [{ tool: 'sponsored-by' }, { tool: 'positions' }],
    });
  });
});

describe('names that are written shortly or wrongly', () => {
  it.each([
    ['阿聯怎么投L.4', 'ARE'],
    ['中非对L.8怎么投', 'CAF'],
    ['中囯对L.4怎么投', 'CHN'],
    ['大陸對L.4投了什麼', 'CHN'],
  ])('%s: %s', (question, country) => {
    expect(planFor(question)).toMatchObject({ tool: 'positions', queries: [{ country }] });
  });

  it('are no name within other words', () => {
    expect(planFor('中非国家怎么投L.8')).toMatchObject({ refusal: 'unknown-group' });
    expect(planFor('非洲大陆的国家怎么投L.8').tool).not.toBe('positions');
    expect(planFor('没有人同时反对两份草案吗').tool).toBe('voters');
    expect(planFor('没有反对也没有弃权L.4的').tool).toBe('voters');
  });

  it('are asked back one by one', () => {
    expect(planFor('Did Netherland and Belgum vote for L.8?')).toMatchObject({
      tool: 'several',
      plans: [
        { tool: 'unknown-name', name: 'Netherland' },
        { tool: 'unknown-name', name: 'Belgum' },
      ],
    });
  });

  it.each(['安理会成员怎么投', '安理會成員怎麼投', 'How did Security Council members vote on L.8?'])(
    'a council without a list here: %s',
    (question) => {
      expect(planFor(question)).toMatchObject({ refusal: 'unknown-group' });
    },
  );
});
