import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseGlosses } from '../../src/retrieval/glosses.js';
import { loadGlosses } from '../../src/retrieval/load-glosses.js';
import { readGlosses, readReport } from './read-corpus.js';

it('every unit but the lists has a gloss, and no gloss is of an unknown unit', async () => {
  const [report, { glosses }] = await Promise.all([readReport(), readGlosses()]);
  const expected = report.units.filter(({ kind }) => kind !== 'vote-list').map(({ id }) => id);
  expect([...glosses.keys()].sort()).toEqual(expected.sort());
});

it('a gloss that lacks its English is named, with what is wrong', () => {
  const result = parseGlosses(JSON.stringify({ 'r2.pp10': { zh: '命运共同体', questions: [] } }));
  expect(result).toEqual({ kind: 'invalid', problems: [expect.stringContaining('r2.pp10.en')] });
});

it('every problem is told at once', () => {
  const result = parseGlosses(JSON.stringify({ p1: { zh: '', en: 'x', questions: [] }, p2: 'none' }));
  expect(result.kind === 'invalid' && result.problems).toHaveLength(2);
});

it('what is no JSON is told as such', () => {
  expect(parseGlosses('{"p1":')).toEqual({ kind: 'invalid', problems: [expect.stringContaining('no JSON')] });
});

it('a report without glosses is no failure', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rollcall-glosses-'));
  expect(await loadGlosses(path.join(folder, 'A-75-395.glosses.json'))).toEqual({ kind: 'missing' });
});

it('a gloss file that does not parse is named', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'rollcall-glosses-')), 'A-75-395.glosses.json');
  await writeFile(file, '[]');
  expect(await loadGlosses(file)).toMatchObject({ kind: 'invalid', file });
});
