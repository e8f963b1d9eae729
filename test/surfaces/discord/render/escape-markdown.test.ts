import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../src/surfaces/discord/render/escape-markdown.js';
import { showMarkdown } from '../../../helpers/discord/shown-markdown.js';
import { CORPUS } from '../../../helpers/discord/true-answers.js';

const MARKUP = [
  ...['**粗体**', '__下划线__', '*斜体*', '_斜体_', '~~删~~', '||藏||', '`码`', '```\n码\n```', '\\*', '# 标题'],
  ...[
    '-# 小字',
    '> 引',
    '- 项',
    '1. 项',
    '+ 项',
    '[链接](https://example.org)',
    'https://example.org/x',
    '<https://a.b>',
  ],
  ...[
    '<@123>',
    '<@&123>',
    '<#123>',
    '<:a:1>',
    '<t:1>',
    '</ask:1>',
    '@everyone',
    '@here',
    ':smile:',
    'discord.gg/abc',
    '¯\\_(ツ)_/¯',
  ],
];
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MARKUP),
      fc.constantFrom(' ', '\n', '第6段', '、', 'a', '1'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

test('the test sees mark-up where nothing is escaped', () => {
  const plain = MARKUP.filter((markup) => !['\\*', '> 引', '¯\\_(ツ)_/¯', '```\n码\n```'].includes(markup));
  expect(plain.filter((markup) => showMarkdown(markup).marks.length === 0)).toEqual([]);
});

test('whatever is escaped is shown exactly as it stands, and as nothing but text', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { marks, quotes, text: shown } = showMarkdown(escapeMarkdown(text));
      expect({ marks, quotes, shown }).toEqual({ marks: [], quotes: [], shown: text });
    }),
    { numRuns: 2000 },
  );
});

test('the report itself is shown exactly as it stands', () => {
  const { marks, text } = showMarkdown(escapeMarkdown(CORPUS));
  expect(marks).toEqual([]);
  expect(text).toBe(CORPUS);
});

test('plain words of the report get no backslash at all', () => {
  const plain =
    '决议草案A/C.1/75/L.8/Rev.1全文以104票对50票、20票弃权的记录表决获得通过(见第17段，决议草案二)。表决情况如下：';
  expect(escapeMarkdown(plain)).toBe(plain);
});
