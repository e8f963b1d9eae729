import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runPrompt } from '../../../src/surfaces/cli/prompt.js';
import { createCollector, createLogKeeper } from '../../helpers/collect-output.js';
import { buildAnswer, createScriptedRollcall } from '../../helpers/scripted-rollcall.js';

function start(stdin: Readable & { isTTY?: boolean }) {
  const said: string[] = [];
  const output = createCollector();
  const screen = new PassThrough();
  const rollcall = createScriptedRollcall(({ question }) => {
    if (question === '坏') throw new Error('no index');
    return buildAnswer({ question, text: `答：${question}` });
  });
  const say = (line: string) => said.push(line);
  const terminal = { color: false };
  const log = createLogKeeper();
  const ended = runPrompt({ stdin, output, screen, say, terminal, rollcall, log });
  return { ended, said, output, screen, rollcall };
}

describe('the prompt', () => {
  it('answers a line a question when questions are piped in, and says the rest on the side', async () => {
    const { ended, said, output, screen, rollcall } = start(
      Readable.from([Buffer.from('一\r\n\n坏\n'), Buffer.from('二')]),
    );
    await ended;
    expect(output.written).toEqual([expect.stringMatching(/^答：一\n/), expect.stringMatching(/^答：二\n/)]);
    expect(output.written.every((text) => text.endsWith('\n\n'))).toBe(true);
    expect(said).toEqual([
      expect.stringContaining('docs/DISCORD.md'),
      'error: the question could not be answered: no index',
    ]);
    expect(screen.read()).toBeNull();
    expect(rollcall.asked.map((request) => request.session)).toEqual(['terminal', 'terminal', 'terminal']);
  });

  it('tells a person what it is, and leaves at the end of the input', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const { ended, said, output, screen } = start(stdin);
    stdin.write('一\n');
    stdin.write(`${'票'.repeat(2001)}\n`);
    stdin.end('二\n');
    await ended;
    expect(output.written.map((text) => text.split('\n')[0])).toEqual(['答：一', '答：二']);
    expect(said[0]).toBe('Rollcall · A/75/394 · https://undocs.org/zh/A/75/394');
    expect(said).toContainEqual(expect.stringMatching(/^error: the question has 2001 characters/));
    expect(String(screen.read())).toContain('> ');
  });
});
