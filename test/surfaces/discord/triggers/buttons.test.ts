import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Rollcall } from '../../../../src/answer/rollcall.js';
import type { Received } from '../../../helpers/discord/received.js';
import { useStage } from '../../../helpers/discord/stage.js';
import { listAfter } from '../../../helpers/discord/true-answers.js';
import { openTestRollcall } from '../../../helpers/open-test-rollcall.js';

const CHINESE = { locale: 'zh-CN' };
const SOMEONE_ELSE = { ...CHINESE, by: 8 };
const FOR_L4 = listAfter('6. 在11月9日第14次会议上', '赞成');

const stage = useStage();
let rollcall: Rollcall;
beforeAll(async () => {
  rollcall = await openTestRollcall();
}, 60_000);

const startAnew = async () => {
  const bot = await stage.start({ rollcall });
  return { restart: async () => bot.stop().then(() => stage.start({ rollcall })) };
};
const labels = (message: Received) => message.buttons.map((button) => button.label);
const sorted = (names: string) => names.split('、').sort();

describe('a list', () => {
  test('is opened by anyone, after a restart, to them alone, and has every name once', async () => {
    const { restart } = await startAnew();
    const vote = await stage.discord.slash('vote', { vote: 'l4' }, CHINESE);
    expect(labels(vote)).toEqual(['赞成 153', '反对 11', '弃权 9', '未列入名单 20', '案文怎么说？']);
    await restart();
    const list = await stage.discord.press(vote, '赞成 153', SOMEONE_ELSE);
    expect(list.isPrivate).toBe(true);
    const names = list.content.split('\n').filter((line) => line.includes('、') && !line.startsWith('-#'));
    expect(sorted(names.join('、'))).toEqual(sorted(FOR_L4.slice('赞成：'.length, -1)));
    expect(list.content).toContain('**非洲国家组** · 36\n阿尔及利亚、');
  });

  test('is put into the report’s own order, in its place, and back', async () => {
    await startAnew();
    const vote = await stage.discord.slash('vote', { vote: 'l4' }, CHINESE);
    const grouped = await stage.discord.press(vote, '赞成 153', CHINESE);
    const printed = await stage.discord.press(grouped, '按报告顺序', CHINESE);
    expect([printed.isUpdate, printed.id]).toEqual([true, grouped.id]);
    expect(printed.content).toContain(`\n${FOR_L4.slice('赞成：'.length, -1)}\n`);
    expect((await stage.discord.press(printed, '按区域组', CHINESE)).content).toBe(grouped.content);
  });

  test('that is too long for one message is turned page by page, also after a restart', async () => {
    const { restart } = await startAnew();
    const question = 'Which members voted in favour of L.4 or abstained on L.4 or voted against L.4?';
    const of = '(in-favour #l4) or (against #l4) or (abstaining #l4) or (not-listed #l4)';
    const expected = rollcall.list({ of: of.replaceAll('#', 'A/75/394#'), by: 'groups', language: 'en' });
    const asked = await stage.discord.slash('ask', { question }, { locale: 'en-US' });
    const opened = { ...asked, buttons: [{ label: 'All', customId: `open:0:ec2cecfeg${of}`, disabled: false }] };
    const first = await stage.discord.press(opened, 'All');
    expect(first.content).toContain('Page 1 of 2');
    expect(first.buttons.map((button) => [button.label, button.disabled])).toEqual([
      ['Previous', true],
      ['Next', false],
      ["In the report's order", false],
      ['As a file', false],
      ['Share with everyone', false],
    ]);
    await restart();
    const second = await stage.discord.press(first, 'Next', { by: 8 });
    expect([second.isUpdate, second.content.includes('Page 2 of 2')]).toEqual([true, true]);
    const shown = `${first.content}\n${second.content}`;
    for (const group of expected?.groups ?? []) for (const { name } of group.members) expect(shown).toContain(name);
    expect((await stage.discord.press(second, 'Previous')).content).toBe(first.content);
  });

  test('comes as a file that a spreadsheet reads', async () => {
    await startAnew();
    const vote = await stage.discord.slash('vote', { vote: 'l4' }, CHINESE);
    const list = await stage.discord.press(vote, '反对 11', CHINESE);
    const [file] = (await stage.discord.press(list, '存为文件', CHINESE)).files;
    expect([...(file?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file?.name).toMatch(/^rollcall-A-75-394-against-l4\.csv$/);
    expect(file?.text.trim().split('\r\n')).toHaveLength(1 + 11);
  });

  test('of another corpus is told in words', async () => {
    await startAnew();
    const vote = await stage.discord.slash('vote', { vote: 'l4' }, CHINESE);
    const old = { ...vote, buttons: [{ label: '旧', customId: 'open:0:0000000sgin-favour #l4', disabled: false }] };
    const told = await stage.discord.press(old, '旧', CHINESE);
    expect(told.content).toBe('这个按钮是按报告的另一版文本（0000000）生成的，现在用的是 ec2cecf。请重新提问。');
    expect(told.isPrivate).toBe(true);
  });
});

describe('what the text says', () => {
  test('is shown to whoever presses', async () => {
    await startAnew();
    const answer = await stage.discord.slash('ask', { question: '瑞士对序言部分第十段投了什么票？' }, CHINESE);
    const text = await stage.discord.press(answer, '案文怎么说？', SOMEONE_ELSE);
    expect(text.isPrivate).toBe(true);
    expect(text.content).toContain('**决议草案二序言部分第10段**\n> ');
  });
});

describe('a search', () => {
  test('is turned page by page in its place, after a restart', async () => {
    const { restart } = await startAnew();
    const first = await stage.discord.slash('search', { words: '能力建设' }, CHINESE);
    await restart();
    const second = await stage.discord.press(first, '下一页', CHINESE);
    expect(second.isUpdate).toBe(true);
    expect(second.content).not.toBe(first.content);
    expect((await stage.discord.press(second, '上一页', CHINESE)).content).toBe(first.content);
  });
});

describe('a private answer', () => {
  const PRIVATE = { question: '瑞士对L.4投了什么票？', private: true };

  test('is shared with everyone once, with its buttons but this one', async () => {
    await startAnew();
    const answer = await stage.discord.slash('ask', PRIVATE, CHINESE);
    const { replies } = stage.discord.pressFor(answer, '公开给大家', CHINESE);
    const [updated, shared] = [await replies.next(), await replies.next()];
    expect([updated.isUpdate, updated.isPrivate, labels(updated)]).toEqual([
      true,
      true,
      ['案文怎么说？', '正确', '不对'],
    ]);
    expect([shared.isPrivate, shared.content]).toEqual([false, answer.content]);
    expect(labels(shared)).toEqual(labels(updated));
  });

  test('is shared with its file', async () => {
    await startAnew();
    const answer = await stage.discord.slash('report', { private: true }, CHINESE);
    const { replies } = stage.discord.pressFor(answer, '公开给大家', CHINESE);
    await replies.next();
    expect((await replies.next()).files).toEqual(answer.files);
  });

  test('that Discord keeps private all the same says so', async () => {
    await startAnew();
    const answer = await stage.discord.slash('ask', PRIVATE, CHINESE);
    const { replies } = stage.discord.pressFor(answer, '公开给大家', { ...CHINESE, keepsPrivate: true });
    const [, shared, told] = [await replies.next(), await replies.next(), await replies.next()];
    expect(shared?.isPrivate).toBe(true);
    expect(told?.content).toContain('Discord 只让你看到了这条分享');
  });
});

describe('a verdict', () => {
  const question = '瑞士对L.4投了什么票？';
  const kept = () => {
    const file = join(stage.dataDir, 'feedback.jsonl');
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  beforeEach(() => rmSync(join(stage.dataDir, 'feedback.jsonl'), { force: true }));

  test('yes is kept, with the question and the answer and nobody’s name', async () => {
    await startAnew();
    const answer = await stage.discord.slash('ask', { question }, CHINESE);
    expect((await stage.discord.press(answer, '正确', SOMEONE_ELSE)).isPrivate).toBe(true);
    expect(kept()).toEqual([
      {
        verdict: 'right',
        question,
        answer: answer.content,
        corpusHash: 'ec2cecf',
        language: 'zh-Hans',
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    expect(JSON.stringify(kept())).not.toMatch(/delegate|2000000000000/);
  });

  test('no asks what is wrong, after a restart too, and keeps it', async () => {
    const { restart } = await startAnew();
    const answer = await stage.discord.say({ mention: true, content: question }).answer();
    await restart();
    const form = await stage.discord.pressFor(answer, '不对', { by: 8 }).modals.next();
    expect(form.title).toBe('What is wrong?');
    const thanks = await stage.discord.submit(form, { kind: 'wrong-fact', comment: '应为反对' }, answer, { by: 8 });
    expect([thanks.content, labels(thanks)]).toEqual(['Thank you, noted (without your name).', []]);
    expect(kept()).toMatchObject([{ verdict: 'wrong', question, complaint: 'wrong-fact', comment: '应为反对' }]);
  });

  test('of whoever asked offers to remove the answer, which goes', async () => {
    await startAnew();
    const answer = await stage.discord.say({ mention: true, content: question }).answer();
    const form = await stage.discord.pressFor(answer, '不对', CHINESE).modals.next();
    const thanks = await stage.discord.submit(form, { kind: 'other' }, answer, CHINESE);
    expect((await stage.discord.press(thanks, '删除这条回答', CHINESE)).content).toBe('已删除。');
    expect(stage.discord.removed).toEqual([answer.id]);
  });

  test('on a question that is too long for the buttons asks for it', async () => {
    await startAnew();
    const long = `${question}${'请说明'.repeat(100)}`;
    const answer = await stage.discord.slash('ask', { question: long }, CHINESE);
    const form = await stage.discord.pressFor(answer, '不对', CHINESE).modals.next();
    expect(form.components).toHaveLength(3);
    await stage.discord.submit(form, { kind: 'other', question: long }, answer, CHINESE);
    expect(kept()).toMatchObject([{ question: long }]);
  });

  test('that can’t be kept says so, and the log says why', async () => {
    writeFileSync(join(stage.dataDir, 'occupied'), '');
    await stage.start({ rollcall, dataDir: join(stage.dataDir, 'occupied') });
    const answer = await stage.discord.slash('ask', { question }, CHINESE);
    const told = await stage.discord.press(answer, '正确', CHINESE);
    expect(told.content).toBe('谢谢，但这条意见没能保存下来。');
    expect(stage.lines.join('\n')).toMatch(/error feedback could not be kept error=.*EEXIST/);
  });
});

describe('in the menu of a message', () => {
  test('what someone else said is looked up, to whoever asks alone, and the answer says that it is no check yet', async () => {
    await startAnew();
    const reply = await stage.discord.menu('Check against the report', '中国对L.4投了赞成票', CHINESE);
    expect(reply.isPrivate).toBe(true);
    expect(reply.content).toMatch(/反对[\s\S]*目前还不能逐句核对/);
    expect((await stage.discord.menu('Check against the report', '', CHINESE)).content).toContain('没有可以核对的文字');
  });

  test('an answer is removed by whoever asked, and by no one else', async () => {
    await startAnew();
    const answer = await stage.discord.slash('ask', { question: '谁弃权了？' }, CHINESE);
    const others = await stage.discord.menu('Remove this answer', answer, SOMEONE_ELSE);
    expect(others.content).toBe('只有提问的人可以删除这条回答。');
    expect((await stage.discord.menu('Remove this answer', answer, CHINESE)).content).toBe('已删除。');
    expect(stage.discord.removed).toEqual([answer.id]);
    expect((await stage.discord.menu('Remove this answer', '别人的话', CHINESE)).content).toBe('这不是我的回答。');
  });
});
