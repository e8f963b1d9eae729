import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InputLine, LONGEST_LINE, readLines } from '../../../src/surfaces/cli/read-lines.js';

async function read(...chunks: (string | Uint8Array)[]): Promise<InputLine[]> {
  async function* input() {
    yield* chunks;
  }
  const lines: InputLine[] = [];
  for await (const line of readLines(input())) lines.push(line);
  return lines;
}
const texts = (lines: InputLine[]) => lines.map((line) => (line.kind === 'text' ? line.text : line.kind));

describe('the lines of an input', () => {
  it('end in LF or CRLF, the last one in nothing; blank ones and a byte order mark are left out', async () => {
    expect(texts(await read('\uFEFF一\r\n\n  \r\n二\n', '三'))).toEqual(['一', '二', '三']);
  });

  it('are none for an empty input', async () => {
    expect(await read()).toEqual([]);
    expect(await read('', '\n')).toEqual([]);
  });

  it('keep a byte order mark that is not the first character', async () => {
    expect(texts(await read('一\n\uFEFF二'))).toEqual(['一', '\uFEFF二']);
  });

  it('are the same wherever the bytes are cut', async () => {
    const bytes = Buffer.from('瑞士\r\n對L.4\n\n投了什麼票？🙂');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length)), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        expect(texts(await read(...chunks))).toEqual(['瑞士', '對L.4', '投了什麼票？🙂']);
      }),
    );
  });

  it('that are no UTF-8 are reported, and the rest go on', async () => {
    expect(texts(await read(Buffer.from([0xff, 0xfe, 0x0a]), '二'))).toEqual(['not-utf8', '二']);
  });

  it('that are endless are passed over without being held', async () => {
    const block = 'a'.repeat(LONGEST_LINE);
    expect(texts(await read(block, block, block, '\n二'))).toEqual(['oversized', '二']);
  });
});
