import { describe, expect, test } from 'vitest';
import { startLocalDiscord } from './local-discord.js';
import { createInteractions } from './local-interactions.js';
import { createSnowflakes } from './snowflakes.js';
import { outgoingMessage } from './wire.js';
import { WORLD } from './world.js';

const MENTIONS = { parse: [], replied_user: false };
const body = (json: unknown) => ({ json, files: [] });

describe('the local Discord refuses what Discord refuses', () => {
  test.each([
    ['2,001 characters', { content: '字'.repeat(2001), allowed_mentions: MENTIONS }],
    ['an empty message', { content: '', allowed_mentions: MENTIONS }],
    ['a message that may mention someone', { content: '答' }],
    ['a message that may mention everyone', { content: '答', allowed_mentions: { parse: ['everyone'] } }],
  ])('%s', (_, message) => {
    expect(outgoingMessage.safeParse({ content: '答', allowed_mentions: MENTIONS }).success).toBe(true);
    expect(outgoingMessage.safeParse(message).success).toBe(false);
  });

  test('a first answer after three seconds, and a second first answer', async () => {
    let time = 0;
    const interactions = createInteractions({
      newId: createSnowflakes(),
      fileAddress: () => 'http://localhost/file',
      now: () => time,
    });
    const answer = body({ type: 4, data: { content: '答', allowed_mentions: MENTIONS } });
    const open = () => interactions.open({ channelId: WORLD.channel, user: WORLD.person.id });
    const [inTime, late] = [open(), open()];
    time = 3000;
    expect(interactions.callback(inTime.id, inTime.token, answer).status).toBe(204);
    expect(interactions.callback(inTime.id, inTime.token, answer)).toMatchObject({ body: { code: 40060 } });
    time = 3001;
    expect(interactions.callback(late.id, late.token, answer)).toMatchObject({ body: { code: 10062 } });
    expect((await inTime.replies.next()).content).toBe('答');
  });

  test('an edit before the first answer, and one after fifteen minutes', () => {
    let time = 0;
    const interactions = createInteractions({
      newId: createSnowflakes(),
      fileAddress: () => 'http://localhost/file',
      now: () => time,
    });
    const { id, token } = interactions.open({ channelId: WORLD.channel, user: WORLD.person.id });
    const edit = body({ content: '答', allowed_mentions: MENTIONS });
    expect(interactions.edit(token, edit)).toMatchObject({ body: { code: 10008 } });
    expect(interactions.callback(id, token, body({ type: 5, data: {} })).status).toBe(204);
    time = 15 * 60_000;
    expect(interactions.edit(token, edit).status).toBe(200);
    time += 1;
    expect(interactions.edit(token, edit)).toMatchObject({ body: { code: 50027 } });
  });

  test('a request with a wrong token, and notes it', async () => {
    const discord = await startLocalDiscord();
    const headers = { authorization: 'Bot wrong', 'user-agent': 'DiscordBot (test, 1)' };
    const response = await fetch(`${discord.restUrl}/v10/gateway/bot`, { headers });
    await discord.close();
    expect(response.status).toBe(401);
    expect(discord.problems).toEqual([expect.stringContaining('GET /api/v10/gateway/bot: 401')]);
  });

  test('a command that is not registered', async () => {
    const discord = await startLocalDiscord();
    expect(() => discord.slash('ask', { question: '问' })).toThrow('/ask is not registered');
    await discord.close();
  });
});
