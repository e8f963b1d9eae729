import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/answer/answer.js';
import { projectRoot, runProgram, startProgram, untilEnded } from '../helpers/run-program.js';

const QUESTION = '中国对L.4投了什么票？';
const SETUP = join(projectRoot, 'scripts', 'setup.mjs');
const ASK = join(projectRoot, 'dist', 'surfaces', 'cli', 'ask.js');
const MAIN = join(projectRoot, 'dist', 'main.js');

const folder = mkdtempSync(join(tmpdir(), 'rollcall-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const { code, stderr } = await runProgram(SETUP);
  expect(code, stderr).toBe(0);
});

const ask = (...args: string[]) => runProgram(ASK, { args, cwd: tmpdir() });
const batch = (input: string | Uint8Array) => runProgram(ASK, { args: ['--batch', '-'], input });
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('npm run ask', () => {
  it('answers a person, from any folder, with the quote and the source line', async () => {
    const { code, stdout, stderr } = await ask(QUESTION);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toContain('反对');
    expect(stdout).toContain('\n第6段\n  在11月9日第14次会议上，委员会以153票对11票、9票弃权的记录表决通过了');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^A\/75\/394，第6段.* · ec2cecf · exact · https:\/\//);
    expect(stdout).not.toMatch(/\*\*|\p{Cc}\[/u);
  });

  it('answers a program through npm, with nothing else on standard output', async () => {
    const { code, stdout } = await runProgram('npm', { args: ['run', '--silent', 'ask', '--', '--json', QUESTION] });
    expect(code).toBe(0);
    expect(stdout.indexOf('\n')).toBe(stdout.length - 1);
    const answer = answerSchema.parse(JSON.parse(stdout));
    expect(answer.facts).toContainEqual({ type: 'position', vote: 'A/75/394#l4', country: 'CHN', position: 'against' });
  });

  it('prints its help', async () => {
    expect(await ask('--help')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('--batch FILE') });
  });

  it.each([
    ['a misspelt option', ['--jsno', QUESTION], 2, /^error: unknown option --jsno: did you mean --json\?.*\n$/],
    ['no question', [], 2, /^error: the question is empty; .*\n$/],
    [
      'a question of 2,001 characters',
      ['票'.repeat(2001)],
      2,
      /^error: the question has 2001 characters, more than 2000; .*\n$/,
    ],
    [
      'a file that is not there',
      ['--batch', 'no/such.jsonl'],
      1,
      /^error: the batch file "no\/such\.jsonl" cannot be read: there is no such file; .*\n$/,
    ],
  ])('refuses %s in one line', async (_, args, code, message) => {
    expect(await ask(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
  });
});

describe('npm run ask -- --batch', () => {
  it('gives every line its answer or its error, in order', async () => {
    const lines = [
      JSON.stringify({ id: 'a', question: QUESTION }),
      '{"id": 2, "question": ',
      '["no", "object"]',
      '{"id": 3}',
      '',
      '{"id": 4, "question": "   "}',
      JSON.stringify({ id: 5, question: '票'.repeat(2001) }),
      JSON.stringify({ id: 6, question: 'How did Switzerland vote on L.4?', session: 's' }),
    ];
    const { code, stdout, stderr } = await batch(`\uFEFF${lines.join('\r\n')}`);
    expect([code, stderr]).toEqual([0, '']);
    const answers = linesOf(stdout);
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      [null, 'bad-json'],
      [null, 'bad-json'],
      [3, 'no-question'],
      [4, 'no-question'],
      [5, 'too-long'],
      [6, undefined],
    ]);
    for (const { id, ...answer } of [answers.at(0), answers.at(-1)]) expect(answerSchema.parse(answer)).toEqual(answer);
    expect(answers.at(-1).facts).toContainEqual(expect.objectContaining({ country: 'CHE', position: 'in-favour' }));
  });

  it('reads a file as it reads standard input', async () => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, `${JSON.stringify({ id: 1, question: QUESTION })}\n{"id":2}`);
    const { code, stdout } = await ask('--batch', file);
    expect([code, linesOf(stdout).map(({ id }) => id)]).toEqual([0, [1, 2]]);
  });

  it('survives bytes that are no text', async () => {
    const { code, stdout } = await batch(Buffer.concat([Buffer.from([0x80, 0xff, 0x0a]), Buffer.from('{"id":2}\n')]));
    expect([code, linesOf(stdout).map(({ error }) => error.code)]).toEqual([0, ['bad-json', 'no-question']]);
  });

  it('sends an answer before the next question comes, and leaves quietly when nobody reads on', async () => {
    const child = startProgram(ASK, { args: ['--batch', '-'] });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(`${JSON.stringify({ id: 1, question: QUESTION })}\n`);
    const [first] = await once(child.stdout, 'data');
    expect(String(first)).toMatch(/^\{"id":1,/);
    child.stdout.destroy();
    for (let id = 2; id < 50; id++) child.stdin.write(`{"id":${id}}\n`);
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('is an empty run for empty input', async () => {
    expect(await batch('')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});

describe('npm start without a token', () => {
  it('answers a line a question from a pipe, answers alone on standard output', async () => {
    const { code, stdout, stderr } = await runProgram(MAIN, { input: `${QUESTION}\n\n第6段\n`, cwd: tmpdir() });
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toContain('反对');
    expect(stdout.match(/ · ec2cecf · exact · /g)).toHaveLength(2);
    expect(stderr).toBe('To connect Discord, set DISCORD_TOKEN; docs/DISCORD.md says how.\n');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves with exit code 0 at %s', async (signal) => {
    const child = startProgram(MAIN);
    await once(child.stderr, 'data');
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  });

  it('takes no arguments', async () => {
    const ended = await runProgram(MAIN, { args: ['--token', 'x'] });
    expect(ended).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^error: npm start takes no arg.*\n$/),
    });
  });
});

describe('settings that cannot be', () => {
  it('are all reported at once, without a stack trace', async () => {
    const environment = { LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'mine', DISCORD_REST_URL: 'nowhere' };
    for (const program of [MAIN, ASK]) {
      const { code, stdout, stderr } = await runProgram(program, {
        environment,
        args: program === ASK ? [QUESTION] : [],
      });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr.trimEnd().split('\n')).toEqual(
        ['DISCORD_GUILD_ID is "mine"', 'DISCORD_REST_URL is "nowhere"', 'LOG_LEVEL is "loud"'].map((start) =>
          expect.stringContaining(`error: ${start}, but must be `),
        ),
      );
    }
  });

  it('end the bot in one line that does not show the token', async () => {
    const token = 'MTE0NjI5MzUxOTk1NTQ4NDY3Mg.GkQxYz.a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9';
    const environment = { DISCORD_TOKEN: token, DISCORD_REST_URL: 'http://127.0.0.1:9/api' };
    const { code, stdout, stderr } = await untilEnded(startProgram(MAIN, { environment }));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: .+$/m);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(stderr).not.toContain(token.split('.')[2]);
  });
});
