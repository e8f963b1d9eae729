import { describe, expect, test, vi } from 'vitest';
import { createSlowRollcall } from '../../../helpers/discord/slow-rollcall.js';
import { useStage } from '../../../helpers/discord/stage.js';
import { WORLD } from '../../../helpers/discord/world.js';

const SWISS = '瑞士对L.4投了什么票';

const stage = useStage();

describe('messages', () => {
  test('a mention is answered as a reply to it', async () => {
    await stage.start();
    const said = stage.discord.say({ mention: true, content: SWISS });
    const reply = await said.answer();
    expect(reply.replyTo).toBe(said.id);
    expect(reply.content).toContain('**赞成**');
    expect(stage.rollcall.asked).toEqual([
      { question: SWISS, session: `${WORLD.channel}:${WORLD.person.id}`, locale: 'en' },
    ]);
  });

  test('a reply that pings the bot and a direct message are answered too', async () => {
    await stage.start();
    expect((await stage.discord.say({ replyPing: true, content: SWISS }).answer()).content).toContain('**赞成**');
    const direct = await stage.discord.say({ direct: true, content: SWISS }).answer();
    expect(direct.channelId).toBe(WORLD.directChannel);
    expect(stage.rollcall.asked[1]).toEqual({ question: SWISS, session: `${WORLD.directChannel}:${WORLD.person.id}` });
  });

  test('everything else is left alone: ordinary messages, bots, everyone', async () => {
    await stage.start();
    stage.discord.say({ content: SWISS });
    stage.discord.say({ content: SWISS, mention: true, byBot: true });
    stage.discord.say({ content: `@everyone ${SWISS}`, everyone: true });
    const last = stage.discord.say({ content: SWISS, mention: true });
    await last.answer();
    expect(stage.discord.posted.map((message) => message.replyTo)).toEqual([last.id]);
    expect(stage.rollcall.asked).toHaveLength(1);
  });

  test('a message that is delivered twice is answered once', async () => {
    await stage.start();
    await stage.discord.say({ content: SWISS, mention: true, twice: true }).answer();
    await stage.discord.say({ content: SWISS, direct: true }).answer();
    expect(stage.discord.posted).toHaveLength(2);
  });

  test('a mention without a question is told how to ask, in the language of the server', async () => {
    await stage.rebuild({ guildLocale: 'zh-TW' });
    await stage.start();
    const reply = await stage.discord.say({ mention: true, content: '' }).answer();
    expect(reply.content).toContain('請在提到我的同一則訊息裡寫下問題');
    expect(stage.rollcall.asked).toEqual([]);
  });

  test('where the bot may not reply, it answers with a plain message', async () => {
    stage.expectedProblems.push(/160002/);
    stage.discord.deny('Read Message History');
    await stage.start();
    stage.discord.say({ mention: true, content: SWISS });
    await vi.waitFor(() => expect(stage.discord.posted).toHaveLength(1));
    expect(stage.discord.posted[0]?.content).toContain('**赞成**');
  });

  test('where the bot may not write, the log says so', async () => {
    stage.expectedProblems.push(/50013/);
    stage.discord.deny('Send Messages');
    await stage.start();
    stage.discord.say({ mention: true, content: SWISS });
    const warning = `warn an answer could not be sent channel=${WORLD.channel} error="Missing Permissions"`;
    await vi.waitFor(() => expect(stage.lines).toContain(warning));
  });

  test('while an answer takes long, the bot is seen typing', async () => {
    const { rollcall, release } = createSlowRollcall();
    await stage.start({ rollcall });
    const said = stage.discord.say({ mention: true, content: SWISS });
    setTimeout(release, 1200);
    await said.answer();
    expect(stage.discord.typed()).toBe(1);
  });
});
