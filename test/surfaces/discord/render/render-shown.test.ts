import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/answer/card.js';
import type { Rollcall } from '../../../../src/answer/rollcall.js';
import { renderList } from '../../../../src/surfaces/discord/render/render-list.js';
import { renderShown, type Shown } from '../../../../src/surfaces/discord/render/render-shown.js';
import {
  type RenderedMessage,
  renderedMessageSchema,
} from '../../../../src/surfaces/discord/render/rendered-message.js';
import { showMarkdown } from '../../../helpers/discord/shown-markdown.js';
import { ADDRESS, answerWith, TRUE_ANSWERS, trueAnswer } from '../../../helpers/discord/true-answers.js';
import { outgoingMessage } from '../../../helpers/discord/wire.js';
import { openTestRollcall } from '../../../helpers/open-test-rollcall.js';

const CONGO = '刚果怎么投的L.4';
const SWISS = '瑞士对L.4投了什么票';
const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

let rollcall: Rollcall;
beforeAll(async () => {
  rollcall = await openTestRollcall();
}, 60_000);

const show = (shown: Shown, isPrivate = false) => renderShown(shown, { address: ADDRESS, isPrivate });
const labels = (message: RenderedMessage) => message.components.map((row) => row.components.map((it) => it.label));

function expectWithinLimits(message: RenderedMessage): void {
  renderedMessageSchema.parse(message);
  const { files, ...sent } = message;
  outgoingMessage.parse({ ...sent, attachments: files.map((_, index) => ({ id: String(index) })) });
}

describe('buttons', () => {
  test('are under what was understood from words, and no more than lead somewhere', () => {
    const answer = trueAnswer(SWISS);
    expect(labels(show({ card: { answer } }))).toEqual([]);
    expect(labels(show({ card: { answer }, question: SWISS }))).toEqual([['正确', '不对']]);
    expect(labels(show({ card: { answer, textOf: 'r1.op6' }, question: SWISS }, true))).toEqual([
      ['案文怎么说？', '正确', '不对', '公开给大家'],
    ]);
  });

  test('of a question that is asked back are its readings, and no verdict on what is no answer yet', () => {
    const [row] = show({ card: { answer: trueAnswer(CONGO) }, question: CONGO }).components;
    expect(row?.components.map((button) => [button.label, button.custom_id])).toEqual([
      ['刚果共和国（布拉柴维尔）对L.4投了什么票？', 'ask:刚果共和国（布拉柴维尔）对L.4投了什么票？'],
      ['刚果民主共和国对L.4投了什么票？', 'ask:刚果民主共和国对L.4投了什么票？'],
    ]);
  });

  test('say in words what an emoji beside them means', () => {
    const [row] = show({ card: { answer: trueAnswer(SWISS) }, question: SWISS }).components;
    expect(row?.components.map((it) => [it.emoji?.name, it.label])).toEqual([
      ['👍', '正确'],
      ['👎', '不对'],
    ]);
  });
});

describe('every card of the report, in every language', () => {
  const members = ['CHE', '多哥', 'Korea', 'Wakanda', '欧盟', '刚果'];
  const votes = ['l4', 'l8rev1', 'l8rev1-pp10', 'l8rev1-motion', 'l47', 'L.99', '决议草案一', ''];

  async function cards(language: (typeof languages)[number]): Promise<readonly Shown[]> {
    const plain = (card: Card): Shown => ({ card });
    const found = await rollcall.search({ words: '能力建设', language });
    const asked = await Promise.all(
      ['哪些国家赞成L.4？', 'Who abstained on L.8/Rev.1?', '为什么', '决议草案二'].map((question) =>
        rollcall.ask({ question }),
      ),
    );
    return [
      ...votes.flatMap((vote) => [
        plain(rollcall.voteLists({ vote, by: 'position', language })),
        plain(rollcall.voteLists({ vote, by: 'group', language })),
        plain(rollcall.sponsors({ draft: vote, language })),
        ...votes.map((to) => plain(rollcall.changes({ from: vote, to, language }))),
      ]),
      ...members.flatMap((country) => [
        plain(rollcall.country({ country, language })),
        ...members.map((second) => plain(rollcall.compare({ first: country, second, language }))),
      ]),
      ...['eu', 'nato', 'brics', 'african', 'Narnia'].flatMap((bloc) => [
        plain(rollcall.bloc({ bloc, language })),
        plain(rollcall.bloc({ bloc, vote: 'l8rev1', language })),
        plain(rollcall.compare({ first: 'CHE', second: `bloc:${bloc}`, language })),
      ]),
      plain(rollcall.overview({ language })),
      plain(rollcall.help({ language })),
      { card: found, search: { words: '能力建设', page: found.page, pages: found.pages } },
      ...asked.map((answer) => ({ card: rollcall.card(answer), question: '问' })),
    ];
  }

  test.each(languages)('keeps within the limits, ours and those of Discord: %s', async (language) => {
    for (const shown of await cards(language)) {
      for (const isPrivate of [true, false]) expectWithinLimits(show(shown, isPrivate));
    }
  });

  test.each(languages)('opens lists that are there, and texts that are there: %s', async (language) => {
    for (const { card } of await cards(language)) {
      for (const { of, label } of card.lists ?? []) {
        const list = rollcall.list({ of, by: 'groups', language });
        const count = Number(/\d+/.exec(label)?.[0] ?? list?.total);
        expect(list?.total).toBe(count);
      }
      if (card.textOf !== undefined) {
        const { kind, citations } = rollcall.quote({ place: card.textOf, language });
        expect([kind, citations.length > 0]).toEqual(['exact', true]);
      }
    }
  });
});

describe('lists', () => {
  const sets = ['in-favour #l4', 'against #l8rev1', 'not-listed #l8rev1-motion', 'members', 'nobody', 'sponsors #l4'];
  const states = fc.record({
    of: fc.constantFrom(...sets),
    language: fc.constantFrom(...languages),
    order: fc.constantFrom('groups' as const, 'report' as const),
    page: fc.integer({ min: -1, max: 9 }),
    isPrivate: fc.boolean(),
  });

  test('keep within the limits on every page, and lead on to the next and back', () => {
    fc.assert(
      fc.property(states, ({ of, language, order, page, isPrivate }) => {
        const list = rollcall.list({ of: of.replace('#', 'A/75/394#'), by: order, language });
        if (list === undefined) throw new Error(of);
        const state = { corpusHash: 'ec2cecf', language, order, of };
        const message = renderList(list, { address: ADDRESS, state, page, isPrivate });
        expectWithinLimits(message);
        const { marks } = showMarkdown(message.content);
        expect(marks.filter((mark) => ['mention', 'heading', 'link'].includes(mark.kind))).toEqual([
          { kind: 'link', text: 'A/75/394' },
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

test('notes stand in small print above the source line', () => {
  const lines = show({ card: { answer: answerWith({}) }, notes: ['尚未核查。'] }).content.split('\n');
  expect(lines.slice(-2)[0]).toBe('-# 尚未核查。');
  expect(TRUE_ANSWERS.length).toBeGreaterThan(0);
});
