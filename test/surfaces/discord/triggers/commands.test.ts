import { describe, expect, test, vi } from 'vitest';
import { createRecordedRollcall } from '../../../helpers/discord/recorded-rollcall.js';
import { showMarkdown } from '../../../helpers/discord/shown-markdown.js';
import { createSlowRollcall } from '../../../helpers/discord/slow-rollcall.js';
import { useStage } from '../../../helpers/discord/stage.js';
import { trueAnswer } from '../../../helpers/discord/true-answers.js';
import { WORLD } from '../../../helpers/discord/world.js';

const SWISS = '瑞士对L.4投了什么票';
const CONGO = '刚果怎么投的L.4';

const stage = useStage();

describe('commands', () => {
  test('/ask is answered at once, to the letter, in the conversation of this person in this channel', async () => {
    await stage.start();
    const reply = await stage.discord.slash('ask', { question: SWISS }, { locale: 'zh-TW' });
    expect(reply.content.split('\n')[0]).toBe(trueAnswer(SWISS).text);
    expect(showMarkdown(reply.content).quotes).toEqual(trueAnswer(SWISS).citations.map((it) => it.quote));
    expect([reply.isPrivate, reply.wasDeferred]).toEqual([false, false]);
    expect(stage.rollcall.asked).toEqual([
      { question: SWISS, session: `${WORLD.channel}:${WORLD.person.id}`, locale: 'zh-Hant' },
    ]);
  });

  test('/vote and /quote hand on what was chosen or typed', async () => {
    const vote = vi.spyOn(stage.rollcall, 'vote');
    const voteLists = vi.spyOn(stage.rollcall, 'voteLists');
    const quote = vi.spyOn(stage.rollcall, 'quote');
    await stage.start();
    await stage.discord.slash('vote', { vote: 'l4', country: '瑞士' }, { locale: 'zh-CN' });
    await stage.discord.slash('vote', { vote: 'the motion' }, { direct: true });
    await stage.discord.slash('quote', { place: '第10(b)段', context: true });
    expect(vote.mock.calls).toEqual([[{ vote: 'l4', country: '瑞士', language: 'zh-Hans' }]]);
    expect(voteLists.mock.calls).toEqual([[{ vote: 'the motion', by: 'position', language: 'en' }]]);
    expect(quote.mock.calls).toEqual([[{ place: '第10(b)段', context: true, language: 'en' }]]);
  });

  test('an answer asked for in private is shown to the asker alone', async () => {
    await stage.start();
    expect((await stage.discord.slash('ask', { question: SWISS, private: true })).isPrivate).toBe(true);
  });

  test('an answer that takes long is announced first, and then given, in private where asked', async () => {
    const { rollcall, release } = createSlowRollcall();
    await stage.start({ rollcall });
    const pending = stage.discord.slash('ask', { question: SWISS, private: true });
    setTimeout(release, 1200);
    const reply = await pending;
    expect([reply.wasDeferred, reply.isPrivate]).toEqual([true, true]);
    expect(reply.content).toContain('**赞成**');
  });

  test('autocomplete answers with what fits what was typed', async () => {
    await stage.start();
    expect(await stage.discord.autocomplete('vote', { option: 'vote', typed: '序言' })).toEqual([
      { name: 'A/C.1/75/L.8/Rev.1 序言部分第十段', value: 'l8rev1-pp10' },
    ]);
    expect(await stage.discord.autocomplete('vote', { option: 'country', typed: 'rs' })).toEqual([
      { name: '瑞士 Switzerland', value: 'CHE' },
    ]);
    expect(await stage.discord.autocomplete('quote', { option: 'place', typed: '脚注' })).toEqual([
      { name: '第10段脚注2 脚注', value: 'p10.fn2' },
    ]);
  });

  test('autocomplete that breaks answers with nothing', async () => {
    const broken = () => {
      throw new Error('broken list');
    };
    await stage.start({ rollcall: { ...stage.rollcall, completeVote: broken } });
    expect(await stage.discord.autocomplete('vote', { option: 'vote', typed: 'x' })).toEqual([]);
    expect(stage.lines.join('')).toContain('broken list');
  });
});

describe('buttons', () => {
  test('a suggestion is answered in a new message, also by a bot that was started anew', async () => {
    const answered = { ...trueAnswer(SWISS), question: '刚果民主共和国对L.4投了什么票？' };
    const ask = async ({ question }: { question: string }) =>
      question === answered.question ? answered : trueAnswer(question);
    const rollcall = createRecordedRollcall({ ask });
    const first = await stage.start({ rollcall });
    const reply = await stage.discord.slash('ask', { question: CONGO });
    await first.stop();
    await stage.start({ rollcall });
    const next = await stage.discord.press(reply, answered.question);
    expect(next.content).toContain(answered.text);
    expect(rollcall.asked.map((it) => it.question)).toEqual([CONGO, answered.question]);
  });

  test('under a private message the answer is private as well', async () => {
    const ask = async () => trueAnswer(CONGO);
    await stage.start({ rollcall: createRecordedRollcall({ ask }) });
    const reply = await stage.discord.slash('ask', { question: CONGO, private: true });
    expect((await stage.discord.press(reply, '刚果民主共和国对L.4投了什么票？')).isPrivate).toBe(true);
  });

  test('a button of another version says so', async () => {
    await stage.start();
    const reply = await stage.discord.slash('ask', { question: CONGO });
    const old = { ...reply, buttons: [{ label: '旧', customId: 'v0:page:2', disabled: false }] };
    expect((await stage.discord.press(old, '旧', { locale: 'zh-CN' })).content).toContain('较早的版本');
  });
});

describe('failures', () => {
  test('end in a message with a code that the log carries too', async () => {
    const ask = async () => {
      throw new Error('index is gone');
    };
    await stage.start({ rollcall: createRecordedRollcall({ ask }) });
    const replies = [
      await stage.discord.slash('ask', { question: SWISS }, { locale: 'zh-CN' }),
      await stage.discord.say({ mention: true, content: SWISS }).answer(),
    ];
    const codes = replies.map((reply) => /`([0-9a-f]{6})`/.exec(reply.content)?.[1]);
    expect(replies[0]?.content).toContain('出错了');
    const logged = stage.lines
      .filter((line) => line.startsWith('error'))
      .map((line) => /code=(\w+) .*index is gone/.exec(line)?.[1]);
    expect(logged).toEqual(codes);
  });
});
