import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { askCommand } from '../../../src/surfaces/cli/ask-command.js';
import { createCollector, createLogKeeper } from '../../helpers/collect-output.js';
import { buildAnswer, createScriptedRollcall } from '../../helpers/scripted-rollcall.js';

async function ask(args: string[], input = '') {
  const output = createCollector();
  const rollcall = createScriptedRollcall(({ question }) => buildAnswer({ question }));
  async function* stdin() {
    yield input;
  }
  let opened = 0;
  const openRollcall = async () => {
    opened++;
    return rollcall;
  };
  const failure: unknown = await askCommand({
    args,
    stdin: stdin(),
    output,
    terminal: { color: false },
    log: createLogKeeper(),
    openRollcall,
  }).then(
    () => undefined,
    (error) => error,
  );
  return { text: output.written.join(''), asked: rollcall.asked, failure, opened };
}

describe('ask', () => {
  it('prints the answer for a person', async () => {
    const { text, asked } = await ask(['中国对', 'L.4', '投了什么票？']);
    expect(asked).toEqual([{ question: '中国对 L.4 投了什么票？' }]);
    expect(text).toMatch(/^瑞士对.+\n\n第6段\n {2}在11月9日[\s\S]+https:\/\/undocs\.org\/zh\/A\/75\/394\n$/);
  });

  it('prints one line of JSON for a program', async () => {
    const { text } = await ask(['--json', '第6段']);
    expect(text.split('\n')).toHaveLength(2);
    expect(JSON.parse(text)).toEqual(buildAnswer({ question: '第6段' }));
  });

  it('answers the lines of standard input', async () => {
    const { text } = await ask(['--batch', '-'], '{"id":1,"question":"第6段"}\n{"id":2}\n');
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2]);
  });

  it('prints its help without opening anything', async () => {
    const { text, opened } = await ask(['--help']);
    expect(text).toContain('--batch FILE');
    expect(opened).toBe(0);
  });

  it.each([
    [[], 'bad-usage', 'the question is empty'],
    [[' '], 'bad-usage', 'the question is empty'],
    [['票'.repeat(2001)], 'bad-usage', 'has 2001 characters'],
    [['--jsn', '第6段'], 'bad-usage', 'did you mean --json?'],
    [['--batch', '-', '第6段'], 'bad-usage', 'leave one out'],
    [['--batch', 'no/such.jsonl'], 'no-batch-file', '"no/such.jsonl" cannot be read: there is no such file'],
    [['--batch', tmpdir()], 'no-batch-file', 'it is a folder'],
  ])('refuses what it cannot answer before it opens anything (%#)', async (args, code, message) => {
    const { failure, opened, text } = await ask(args);
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
    expect([opened, text]).toEqual([0, '']);
  });
});
