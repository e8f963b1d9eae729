import { describe, expect, test, vi } from 'vitest';
import { createSlowRollcall } from '../../helpers/discord/slow-rollcall.js';
import { useStage } from '../../helpers/discord/stage.js';
import { WORLD } from '../../helpers/discord/world.js';

const SWISS = '瑞士对L.4投了什么票';

const ALL = [
  ...['ask', 'vote', 'country', 'compare', 'changes', 'bloc', 'sponsors', 'quote', 'search', 'report', 'help'],
  ...['Check against the report', 'Remove this answer'],
];

const stage = useStage();

describe('connecting', () => {
  test('asks for no privileged intent', async () => {
    await stage.start();
    const [identify] = stage.discord.gateway.identified;
    const intents = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12 };
    expect(identify?.intents).toBe(intents.guilds | intents.guildMessages | intents.directMessages);
  });

  test('registers the commands everywhere, and not again at the second start', async () => {
    const bot = await stage.start();
    await bot.stop();
    await stage.start();
    expect(stage.discord.registrations.map((it) => [it.guildId, it.commands.map((command) => command.name)])).toEqual([
      [undefined, ALL],
    ]);
    expect(stage.lines.filter((line) => line.includes('commands '))).toEqual([
      'info commands registered commands=13',
      'info commands unchanged commands=13',
    ]);
  });

  test('registers the commands in the one server that is given', async () => {
    await stage.start({ guildId: WORLD.guild });
    expect(stage.discord.registrations.map((it) => it.guildId)).toEqual([WORLD.guild]);
  });

  test('fails for a server that the bot is not in, and says what to do', async () => {
    stage.expectedProblems.push(/403 .*Missing Access/);
    await expect(stage.start({ guildId: '300000000000000099' })).rejects.toMatchObject({
      code: 'discord-guild',
      message: expect.stringMatching(
        /server 300000000000000099 .*add the bot there, or correct or remove DISCORD_GUILD_ID$/,
      ),
    });
  });

  test('fails for a wrong token in one line that says what to do and does not repeat the token', async () => {
    stage.expectedProblems.push(/401: Unauthorized/);
    const error = await stage.start({ token: 'wrong-secret' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'discord-token' });
    expect(String(error)).toMatch(/DISCORD_TOKEN; copy it anew from the Discord Developer Portal/);
    expect(`${error}${stage.lines}`).not.toContain('wrong-secret');
  });

  test('fails where Discord cannot be reached, and names the address to check', async () => {
    const restUrl = stage.discord.restUrl;
    await stage.discord.close();
    await expect(stage.start({ restUrl })).rejects.toMatchObject({
      code: 'discord-unreachable',
      message: expect.stringContaining('DISCORD_REST_URL'),
    });
    await stage.rebuild();
  });

  test('logs the address to invite the bot with', async () => {
    const bot = await stage.start();
    expect(bot.inviteUrl).toContain(`client_id=${WORLD.application}`);
    expect(stage.lines.join('')).toContain(bot.inviteUrl);
  });

  test('goes on after a lost connection, and answers what was asked meanwhile once', async () => {
    await stage.start();
    stage.discord.gateway.drop();
    const said = stage.discord.say({ mention: true, content: SWISS });
    expect((await said.answer()).content).toContain('**赞成**');
    expect(stage.discord.gateway.resumed()).toBe(1);
    expect(stage.discord.posted).toHaveLength(1);
  });

  test('keeps the connection alive', async () => {
    await stage.start();
    await vi.waitFor(() => expect(stage.discord.gateway.heartbeats()).toBeGreaterThan(2), 3000);
  });

  test('tells when Discord ends the connection for good', async () => {
    const bot = await stage.start();
    stage.discord.gateway.closeWith(4004);
    expect((await bot.ended).message).toMatch(/4004.*check DISCORD_TOKEN/);
  });
});

describe('stopping', () => {
  test('finishes what is in flight and takes nothing new', async () => {
    const { rollcall, asked, release } = createSlowRollcall();
    const bot = await stage.start({ rollcall });
    const said = stage.discord.say({ mention: true, content: SWISS });
    await asked;
    const stopped = bot.stop();
    stage.discord.say({ mention: true, content: SWISS });
    setTimeout(release, 100);
    await stopped;
    expect((await said.answer()).content).toContain('**赞成**');
    expect(rollcall.asked).toHaveLength(1);
  });

  test('says nothing of reconnecting', async () => {
    const bot = await stage.start();
    await bot.stop();
    expect(stage.lines.filter((line) => line.includes('again'))).toEqual([]);
  });
});
