import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyProject } from '../helpers/copy-project.js';
import { projectRoot, runProgram } from '../helpers/run-program.js';

const QUESTION = '中国对L.4投了什么票？';
const REPORT = 'corpus/A-75-394.zh.md';

beforeAll(async () => {
  const { code, stderr } = await runProgram(join(projectRoot, 'scripts', 'setup.mjs'));
  expect(code, stderr).toBe(0);
});

let root: string;
beforeEach(() => {
  root = copyProject('package.json', 'dist', 'corpus', 'models', 'index');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ask = () => runProgram(join(root, 'dist/surfaces/cli/ask.js'), { args: [QUESTION] });
const buildIndex = (...args: string[]) => runProgram(join(root, 'dist/surfaces/cli/build-index.js'), { args });

/** The folder of the one index there is. */
function indexFolder(): string {
  const [key] = readdirSync(join(root, 'index')).filter((name) => /^[0-9a-f]{16}$/.test(name));
  return join(root, 'index', key ?? 'none');
}

/** Changes the report's text; `signed` puts the new hash into its metadata, as whoever meant the change would. */
function editReport(change: (text: string) => string, signed: boolean): void {
  const text = change(readFileSync(join(root, REPORT), 'utf8'));
  writeFileSync(join(root, REPORT), text);
  if (!signed) return;
  const file = join(root, 'corpus/A-75-394.json');
  const meta = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...meta, sha256: createHash('sha256').update(text).digest('hex') }));
}

describe('a good corpus', () => {
  it('is built, and shown with its units and its votes', async () => {
    const { code, stdout, stderr } = await buildIndex();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^A\/75\/394 · sha256 ec2cecf/);
    expect(stdout).toMatch(/^units +104$/m);
    expect(stdout).toMatch(/^vote-list +15$/m);
    expect(stdout).toMatch(/^l4 +p6 +153 +11 +9 /m);
    expect(stdout).toMatch(/^l60 .*未经表决/m);
    expect(stdout).toMatch(/^index +index\/[0-9a-f]{16}: 89 units searched/m);
  });

  it('is not built again where nothing changed', async () => {
    expect(await buildIndex('--if-stale')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a bad index', () => {
  it.each([
    ['damaged', () => writeFileSync(join(indexFolder(), 'lexical.json'), '{'), /lexical\.json is damaged/],
    ['without its manifest', () => rmSync(join(indexFolder(), 'manifest.json')), /manifest\.json is damaged/],
    ['missing', () => rmSync(join(root, 'index'), { recursive: true }), /there is none yet/],
  ])('that is %s is built anew with one line, and the answer comes', async (_, spoil, reason) => {
    spoil();
    const { code, stdout, stderr } = await ask();
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toContain('反对');
    expect(stderr).toMatch(/^\S+ (?:info|warn) building the index: .+\n$/);
    expect(stderr).toMatch(reason);
    expect(await ask()).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a bad corpus', () => {
  it.each([
    [
      'changed',
      (text: string) => text.replace('阿富汗、', '阿富汉、'),
      false,
      /zh\.md: the text has the sha256 .+\(expected ec2cecf\w+, found \w+\)/,
    ],
    [
      'with a total that is not the list’s',
      (text: string) => text.replace('以153票', '以152票'),
      true,
      /zh\.md:\d+: l4: .+\(expected 152\b.*, found 153\b.*\)/,
    ],
    [
      'with a name that is nobody’s',
      (text: string) => text.replace('阿富汗、', '阿富汉、'),
      true,
      /zh\.md:\d+: .+found 阿富汉/,
    ],
  ])('that is %s stops everything, says where, and leaves the last good index', async (_, change, signed, message) => {
    const before = readdirSync(join(root, 'index'));
    const original = readFileSync(join(root, REPORT), 'utf8');
    editReport(change, signed);
    expect(readFileSync(join(root, REPORT), 'utf8')).not.toBe(original);
    for (const ended of [await buildIndex(), await buildIndex('--if-stale'), await ask()]) {
      expect([ended.code, ended.stdout]).toEqual([1, '']);
      expect(ended.stderr).toMatch(message);
      expect(ended.stderr).toMatch(/^error: the corpus fails its check/);
      expect(ended.stderr).not.toMatch(/^ {4}at /m);
    }
    expect(readdirSync(join(root, 'index'))).toEqual(before);
  });

  it('that is missing is told in one line', async () => {
    rmSync(join(root, 'corpus'), { recursive: true });
    const { code, stderr } = await ask();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .+corpus\/: the folder holds exactly one report.+\n$/);
  });
});
