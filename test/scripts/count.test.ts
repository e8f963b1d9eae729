import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot, runProgram } from '../helpers/run-program.js';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const loaded = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const unloaded = { status: 'failed', assertionResults: [] };

/** The last line of the checks, from a report of so many tests, failed checks before them, and the tests' exit code. */
async function count(report: object | string, broken: number, exitCode: number) {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  const args = [file, String(broken), String(exitCode)];
  const { code, stdout } = await runProgram(join(projectRoot, '.ci', 'count.mjs'), { args });
  return [stdout, code];
}

describe('the last line of the checks', () => {
  it('counts the tests', async () => {
    const report = { numPassedTests: 40, numFailedTests: 0, testResults: [loaded] };
    expect(await count(report, 0, 0)).toEqual(['40 passed, 0 failed\n', 0]);
    expect(await count({ ...report, numFailedTests: 2 }, 0, 1)).toEqual(['40 passed, 2 failed\n', 1]);
  });

  it('counts a test file that could not be loaded, and a check before the tests, as failed', async () => {
    const report = { numPassedTests: 40, numFailedTests: 0, testResults: [loaded, unloaded] };
    expect(await count(report, 2, 1)).toEqual(['40 passed, 3 failed\n', 1]);
  });

  it('shows no success where the tests crashed, left no report or were none', async () => {
    const report = { numPassedTests: 40, numFailedTests: 0, testResults: [loaded] };
    expect(await count(report, 0, 1)).toEqual(['40 passed, 1 failed\n', 1]);
    expect(await count('', 0, 1)).toEqual(['0 passed, 1 failed\n', 1]);
    expect(await count({ ...report, numPassedTests: 0 }, 0, 0)).toEqual(['0 passed, 0 failed\n', 1]);
  });
});
