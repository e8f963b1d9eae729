import { readdirSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { copyProject } from '../helpers/copy-project.js';
import { runProgram } from '../helpers/run-program.js';

// The packages are linked instead of installed, so that this needs no network; the set-up's own test has the rest.
const root = copyProject(
  'package.json',
  'package-lock.json',
  '.npmrc',
  'tsconfig.json',
  'scripts',
  'src',
  'corpus',
  'models',
);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a fresh clone', () => {
  it('compiles, builds its index and answers with npm start alone', async () => {
    const input = '中国对L.4投了什么票？\n';
    const first = await runProgram('npm', { args: ['start', '--silent'], cwd: root, input });
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout.split('\n')[0]).toContain('反对');
    expect(first.stderr).toContain('compiling');
    expect(readdirSync(`${root}/index`).some((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);

    const second = await runProgram('npm', { args: ['start', '--silent'], cwd: root, input });
    expect(second).toMatchObject({ code: 0, stdout: first.stdout });
    expect(second.stderr).not.toContain('compiling');
  });
});
