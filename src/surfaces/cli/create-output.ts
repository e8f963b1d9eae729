import type { Writable } from 'node:stream';

/** Standard output as the commands use it: slow readers are waited for, a reader that left is no error. */
export interface Output {
  /** Writes text and waits until there is room for more; false once nobody reads any more. */
  write(text: string): Promise<boolean>;
}

/**
 * Makes an output over a stream. After the reader has closed its end (`| head -1`) writes do nothing.
 * @throws from `write`, what else the stream failed with (a full disk)
 */
export function createOutput(stream: Writable): Output {
  let closed = false;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure = error;
  });
  const settle = () => {
    if (failure !== undefined) throw failure;
    return !closed;
  };
  return {
    async write(text) {
      if (closed || stream.destroyed) return settle();
      // The callback comes once the text has left, so a reader's leaving is known before the next answer is made.
      await new Promise<void>((resolve) => {
        stream.write(text, () => resolve());
      });
      return settle();
    },
  };
}
