import { describe, expect, test } from 'vitest';
import { type HeardMessage, heardQuestion } from '../../../../src/surfaces/discord/triggers/heard-question.js';

const BOT = '100000000000000001';
const hear = (message: Partial<HeardMessage>) =>
  heardQuestion(
    { content: '', fromBot: false, fromSystem: false, isDirect: false, mentionedUsers: [], ...message },
    BOT,
  );

describe('a message is for the bot', () => {
  test('where it mentions it; the mention is no part of the question', () => {
    for (const content of [`<@${BOT}> 瑞士呢？`, `瑞士呢？<@!${BOT}>`, `<@${BOT}>瑞士呢？`]) {
      expect(hear({ content, mentionedUsers: [BOT] })).toEqual({ kind: 'question', question: '瑞士呢？' });
    }
  });

  test('where it is a reply that pings it, without a mention in the words', () => {
    expect(hear({ content: 'And Togo?', mentionedUsers: [BOT] })).toEqual({ kind: 'question', question: 'And Togo?' });
  });

  test('where it is a direct message', () => {
    expect(hear({ content: 'L.4 CHE', isDirect: true })).toEqual({ kind: 'question', question: 'L.4 CHE' });
  });

  test('also where it asks nothing', () => {
    expect(hear({ content: ` <@${BOT}>  `, mentionedUsers: [BOT] })).toEqual({ kind: 'no-question' });
    expect(hear({ content: '', isDirect: true })).toEqual({ kind: 'no-question' });
  });
});

describe('a message is not for the bot', () => {
  test.each<[string, Partial<HeardMessage>]>([
    ['where it mentions someone else', { content: '<@7> L.4', mentionedUsers: ['7'] }],
    ['where it mentions everyone', { content: '@everyone L.4?' }],
    ['where a bot mentions it', { content: `<@${BOT}> L.4`, mentionedUsers: [BOT], fromBot: true }],
    ['where Discord itself wrote it', { content: '', isDirect: true, fromSystem: true }],
    ['where a bot writes to it directly', { content: 'L.4', isDirect: true, fromBot: true }],
  ])('%s', (_, message) => {
    expect(hear(message)).toEqual({ kind: 'not-for-us' });
  });
});
