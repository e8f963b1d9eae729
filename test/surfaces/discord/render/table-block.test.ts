import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { TABLE_WIDTH, tableBlock } from '../../../../src/surfaces/discord/render/table-block.js';
import { tableLines } from '../../../../src/surfaces/discord/render/table-lines.js';

const linesOf = (block: string | undefined) => (block ?? '').split('\n').slice(1, -1);

describe('a table', () => {
  test('lines up: names on the left, figures on the right', () => {
    const table = {
      caption: 'The votes',
      head: ['', 'For', 'Against'],
      rows: [
        ['L.4', '153', '11'],
        ['L.8/Rev.1', '104', '50'],
      ],
    };
    expect(linesOf(tableBlock(table))).toEqual([
      '          For Against',
      'L.4       153      11',
      'L.8/Rev.1 104      50',
    ]);
  });

  test('lines up in any type: as many wide and as many narrow characters before each column', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '赞', '赞成', '153', 'L.8', '序言第10段', '–'),
      fc.stringMatching(/^\d{1,3}$/),
    );
    const tables = fc.integer({ min: 2, max: 4 }).chain((columns) => {
      const line = fc.array(cell, { minLength: columns, maxLength: columns });
      return fc.record({
        caption: fc.constant('表'),
        head: line,
        rows: fc.array(line, { minLength: 1, maxLength: 6 }),
      });
    });
    fc.assert(
      fc.property(tables, (table) => {
        const lines = linesOf(tableBlock(table));
        const counts = (text: string) => [
          [...text].filter((it) => stringWidth(it) === 2).length,
          [...text].filter((it) => stringWidth(it) === 1).length,
        ];
        const last = (line: readonly string[]) => line.at(-1) ?? '';
        const full = [table.head, ...table.rows].flatMap((line, row) => (last(line) === '' ? [] : [lines[row] ?? '']));
        expect(new Set(full.map((line) => counts(line).join())).size).toBeLessThanOrEqual(1);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(TABLE_WIDTH);
      }),
    );
  });

  test('that is too wide for a telephone is told row by row', () => {
    const table = { caption: '表', head: ['', '赞成', '反对'], rows: [['序'.repeat(20), '1', '2']] };
    expect(tableBlock(table)).toBeUndefined();
    expect(tableLines(table)).toBe(`**表**\n- ${'序'.repeat(20)}: 赞成 1 · 反对 2`);
  });
});
