import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../helpers/discord/local-discord.js';
import { showMarkdown } from '../helpers/discord/shown-markdown.js';
import { IN_FAVOUR, listAfter } from '../helpers/discord/true-answers.js';
import { type Ended, projectRoot, runProgram, startProgram, untilEnded } from '../helpers/run-program.js';

const MAIN = join(projectRoot, 'dist', 'main.js');
const CHINESE = { locale: 'zh-CN' };
const OP1 = '执行部分第1段以92票对52票、24票弃权的记录表决得到保留。表决情况如下：';
const L4_AGAINST = listAfter('6. 在11月9日第14次会议上', '反对');
const AMBIGUOUS = '刚果怎么投的L.4';

/** The program, running as a bot. */
interface Running {
  /** Tells it to stop, and waits until it has. */
  stop(): Promise<Ended>;
}

let discord: LocalDiscord;
let bot: Running;

beforeAll(async () => {
  const { code, stderr } = await runProgram(join(projectRoot, 'scripts', 'setup.mjs'));
  expect(code, stderr).toBe(0);
  discord = await startLocalDiscord();
  bot = await startBot();
}, 300_000);

afterAll(async () => {
  await bot?.stop();
  await discord?.close();
});

function environment(token: string): Record<string, string> {
  return { DISCORD_TOKEN: token, DISCORD_REST_URL: discord.restUrl };
}

async function startBot(): Promise<Running> {
  const child = startProgram(MAIN, { environment: environment(discord.token) });
  const ended = untilEnded(child);
  const ready = new Promise<void>((resolve) => {
    let written = '';
    child.stderr.on('data', (data: Buffer) => {
      written += data.toString();
      if (written.includes('connected to Discord')) resolve();
    });
  });
  const failed = ended.then(({ code, stderr }) => {
    throw new Error(`ended with ${code} before it was connected: ${stderr}`);
  });
  await Promise.race([ready, failed]);
  failed.catch(() => {});
  return {
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const quotesOf = (content: string) => showMarkdown(content).quotes;

describe('the program as a bot', () => {
  test('registers its commands', () => {
    const names = discord.registrations.map((it) => it.commands.map((command) => command.name));
    expect(names).toEqual([['ask', 'vote', 'quote']]);
  });

  test('answers /ask with the tally, the whole list to the letter and the source line', async () => {
    const reply = await discord.slash('ask', { question: '中国对L.4投了什么票？' }, CHINESE);
    expect(reply.content.split('\n')[0]).toContain('反对');
    expect(quotesOf(reply.content).join('')).toContain('153票对11票、9票弃权');
    expect(quotesOf(reply.content)).toContain(L4_AGAINST);
    expect(reply.content.split('\n').at(-1)).toMatch(/^-# \[A\/75\/394\]\(<https:.*>\) · .*第6段.* · ec2cecf · exact$/);
    expect(reply.wasDeferred).toBe(false);
  });

  test('answers /ask with all 153 names in favour, here or in a file', async () => {
    const reply = await discord.slash('ask', { question: '哪些国家赞成L.4？' }, CHINESE);
    const [file] = reply.files;
    if (file === undefined) expect(quotesOf(reply.content)).toContain(IN_FAVOUR.quote);
    else expect(file.text).toContain(IN_FAVOUR.quote);
    expect(reply.content).toContain('153');
  });

  test('completes votes, and answers /vote with the one that was chosen and a member as typed', async () => {
    const choices = await discord.autocomplete('vote', { option: 'vote', typed: 'L.4' }, CHINESE);
    const chosen = choices[0]?.value ?? '';
    const tally = await discord.slash('vote', { vote: chosen }, CHINESE);
    expect(tally.content).toMatch(/153.*11.*9/s);
    const position = await discord.slash('vote', { vote: chosen, country: 'Switzerland' }, { locale: 'en-US' });
    expect(position.content.split('\n')[0]).toContain('in favour');
    expect(quotesOf(position.content)).toContain(IN_FAVOUR.quote);
  });

  test('completes members from a name in any script and from a code', async () => {
    for (const typed of ['瑞士', 'Switz', 'CHE']) {
      const choices = await discord.autocomplete('vote', { option: 'country', typed }, CHINESE);
      expect(choices[0]?.value).toBe('CHE');
    }
  });

  test('completes places, and answers /quote with the words of one to the letter', async () => {
    const choices = await discord.autocomplete('quote', { option: 'place', typed: '10(b)' }, CHINESE);
    expect(choices.map((choice) => choice.value)).toContain('p10.b');
    const typed = await discord.slash('quote', { place: '第10(b)段' }, CHINESE);
    const chosen = await discord.slash('quote', { place: 'p10.b', context: true, private: true }, CHINESE);
    expect(quotesOf(typed.content)).toContain(OP1);
    expect(quotesOf(chosen.content)).toContain(OP1);
    expect([typed.isPrivate, chosen.isPrivate]).toEqual([false, true]);
  });

  test('answers a mention in the language of the question, and a direct message', async () => {
    const mention = await discord.say({ mention: true, content: 'How did Togo vote on PP10?' }).answer();
    expect(mention.content).toMatch(/against.*abstain/s);
    const direct = await discord.say({ direct: true, content: '塞爾維亞在L.8/Rev.1全文表決中怎麼投？' }).answer();
    expect(direct.content).toContain('未列入');
  });

  test('leaves ordinary messages, other bots and mentions of everyone alone', async () => {
    const before = discord.posted.length;
    discord.say({ content: '中国对L.4投了什么票？' });
    discord.say({ content: '中国对L.4投了什么票？', mention: true, byBot: true });
    discord.say({ content: '@everyone 中国对L.4投了什么票？', everyone: true });
    const last = discord.say({ content: '中国对L.4投了什么票？', mention: true });
    await last.answer();
    expect(discord.posted.slice(before).map((message) => message.replyTo)).toEqual([last.id]);
  });

  test('shows what a person typed as text: no mention, link or heading comes of it', async () => {
    const hostile = '@everyone <@200000000000000001> [x](https://evil.example) # 瓦坎达对L.4投了什么票？';
    const { content } = await discord.slash('ask', { question: hostile }, CHINESE);
    const { marks } = showMarkdown(content);
    expect(marks.filter((mark) => ['mention', 'heading'].includes(mark.kind))).toEqual([]);
    expect(content).not.toContain('](https://evil.example');
  });

  test('stops when it is told to, starts again without registering anew, and its buttons still work', async () => {
    const asked = await discord.slash('ask', { question: AMBIGUOUS }, CHINESE);
    const [button] = asked.buttons;
    expect(await bot.stop()).toMatchObject({ code: 0, stdout: '' });
    bot = await startBot();
    expect(discord.registrations).toHaveLength(1);
    const reply = await discord.press(asked, button?.label ?? '', CHINESE);
    expect(quotesOf(reply.content).join('')).toContain('153票对11票、9票弃权');
  });

  test('kept to all of Discord’s rules and limits', () => {
    expect(discord.problems).toEqual([]);
  });
});

test('a wrong token ends the program with one line that says what to do', async () => {
  const { code, stderr, stdout } = await runProgram(MAIN, { environment: environment('a.wrong.token') });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^error: .*DISCORD_TOKEN.*Discord Developer Portal/),
  ]);
  expect(stderr).not.toContain('a.wrong.token');
});
