import { describe, expect, it } from 'vitest';
import { type Ask, findAsks } from '../../../src/answer/understand/find-asks.js';
import { fold } from '../../../src/language/fold.js';

const asksIn = (question: string): readonly Ask[] => findAsks(fold(question)).map(({ ask }) => ask);

const table: readonly (readonly [question: string, asks: readonly Ask[]])[] = [
  ['谁反对', ['which']],
  ['哪些國家', ['which']],
  ['which members', ['which']],
  ['多少国家', ['count']],
  ['how many members', ['count']],
  ['票数', ['tally', 'vote']],
  ['the tally', ['tally']],
  ['投了什么票', ['vote']],
  ['how it voted', ['vote']],
  ['是否属实', ['yes-no']],
  ['一致吗', ['yes-no', 'compare']],
  ['与印度不同', ['compare']],
  ['compare the two', ['compare']],
  ['最接近', ['alike', 'extreme']],
  ['most similar', ['alike', 'extreme']],
  ['分歧最大', ['compare', 'unalike', 'extreme']],
  ['least like', ['unalike', 'extreme']],
  ['从弃权改为赞成', ['change']],
  ['who switched', ['which', 'change']],
  ['提案国', ['sponsor']],
  ['the cosponsors', ['sponsor']],
  ['后来加入', ['joined']],
  ['joined afterwards', ['joined']],
  ['最初', ['first']],
  ['the original list', ['which', 'first']],
  ['谁提交的', ['which', 'submit']],
  ['submitted', ['submit']],
  ['自己的草案', ['own']],
  ['获得通过', ['outcome']],
  ['was adopted', ['outcome']],
  ['票差', ['vote', 'margin']],
  ['margin', ['margin']],
  ['名单', ['which', 'roll']],
  ['roll call', ['vote', 'roll']],
  ['投票率', ['vote', 'turnout']],
  ['turnout', ['turnout']],
  ['未经表决', ['vote', 'without-vote']],
  ['by consensus', ['without-vote']],
  ['本意', ['correction']],
  ['a correction', ['correction']],
  ['发言', ['speaker']],
  ['spoke', ['speaker']],
  ['历次表决', ['vote', 'every']],
  ['始终', ['constant']],
  ['consistently', ['constant']],
  ['从未', ['never']],
  ['何时', ['when']],
  ['when', ['when']],
  ['哪次会议', ['meeting', 'votes']],
  ['原文', ['text']],
  ['verbatim', ['text']],
  ['上下文', ['context']],
  ['要点', ['about']],
  ['summarise', ['about']],
  ['这份报告', ['report']],
  ['this report', ['report']],
  ['为什么', ['yes-no', 'why']],
  ['why', ['why']],
  ['去年', ['elsewhere']],
  ['第三委员会', ['body']],
  ['security council', ['body']],
  ['你觉得', ['opinion']],
  ['那俄罗斯呢？', ['follow']],
  ['what about', ['follow']],
  ['既然', ['premise']],
  ['given that', ['premise']],
  ['帮助', ['help']],
  ['help', ['help']],
  ['你好', ['greeting']],
  ['hello!', ['greeting']],
  ['哪里提到', ['mention']],
];

describe('what a question asks, by its words', () => {
  it.each(table)('%s asks %j', (question, asks) => {
    for (const ask of asks) expect(asksIn(question)).toContain(ask);
  });

  it.each([
    '大会后来通过了L.4吗',
    '联大全会的投票结果',
    'Did the General Assembly adopt it?',
    'What happened in the plenary?',
  ])('%s asks what came later', (question) => {
    expect(asksIn(question)).toContain('later');
  });

  it.each(['谁要求单独表决', '谁提出的动议', 'Who requested the separate vote?', 'Who moved the motion?'])(
    '%s asks for the mover',
    (question) => {
      expect(asksIn(question)).toContain('mover');
    },
  );
});

describe('words that ask nothing of the kind', () => {
  it.each<readonly [string, Ask]>([
    ['第一委员会建议大会通过下列决议草案', 'later'],
    ['第七十五届会议', 'elsewhere'],
    ['第一委员会', 'body'],
    ['2020年11月9日的表决', 'elsewhere'],
    ['你好，L.4的票数是多少', 'greeting'],
    ['谁提交了L.4', 'mover'],
    ['中国对L.4投了什么票', 'yes-no'],
    ['中国对L.4投了什么票', 'why'],
    ['哪些国家反对L.4', 'count'],
  ])('%s does not ask %s', (question, ask) => {
    expect(asksIn(question)).not.toContain(ask);
  });

  it('a bare symbol and a name ask nothing', () => {
    expect(asksIn('L.4 CHE')).toEqual([]);
  });
});

describe('where the words stand', () => {
  it('the span of an ask is the stretch of the question that tells it', () => {
    const question = fold('請問L.4的票數是多少？');
    const [tally] = findAsks(question).filter(({ ask }) => ask === 'tally');
    expect(question.slice(tally?.start, tally?.end)).toBe('票数');
  });
});

it.each<readonly [string, Ask]>([
  ['在谁的主持下召集', 'person'],
  ['明年还会不会再排这个题目', 'opinion'],
  ['which expert report lists those', 'person'],
  ['who passed this topic on to the disarmament people', 'outcome'],
  ['what does the committee want the plenary to do', 'later'],
  ['建议大会通过哪些草案', 'later'],
])('%s asks no %s', (question, ask) => {
  expect(asksIn(question)).not.toContain(ask);
});
