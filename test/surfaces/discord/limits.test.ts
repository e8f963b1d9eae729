import { describe, expect, test } from 'vitest';
import { verdictModal } from '../../../src/surfaces/discord/buttons/verdict-modal.js';
import { commands } from '../../../src/surfaces/discord/commands/commands.js';
import {
  choicesSchema,
  commandsSchema,
  contentSchema,
  embedsSchema,
  fileSchema,
  filesSchema,
  formSchema,
  rowsSchema,
} from '../../../src/surfaces/discord/limits.js';

import { modal } from '../../helpers/discord/wire.js';

const of = (length: number) => '字'.repeat(length);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const button = (id: string, label = '问') => ({ type: 2, style: 2, label, custom_id: id }) as const;
const row = (buttons: number, prefix = 'b') =>
  ({ type: 1, components: times(buttons, (n) => button(`${prefix}${n}`)) }) as const;
const field = (name: number, value: number) => ({ name: of(name), value: of(value) });
const command = (change: object) => ({ name: 'ask', description: '问', ...change });
const wordy = (name: number) => ({
  name: of(name),
  description: of(100),
  description_localizations: { 'zh-CN': of(100), 'zh-TW': of(100) },
});

const LIMITS = [
  ['2,000 characters of content', contentSchema, of(2000), of(2001)],
  ['10 embeds', embedsSchema, times(10, () => ({ title: '题' })), times(11, () => ({ title: '题' }))],
  ['256 characters of an embed title', embedsSchema, [{ title: of(256) }], [{ title: of(257) }]],
  ['4,096 characters of an embed description', embedsSchema, [{ description: of(4096) }], [{ description: of(4097) }]],
  [
    '25 embed fields',
    embedsSchema,
    [{ fields: times(25, () => field(1, 1)) }],
    [{ fields: times(26, () => field(1, 1)) }],
  ],
  ['256 characters of a field name', embedsSchema, [{ fields: [field(256, 1)] }], [{ fields: [field(257, 1)] }]],
  ['1,024 characters of a field value', embedsSchema, [{ fields: [field(1, 1024)] }], [{ fields: [field(1, 1025)] }]],
  [
    '2,048 characters of an embed footer',
    embedsSchema,
    [{ footer: { text: of(2048) } }],
    [{ footer: { text: of(2049) } }],
  ],
  [
    '6,000 characters in all embeds',
    embedsSchema,
    [{ description: of(4096) }, { description: of(1904) }],
    [{ description: of(4096) }, { description: of(1905) }],
  ],
  ['5 rows', rowsSchema, times(5, (n) => row(1, `r${n}`)), times(6, (n) => row(1, `r${n}`))],
  ['5 buttons in a row', rowsSchema, [row(5)], [row(6)]],
  [
    '80 characters of a label',
    rowsSchema,
    [{ type: 1, components: [button('a', of(80))] }],
    [{ type: 1, components: [button('a', of(81))] }],
  ],
  [
    '100 characters of a custom id',
    rowsSchema,
    [{ type: 1, components: [button(of(100))] }],
    [{ type: 1, components: [button(of(101))] }],
  ],
  [
    '25 choices',
    choicesSchema,
    times(25, () => ({ name: 'n', value: 'v' })),
    times(26, () => ({ name: 'n', value: 'v' })),
  ],
  ['100 characters of a choice', choicesSchema, [{ name: of(100), value: of(100) }], [{ name: of(101), value: 'v' }]],
  [
    '10 MB of a file',
    fileSchema,
    { name: 'a.md', text: 'a'.repeat(10 * 1024 * 1024) },
    { name: 'a.md', text: 'a'.repeat(10 * 1024 * 1024 + 1) },
  ],
  [
    '10 files',
    filesSchema,
    times(10, () => ({ name: 'a.md', text: 'a' })),
    times(11, () => ({ name: 'a.md', text: 'a' })),
  ],
  ['100 commands', commandsSchema, times(100, () => command({})), times(101, () => command({}))],
  ['32 characters of a command name', commandsSchema, [command({ name: of(32) })], [command({ name: of(33) })]],
  [
    '100 characters of a command description',
    commandsSchema,
    [command({ description: of(100) })],
    [command({ description: of(101) })],
  ],
  [
    '25 options',
    commandsSchema,
    [command({ options: times(25, () => wordy(1)) })],
    [command({ options: times(26, () => wordy(1)) })],
  ],
  [
    '8,000 characters in a command',
    commandsSchema,
    [command({ options: times(24, () => wordy(32)) })],
    [command({ options: times(25, () => wordy(32)) })],
  ],
] as const;

describe('every limit of Discord', () => {
  test.each(LIMITS)('allows %s and not one more', (_, schema, most, tooMuch) => {
    expect(schema.safeParse(most).success).toBe(true);
    expect(schema.safeParse(tooMuch).success).toBe(false);
  });

  test('forbids one custom id on two buttons', () => {
    expect(rowsSchema.safeParse([{ type: 1, components: [button('a'), button('a')] }]).success).toBe(false);
  });

  test('counts a file in bytes, of which a Chinese character has three', () => {
    const name = 'a.md';
    expect(fileSchema.safeParse({ name, text: of((10 * 1024 * 1024) / 3) }).success).toBe(true);
    expect(fileSchema.safeParse({ name, text: of((10 * 1024 * 1024) / 3 + 1) }).success).toBe(false);
  });

  test('is kept by the commands', () => {
    expect(commandsSchema.safeParse(commands.map((it) => it.definition)).error).toBeUndefined();
  });

  test('is kept by the form for a verdict, in every language', () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      for (const asksQuestion of [true, false]) {
        const form = verdictModal(language, asksQuestion);
        expect(formSchema.safeParse(form).error).toBeUndefined();
        expect(modal.safeParse(form).error).toBeUndefined();
      }
    }
    const long = { ...verdictModal('en', false), title: of(46) };
    expect(formSchema.safeParse(long).success).toBe(false);
  });
});
