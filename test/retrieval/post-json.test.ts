import { describe, expect, it } from 'vitest';
import { postJson } from '../../src/retrieval/post-json.js';
import { replyJson, startLocalServer } from '../helpers/local-server.js';

const quick = { pause: 1, timeout: 2000 };
const body = { question: '两用技术' };

describe('a request to a model', () => {
  it('sends JSON with its headers, and gives what comes back', async () => {
    const { address, received } = await startLocalServer((_, response) => replyJson(response, { ok: true }));
    const headers = { authorization: 'Bearer key' };
    expect(await postJson({ url: `${address}/v1/x`, body, headers }, quick)).toEqual({ ok: true });
    expect(received).toEqual([{ path: '/v1/x', body, headers: expect.objectContaining(headers) }]);
  });

  it.each([429, 500, 503])('is sent again after a %i, and then succeeds', async (status) => {
    const { address, received } = await startLocalServer((_, response, number) =>
      number < 2 ? replyJson(response, { error: 'busy' }, status) : replyJson(response, 1),
    );
    expect(await postJson({ url: address, body }, quick)).toBe(1);
    expect(received).toHaveLength(3);
  });

  it('waits as long as the server says', async () => {
    const { address } = await startLocalServer((_, response, number) => {
      if (number === 0) response.writeHead(429, { 'retry-after': '0.2' }).end();
      else replyJson(response, 1);
    });
    const started = performance.now();
    await postJson({ url: address, body }, quick);
    expect(performance.now() - started).toBeGreaterThanOrEqual(195);
  });

  it('ends after the last try, and says how often it tried and why', async () => {
    const { address, received } = await startLocalServer((_, response) => replyJson(response, { error: 'down' }, 500));
    await expect(postJson({ url: address, body }, { ...quick, tries: 3 })).rejects.toMatchObject({
      code: 'model-unreachable',
      message: expect.stringMatching(/answered 500 \(\{"error":"down"\}\) \(tried 3 times\); check/),
    });
    expect(received).toHaveLength(3);
  });

  it('ends at once where another try would be no use, and never tells the key', async () => {
    const { address, received } = await startLocalServer((_, response) => replyJson(response, 'no such key', 401));
    const failed = postJson({ url: address, body, headers: { authorization: 'Bearer secret-key' } }, quick);
    await expect(failed).rejects.toMatchObject({ message: expect.stringContaining('answered 401') });
    await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('secret-key') });
    expect(received).toHaveLength(1);
  });

  it('ends where the answer is no JSON', async () => {
    const { address } = await startLocalServer((_, response) => response.end('<html>welcome</html>'));
    await expect(postJson({ url: address, body }, quick)).rejects.toThrow('no JSON (<html>welcome</html>)');
  });

  it('does not wait for ever', async () => {
    const { address, received } = await startLocalServer(() => {});
    const failed = postJson({ url: address, body }, { pause: 1, timeout: 50, tries: 2 });
    await expect(failed).rejects.toThrow('did not answer within 50 ms (tried 2 times)');
    expect(received).toHaveLength(2);
  });

  it('names the reason where nothing listens', async () => {
    await expect(postJson({ url: 'http://127.0.0.1:9/', body }, { ...quick, tries: 1 })).rejects.toThrow(
      /cannot be reached \(.+\); check its address/,
    );
  });
});
