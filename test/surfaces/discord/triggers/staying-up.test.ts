import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Rollcall } from '../../../../src/answer/rollcall.js';
import { limited } from '../../../helpers/discord/rest-reply.js';
import { createSlowRollcall } from '../../../helpers/discord/slow-rollcall.js';
import { useStage } from '../../../helpers/discord/stage.js';
import { WORLD } from '../../../helpers/discord/world.js';
import { openTestRollcall } from '../../../helpers/open-test-rollcall.js';

const SWISS = '瑞士对L.4投了什么票';
const LONG = '比较瑞士和巴西的投票';

const stage = useStage();
let rollcall: Rollcall;
beforeAll(async () => {
  rollcall = await openTestRollcall();
}, 60_000);

describe('where Discord is busy or breaks', () => {
  test.each([
    ['429', [limited(0.3)]],
    ['502 and 500', [{ status: 502 }, { status: 500 }]],
  ])('%s is waited out, and the answer comes once', async (_, replies) => {
    await stage.start({ rollcall });
    stage.discord.interfere(/^POST \/channels\/\d+\/messages$/, replies);
    const answer = await stage.discord.say({ mention: true, content: SWISS }).answer();
    expect(answer.content).toContain('赞成');
    expect(stage.discord.posted).toHaveLength(1);
  });

  test('a command is answered all the same', async () => {
    await stage.start({ rollcall });
    stage.discord.interfere(/\/callback$/, [limited(0.3)]);
    expect((await stage.discord.slash('ask', { question: SWISS })).content).toContain('赞成');
  });
});

describe('an answer that comes too late for its command', () => {
  test('goes to the channel, with the name of whoever asked and no ping', async () => {
    const { rollcall: slow, asked, release } = createSlowRollcall();
    await stage.start({ rollcall: slow });
    const never = stage.discord.slash('ask', { question: SWISS });
    never.catch(() => {});
    await asked;
    stage.discord.expireTokens();
    stage.expectedProblems.push(/10062|50027/);
    release();
    await vi.waitFor(() => expect(stage.discord.posted).toHaveLength(2));
    expect(stage.discord.posted[0]?.content).toContain('delegate');
    expect(stage.discord.posted[1]?.content).toContain('赞成');
  });

  test('that was asked for in private goes nowhere but to the log', async () => {
    const { rollcall: slow, asked, release } = createSlowRollcall();
    await stage.start({ rollcall: slow });
    const never = stage.discord.slash('ask', { question: SWISS, private: true });
    never.catch(() => {});
    await asked;
    stage.discord.expireTokens();
    stage.expectedProblems.push(/10062|50027/);
    release();
    await vi.waitFor(() => expect(stage.lines.join('\n')).toContain('an answer could not be sent'));
    expect(stage.discord.posted).toEqual([]);
  });
});

describe('where the bot lacks a permission', () => {
  const direct = () => stage.discord.posted.filter((message) => message.channelId === WORLD.directChannel);

  test('to write, it answers in private and says which', async () => {
    stage.expectedProblems.push(/50013/);
    stage.discord.deny('Send Messages');
    await stage.start({ rollcall });
    stage.discord.say({ mention: true, content: SWISS });
    await vi.waitFor(() => expect(direct()).toHaveLength(2));
    expect(direct()[0]?.content).toBe(
      `I may not write in <#${WORLD.channel}>, so I answer here: grant me Send Messages there.`,
    );
    expect(direct()[1]?.content).toContain('赞成');
  });

  test('to write in threads, it names that one', async () => {
    stage.expectedProblems.push(/50013/);
    stage.discord.deny('Send Messages in Threads');
    await stage.start({ rollcall });
    stage.discord.say({ mention: true, inThread: true, content: SWISS });
    await vi.waitFor(() => expect(direct()).toHaveLength(2));
    expect(direct()[0]?.content).toContain('grant me Send Messages in Threads there');
  });

  test('to attach files, it answers without the file and says so', async () => {
    stage.expectedProblems.push(/50013/);
    stage.discord.deny('Attach Files');
    await stage.start({ rollcall });
    const answer = await stage.discord.say({ mention: true, content: LONG, by: 9 }).answer();
    expect(answer.files).toEqual([]);
    expect(answer.content).toContain('grant me Attach Files');
  });
});

describe('shards', () => {
  test('are as many as Discord asks for', async () => {
    await stage.rebuild({ shards: 2 });
    await stage.start({ rollcall });
    await vi.waitFor(() => expect(stage.discord.gateway.identified).toHaveLength(2), 10_000);
    expect(stage.discord.gateway.identified.map((it) => it.shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  }, 20_000);
});
