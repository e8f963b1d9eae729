import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Rollcall } from '../../../../src/answer/rollcall.js';
import { createSlowRollcall } from '../../../helpers/discord/slow-rollcall.js';
import { useStage } from '../../../helpers/discord/stage.js';
import { openTestRollcall } from '../../../helpers/open-test-rollcall.js';

const SWISS = '瑞士对L.4投了什么票？';
const CHINA = '中国对L.4投了什么票？';

const stage = useStage();
let rollcall: Rollcall;
beforeAll(async () => {
  rollcall = await openTestRollcall();
}, 60_000);

/** Long enough for an answer that must not come. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('a question that is edited', () => {
  test('within two minutes gets another answer in the place of the first', async () => {
    await stage.start({ rollcall });
    const said = stage.discord.say({ mention: true, content: SWISS });
    const first = await said.answer();
    said.edit(CHINA);
    const second = await said.editedAnswer();
    expect(second.id).toBe(first.id);
    expect(second.content.split('\n')[0]).toContain('反对');
    expect(stage.discord.posted).toHaveLength(1);
  });

  test('while it is being answered ends with the answer to its last words', async () => {
    const { rollcall: slow, release } = createSlowRollcall();
    await stage.start({
      rollcall: { ...slow, ask: async (request) => slow.ask(request).catch(() => rollcall.ask(request)) },
    });
    const said = stage.discord.say({ mention: true, content: SWISS });
    said.edit(CHINA);
    await aWhile();
    release();
    expect((await said.editedAnswer()).content.split('\n')[0]).toContain('反对');
    expect(stage.discord.posted).toHaveLength(1);
  });

  test('later, or not at all but for a preview, is left alone', async () => {
    let late = 0;
    await stage.start({ rollcall, now: () => Date.now() + late });
    const said = stage.discord.say({ mention: true, content: SWISS });
    await said.answer();
    said.unfurl();
    said.edit(SWISS);
    late = 3 * 60_000;
    said.edit(CHINA);
    await aWhile();
    await expect(said.editedAnswer(50)).rejects.toThrow('no edit');
  });

  test('so that it mentions the bot only now is answered', async () => {
    await stage.start({ rollcall });
    const said = stage.discord.say({ content: SWISS });
    said.edit(SWISS, { mention: true });
    expect((await said.answer()).content).toContain('赞成');
  });
});

describe('a question that is deleted', () => {
  test('takes its answer with it, and only its own', async () => {
    await stage.start({ rollcall });
    const kept = stage.discord.say({ mention: true, content: CHINA });
    await kept.answer();
    const said = stage.discord.say({ mention: true, content: SWISS });
    const answer = await said.answer();
    said.remove();
    await vi.waitFor(() => expect(stage.discord.removed).toEqual([answer.id]));
    stage.discord.say({ content: '别的' }).remove();
    await aWhile();
    expect(stage.discord.removed).toEqual([answer.id]);
  });
});

describe('a reply that does not ping the bot', () => {
  test('is told once in a while that its words did not arrive', async () => {
    await stage.start({ rollcall });
    const reply = stage.discord.say({ replySilent: true, content: SWISS });
    expect((await reply.answer()).content).toBe(
      'I cannot see what this message says: please mention me in it, or use `/ask`.',
    );
    stage.discord.say({ replySilent: true, content: SWISS });
    await stage.discord.say({ mention: true, content: SWISS }).answer();
    expect(stage.discord.posted).toHaveLength(2);
  });
});

describe('the language', () => {
  test('of someone’s Discord is remembered where a message does not tell it', async () => {
    await stage.start({ rollcall });
    const ask = vi.spyOn(rollcall, 'ask');
    await stage.discord.slash('help', {}, { locale: 'zh-TW', direct: true, by: 9 });
    const reply = await stage.discord.say({ direct: true, content: 'L.4 CHE', by: 9 }).answer();
    expect(reply.content).toContain('贊成');
    expect(ask.mock.calls.at(-1)?.[0].locale).toBe('zh-Hant');
    const elsewhere = await stage.discord.say({ mention: true, content: 'L.4 CHE', by: 9 }).answer();
    expect(elsewhere.content).toContain('贊成');
    ask.mockRestore();
  });
});

describe('who asks too often', () => {
  const rates = { perUser: 3, perServer: 100 };

  test('is told once, with the seconds, and nobody else is kept waiting', async () => {
    await stage.start({ rollcall, rates });
    const said = Array.from({ length: 8 }, () => stage.discord.say({ mention: true, content: SWISS }));
    for (const each of said.slice(0, 3)) expect((await each.answer()).content).toContain('赞成');
    const told = await said[3]?.answer();
    expect(told?.content).toMatch(/^That is too many questions at once; please ask again in \d+ seconds\.$/);
    const other = await stage.discord.say({ mention: true, content: SWISS, by: 8 }).answer();
    expect(other.content).toContain('赞成');
    expect(stage.discord.posted).toHaveLength(5);
  });

  test('with commands is told so alone', async () => {
    await stage.start({ rollcall, rates });
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => stage.discord.slash('help', {}, { locale: 'zh-CN' })),
    );
    const told = replies.filter((reply) => reply.content.startsWith('提问太快了'));
    expect(told.map((reply) => reply.isPrivate)).toEqual([true, true]);
  });

  test('counts for a server as a whole', async () => {
    await stage.start({ rollcall, rates: { perUser: 100, perServer: 2 } });
    const said = [1, 2, 3, 4].map((by) => stage.discord.say({ mention: true, content: SWISS, by }));
    await said[1]?.answer();
    expect((await said[2]?.answer())?.content).toContain('too many questions');
    await expect(said[3]?.answer(300)).rejects.toThrow('no reply');
  });
});
