import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/surfaces/cli/parse-command-line.js';

const kinds = { json: 'flag', batch: 'text', help: 'flag' } as const;
const parse = (...args: string[]) => parseCommandLine(args, kinds);

describe('a command line', () => {
  it('is read into flags, texts and words', () => {
    expect(parse('中国', '--json', '--batch', '-', 'L.4')).toEqual({
      kind: 'parsed',
      flags: new Set(['json']),
      texts: new Map([['batch', '-']]),
      words: ['中国', 'L.4'],
    });
  });

  it('takes everything after -- as words', () => {
    expect(parse('--', '--json', '-x')).toMatchObject({ kind: 'parsed', flags: new Set(), words: ['--json', '-x'] });
  });

  it.each([
    [['--jsno'], 'unknown option --jsno: did you mean --json?'],
    [['--bacth', 'x'], 'unknown option --bacth: did you mean --batch?'],
    [['--verbose'], 'unknown option --verbose: the options are --json, --batch, --help'],
    [['-j'], 'unknown option -j: the options are --json, --batch, --help'],
    [['--constructor'], 'unknown option --constructor'],
    [['--batch'], '--batch needs a value after it'],
    [['--batch='], '--batch needs a value after it'],
    [['--batch', '--json'], '--batch needs a value after it'],
    [['--json=yes'], '--json takes no value, but was given "yes"'],
    [['--batch', 'a', '--batch', 'b'], '--batch is given twice'],
  ])('%j is refused with the way out', (args, message) => {
    const result = parse(...args);
    expect(result.kind === 'invalid' && result.message).toContain(message);
  });
});
