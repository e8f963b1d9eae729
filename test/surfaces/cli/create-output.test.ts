import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createOutput } from '../../../src/surfaces/cli/create-output.js';

function failing(code: string) {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

describe('the output', () => {
  it('waits for a slow reader', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      write: (chunk, _encoding, done) => {
        setTimeout(() => {
          taken.push(String(chunk));
          done();
        }, 5);
      },
    });
    const output = createOutput(slow);
    expect(await output.write('一')).toBe(true);
    expect(taken).toEqual(['一']);
  });

  it('says quietly that its reader has left', async () => {
    const output = createOutput(failing('EPIPE'));
    await output.write('一');
    expect(await output.write('二')).toBe(false);
  });

  it('fails with what else went wrong', async () => {
    const output = createOutput(failing('ENOSPC'));
    await expect(
      (async () => {
        await output.write('一');
        await output.write('二');
      })(),
    ).rejects.toThrow('ENOSPC');
  });
});
