import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../helpers/discord/local-discord.js';
import type { From, Values } from '../helpers/discord/people.js';
import type { Received } from '../helpers/discord/received.js';
import { showMarkdown } from '../helpers/discord/shown-markdown.js';
import { IN_FAVOUR, listAfter } from '../helpers/discord/true-answers.js';
import { type Ended, projectRoot, runProgram, startProgram, untilEnded } from '../helpers/run-program.js';

const MAIN = join(projectRoot, 'dist', 'main.js');
const CHINESE = { locale: 'zh-CN' };
const OP1 = '执行部分第1段以92票对52票、24票弃权的记录表决得到保留。表决情况如下：';
const L4_AGAINST = listAfter('6. 在11月9日第14次会议上', '反对');
const LOCALES = [
  [
    'zh-CN',
    {
      question: '瑞士对L.4投了什么票？',
      member: '瑞士',
      place: '第10(b)段',
      topic: '能力建设',
      language: /赞成|国家|报告|表决|段/,
    },
  ],
  [
    'zh-TW',
    {
      question: '瑞士對L.4投了什麼票？',
      member: '瑞士',
      place: '第10(b)段',
      topic: '能力建設',
      language: /贊成|國|報告|表決|後|這裡/,
    },
  ],
  [
    'en-US',
    {
      question: 'How did Switzerland vote on L.4?',
      member: 'Switzerland',
      place: 'para. 10 (b)',
      topic: 'capacity building',
      language: /in favour|para\.|report|draft/,
    },
  ],
] as const;
const AMBIGUOUS = '刚果怎么投的L.4';

/** The program, running as a bot. */
interface Running {
  /** Tells it to stop, and waits until it has. */
  stop(): Promise<Ended>;
}

const dataDir = mkdtempSync(join(tmpdir(), 'rollcall-data-'));
let discord: LocalDiscord;
let bot: Running;
let people = 100;
/** Each test has a person of its own, so that none asks too often for another. */
const newPerson = () => ({ by: ++people });

beforeAll(async () => {
  const { code, stderr } = await runProgram(join(projectRoot, 'scripts', 'setup.mjs'));
  expect(code, stderr).toBe(0);
  discord = await startLocalDiscord();
  bot = await startBot();
}, 300_000);

afterAll(async () => {
  await bot?.stop();
  await discord?.close();
  rmSync(dataDir, { recursive: true });
});

function environment(token: string): Record<string, string> {
  return { DISCORD_TOKEN: token, DISCORD_REST_URL: discord.restUrl, DATA_DIR: dataDir };
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

/** What is under each button that is a person's to press; a form is filled in, a private message is shared once. */
async function pressAll(message: Received, from: From): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const { label, customId, disabled } of message.buttons) {
    if (disabled) continue;
    if (customId.startsWith('right:no:')) {
      const form = await discord.pressFor(message, label, from).modals.next();
      shown.push((await discord.submit(form, { kind: 'other' }, message, from)).content);
      continue;
    }
    const reply = await discord.press(message, label, from);
    expect(reply.content).not.toMatch(/`[0-9a-f]{6}`|较早的版本|較早的版本|older version/);
    shown.push(reply.content);
  }
  return shown;
}

const quotesOf = (content: string) => showMarkdown(content).quotes;

