import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../src/surfaces/discord/render/escape-markdown.js';
import { listPages } from '../../../../src/surfaces/discord/render/list-pages.js';
import { answerWith } from '../../../helpers/discord/true-answers.js';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((it) => !/[\n、]/.test(it));
const groups = fc.array(
  fc.record({
    name: fc.constantFrom('非洲国家组', '亚洲-太平洋国家组', '西欧和其他国家组'),
    members: fc.array(
      name.map((it) => ({ iso3: 'CHE', name: it })),
      { minLength: 1, maxLength: 60 },
    ),
  }),
  { minLength: 1, maxLength: 5 },
);
const layout = { room: 400, separator: '、', continued: '（续）' };

test('every name is on a page, in order, whole, and no page is too long', () => {
  fc.assert(
    fc.property(groups, (given) => {
      const list = { answer: answerWith({}), groups: given, total: 0 };
      const pages = listPages(list, layout);
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(layout.room + 120);
      const shown = pages.flatMap((page) => page.split('\n').filter((line) => !/^\*\*.*· \d+$/.test(line)));
      const wanted = given.flatMap((group) => group.members.map((member) => escapeMarkdown(member.name)));
      expect(shown.flatMap((line) => line.split('、'))).toEqual(wanted);
    }),
  );
});

test('a group that goes on over the page is named again, with all its number', () => {
  const members = Array.from({ length: 80 }, () => ({ iso3: 'LIE', name: '列支敦士登' }));
  const list = { answer: answerWith({}), groups: [{ name: '西欧和其他国家组', members }], total: 80 };
  const [first, second] = listPages(list, layout);
  expect(first).toMatch(/^\*\*西欧和其他国家组\*\* · 80\n列支敦士登、.*列支敦士登$/);
  expect(second).toMatch(/^\*\*西欧和其他国家组\*\*（续） · 80\n列支敦士登/);
});

test('no heading stands alone at the end of a page', () => {
  const group = (title: string, count: number) => ({
    name: title,
    members: Array.from({ length: count }, () => ({ iso3: 'LIE', name: '列支敦士登' })),
  });
  for (let count = 50; count < 70; count++) {
    const list = { answer: answerWith({}), groups: [group('甲', count), group('乙', 3)], total: count + 3 };
    for (const page of listPages(list, layout)) expect(page.split('\n').at(-1)).not.toMatch(/^\*\*/);
  }
});
