import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/surfaces/cli/format-problem.js';
import { readCorpus } from '../../../src/surfaces/cli/read-corpus.js';

const REPORT = 'A-75-394.zh.md';

let root: string;
const file = (name: string) => join(root, 'corpus', name);
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rollcall-corpus-'));
  cpSync(fileURLToPath(new URL('../../../corpus', import.meta.url)), join(root, 'corpus'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What is wrong, as a person reads it; none when all is well. */
async function problems(folder = join(root, 'corpus')): Promise<string[]> {
  const result = await readCorpus(folder);
  return (result.kind === 'read' ? result.corpus.problems : result.problems).map(formatProblem);
}

describe('the corpus folder', () => {
  it('is read with its text as it stands, its symbol and its glosses', async () => {
    const result = await readCorpus(join(root, 'corpus'));
    expect(result).toMatchObject({
      kind: 'read',
      corpus: { file: `corpus/${REPORT}`, meta: { symbol: 'A/75/394' }, problems: [] },
    });
    const corpus = result.kind === 'read' ? result.corpus : undefined;
    expect(corpus?.source).toBe(readFileSync(file(REPORT), 'utf8'));
    expect(corpus?.glosses?.glosses.get('p6')?.en).toContain('153');
  });

  it('may have no glosses', async () => {
    rmSync(file('A-75-394.glosses.json'));
    const result = await readCorpus(join(root, 'corpus'));
    expect(result.kind === 'read' && 'glosses' in result.corpus).toBe(false);
    expect(await problems()).toEqual([]);
  });

  it('names both hashes when the text was changed', async () => {
    edit(REPORT, (text) => text.replace('阿富汗', '阿富干'));
    expect(await problems()).toEqual([
      expect.stringMatching(
        /^corpus\/A-75-394\.zh\.md: the text has the sha256 .+ put the published text back \(expected ec2cecf\w{57}, found \w{64}\)$/,
      ),
    ]);
  });

  it.each([
    ['no report', () => rmSync(file(REPORT)), /^corpus\/: .*exactly one report.* \(expected one report, found none\)$/],
    [
      'two reports',
      () => writeFileSync(file('B.zh.md'), ''),
      /^corpus\/: .*\(expected one report, found A-75-394\.zh\.md, B\.zh\.md\)$/,
    ],
    [
      'no metadata',
      () => rmSync(file('A-75-394.json')),
      /^corpus\/A-75-394\.json: the file can be read \(found ENOENT/,
    ],
    ['broken metadata', () => writeFileSync(file('A-75-394.json'), '{'), /^corpus\/A-75-394\.json: the file is JSON/],
    [
      'metadata without a symbol',
      () => edit('A-75-394.json', (text) => text.replace('"symbol"', '"name"')),
      /^corpus\/A-75-394\.json: the file gives symbol, .+found symbol: /,
    ],
    [
      'bytes that are no text',
      () => writeFileSync(file(REPORT), Buffer.from([0xff])),
      /zh\.md: the file is UTF-8 text/,
    ],
    ['broken glosses', () => writeFileSync(file('A-75-394.glosses.json'), '['), /glosses\.json: each gloss is .+ JSON/],
    [
      'a gloss without English',
      () => writeFileSync(file('A-75-394.glosses.json'), '{"p1":{"zh":"一","questions":[]}}'),
      /glosses\.json: each gloss is .+found p1\.en/,
    ],
  ])('says what is wrong with %s', async (_, spoil, message) => {
    spoil();
    expect(await problems()).toContainEqual(expect.stringMatching(message));
  });

  it('may itself be missing', async () => {
    expect(await problems(join(root, 'elsewhere'))).toEqual([expect.stringMatching(/^elsewhere\/: .+found ENOENT/)]);
  });
});

describe('a problem of the corpus', () => {
  it('is one line, with long values cut in the middle', () => {
    const found = `${'一'.repeat(200)}\n${'二'.repeat(200)}`;
    const line = formatProblem({ file: 'corpus/a.zh.md', line: 40, rule: 'a rule', expected: '153', found });
    expect(line).toBe(`corpus/a.zh.md:40: a rule (expected 153, found ${'一'.repeat(80)} … ${'二'.repeat(80)})`);
    expect(formatProblem({ file: 'corpus/a.zh.md', line: 0, rule: 'a rule' })).toBe('corpus/a.zh.md: a rule');
  });
});