describe('the program as a bot', () => {
  test('registers its commands', () => {
    const names = discord.registrations.map((it) => it.commands.map((command) => command.name));
    expect(names).toEqual([
      [
        ...['ask', 'vote', 'country', 'compare', 'changes', 'bloc', 'sponsors', 'quote', 'search', 'report', 'help'],
        ...['Check against the report', 'Remove this answer'],
      ],
    ]);
  });

  test('answers /ask with the tally, the whole list to the letter and the source line', async () => {
    const reply = await discord.slash('ask', { question: '中国对L.4投了什么票？' }, CHINESE);
    expect(reply.content.split('\n')[0]).toContain('反对');
    expect(quotesOf(reply.content).join('')).toContain('153票对11票、9票弃权');
    expect(quotesOf(reply.content)).toContain(L4_AGAINST);
    expect(reply.content.split('\n').at(-1)).toMatch(/^-# \[A\/75\/394\]\(<https:.*>\).*第6段.* · ec2cecf · exact$/);
    expect(reply.wasDeferred).toBe(false);
  });

  test('answers /ask with all 153 names in favour, here or in a file', async () => {
    const reply = await discord.slash('ask', { question: '哪些国家赞成L.4？' }, CHINESE);
    expect(reply.content).toContain(`**153 国**：${IN_FAVOUR.quote.slice('赞成：'.length)}`);
    expect(reply.buttons.map((button) => button.label)).toEqual(['显示名单', '案文怎么说？', '正确', '不对']);
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
    const button = asked.buttons.at(-1);
    expect(await bot.stop()).toMatchObject({ code: 0, stdout: '' });
    bot = await startBot();
    expect(discord.registrations).toHaveLength(1);
    const reply = await discord.press(asked, button?.label ?? '', CHINESE);
    expect(quotesOf(reply.content).join('')).toContain('153票对11票、9票弃权');
  });

  describe.each(LOCALES)('every command in %s', (locale, words) => {
    const from = { locale, ...newPerson() };
    const uses: readonly (readonly [string, Values])[] = [
      ['ask', { question: words.question }],
      ['vote', { vote: 'l8rev1', by: 'group' }],
      ['country', { country: words.member }],
      ['compare', { first: words.member, second: 'bloc:nato' }],
      ['changes', { from: 'l8rev1-op1', to: 'l8rev1', to_position: 'in-favour' }],
      ['bloc', { bloc: 'eu', vote: 'l4' }],
      ['sponsors', { draft: 'L.8/Rev.1' }],
      ['quote', { place: words.place, context: true }],
      ['search', { words: words.topic }],
      ['report', {}],
      ['help', {}],
    ];

    test.each(uses)(
      '/%s is answered at once in that language, and so is every button under it',
      async (name, values) => {
        const reply = await discord.slash(name, values, from);
        expect(reply.wasDeferred).toBe(false);
        expect(reply.content).toMatch(words.language);
        expect(reply.content.split('\n').at(-1)).toMatch(/^-# \[A\/75\/394\]/);
        await pressAll(reply, from);
      },
    );

    test('a message is checked', async () => {
      const reply = await discord.menu('Check against the report', words.question, from);
      expect([reply.isPrivate, words.language.test(reply.content)]).toEqual([true, true]);
      await pressAll(reply, from);
    });
  });

  test('every button works after a restart as it did before', async () => {
    const from = { ...CHINESE, ...newPerson() };
    const replies = [
      await discord.slash('vote', { vote: 'l8rev1' }, from),
      await discord.slash('ask', { question: '哪些国家赞成L.4？', private: true }, from),
      await discord.slash('search', { words: '能力建设' }, from),
      await discord.slash('help', {}, from),
      await discord.slash('ask', { question: AMBIGUOUS }, from),
    ];
    const before = await Promise.all(replies.map((reply) => pressAll(reply, from)));
    await bot.stop();
    bot = await startBot();
    expect(await Promise.all(replies.map((reply) => pressAll(reply, from)))).toEqual(before);
  });

  test('fifty people at once are all answered, each with their own answer', async () => {
    const members = ['CHN', 'RUS', 'USA', 'CHE', 'BRA', 'IND', 'TGO', 'SRB', 'JPN', 'FRA'];
    const first = people + 1;
    people += 50;
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const country = members[index % members.length] ?? '';
        return discord.slash('vote', { vote: 'l4', country }, { locale: 'en-US', by: first + index });
      }),
    );
    const answers = members.map(
      (_, index) => new Set(replies.filter((__, at) => at % 10 === index).map((it) => it.content)),
    );
    expect(answers.map((same) => same.size)).toEqual(members.map(() => 1));
    expect(new Set(answers.flatMap((same) => [...same])).size).toBe(members.length);
  });

  test('a flood is answered up to a limit, then told once how long to wait, and nobody else is kept', async () => {
    const before = discord.posted.length;
    const { by } = newPerson();
    const said = Array.from({ length: 150 }, () => discord.say({ mention: true, content: 'L.4 CHE', by }));
    const other = await discord.say({ mention: true, content: 'L.4 CHE', ...newPerson() }).answer(20_000);
    expect(other.content).toContain('in favour');
    const told = await said[100]?.answer(20_000);
    expect(told?.content).toMatch(/^That is too many questions at once; please ask again in \d+ seconds?\.$/);
    expect(discord.posted.length - before).toBe(102);
  }, 60_000);

  test('what is delivered twice, or again after a lost connection, is answered once', async () => {
    const before = discord.posted.length;
    const twice = discord.say({ mention: true, content: '中国对L.4投了什么票？', twice: true, ...newPerson() });
    await twice.answer();
    discord.gateway.drop();
    const missed = discord.say({ mention: true, content: '中国对L.4投了什么票？', ...newPerson() });
    expect((await missed.answer(15_000)).content).toContain('反对');
    expect(discord.gateway.resumed()).toBeGreaterThan(0);
    expect(discord.posted.slice(before).map((message) => message.replyTo)).toEqual([twice.id, missed.id]);
  }, 30_000);

  test('an edited question gets its answer edited, a deleted one removed', async () => {
    const said = discord.say({ mention: true, content: '中国对L.4投了什么票？', ...newPerson() });
    const first = await said.answer();
    said.edit('瑞士对L.4投了什么票？');
    const second = await said.editedAnswer();
    expect([second.id, second.content.split('\n')[0]]).toEqual([first.id, expect.stringContaining('赞成')]);
    said.remove();
    await vi.waitFor(() => expect(discord.removed).toContain(first.id));
  });

  test('a verdict is kept in DATA_DIR without a name', async () => {
    const from = { ...CHINESE, ...newPerson() };
    const answer = await discord.slash('ask', { question: '瑞士对L.4投了什么票？' }, from);
    const form = await discord.pressFor(answer, '不对', from).modals.next();
    await discord.submit(form, { kind: 'wrong-fact', comment: '试试' }, answer, from);
    const kept = readFileSync(join(dataDir, 'feedback.jsonl'), 'utf8');
    expect(JSON.parse(kept.trim().split('\n').at(-1) ?? '')).toMatchObject({ verdict: 'wrong', comment: '试试' });
    expect(kept).not.toContain(`delegate${from.by}`);
  });

  test.each([
    ['rubbish', 'x8#@~ㄅ🙃\u0000\u202e<>`*_|'.repeat(300).slice(0, 4000)],
    ['a wall of one character', '啊'.repeat(4000)],
    ['many questions', '中国对L.4投了什么票？'.repeat(300).slice(0, 4000)],
    ['open mark-up', `${'**||```'.repeat(500)} @everyone`],
  ])(
    '4,000 characters of %s are answered with a message that pings no one',
    async (_, content) => {
      const reply = await discord.say({ mention: true, content, ...newPerson() }).answer(20_000);
      const { marks } = showMarkdown(reply.content);
      expect(marks.filter((mark) => ['mention', 'heading'].includes(mark.kind))).toEqual([]);
    },
    30_000,
  );

  test('told to stop, it finishes what it is answering and ends with 0 within ten seconds', async () => {
    const said = Array.from({ length: 10 }, () =>
      discord.say({ mention: true, content: '报告怎么谈能力建设？', ...newPerson() }),
    );
    await said[0]?.answer();
    const start = Date.now();
    expect(await bot.stop()).toMatchObject({ code: 0, stdout: '' });
    expect(Date.now() - start).toBeLessThan(10_000);
    for (const each of said.slice(1)) expect((await each.answer(100)).content).toContain('能力建设');
    bot = await startBot();
  }, 30_000);

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
