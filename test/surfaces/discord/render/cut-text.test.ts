import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../../src/surfaces/discord/render/cut-text.js';
import { listAfter } from '../../../helpers/discord/true-answers.js';

const LIST = listAfter('6. 在11月9日第14次会议上', '反对');
const NAMES = LIST.replace(/^反对：|。$/g, '').split('、');

test('a text that fits is left as it is', () => {
  expect(cutText(LIST, LIST.length)).toBe(LIST);
});

test('a list is cut between two names, wherever the room ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: LIST.length - 1 }), (room) => {
      const cut = cutText(LIST, room);
      expect(cut.length).toBeLessThanOrEqual(room);
      const shown = cut.replace(/^反对：|…$/g, '').split('、');
      expect(shown).toEqual(NAMES.slice(0, shown.length));
    }),
  );
});

test('English is cut between sentences or names, never after an abbreviation or a paragraph number', () => {
  const text = 'See para. 10 (b) of the report. In favour: Saint Kitts and Nevis, St. Lucia, Samoa, San Marino.';
  const cuts = Array.from({ length: text.length }, (_, room) => cutText(text, room));
  expect([...new Set(cuts)]).toEqual([
    '',
    'See para. 10 (b) of the report.…',
    'See para. 10 (b) of the report. In favour: Saint Kitts and Nevis…',
    'See para. 10 (b) of the report. In favour: Saint Kitts and Nevis, St. Lucia…',
    'See para. 10 (b) of the report. In favour: Saint Kitts and Nevis, St. Lucia, Samoa…',
  ]);
});

test('no cut falls within bold type, code or a link', () => {
  const text = '**甲、乙**、`丙、丁`、[戊、己](https://a.example/x,y)、庚。';
  const cuts = new Set(Array.from({ length: text.length }, (_, room) => cutText(text, room)));
  expect([...cuts]).toEqual([
    '',
    '**甲、乙**…',
    '**甲、乙**、`丙、丁`…',
    '**甲、乙**、`丙、丁`、[戊、己](https://a.example/x,y)…',
  ]);
});

test('what has no place to cut is left out', () => {
  expect(cutText('字'.repeat(50), 20)).toBe('');
});
