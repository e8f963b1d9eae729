import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig, readConfig } from '../src/config.js';

const TOKEN = 'MTE0NjI5MzUxOTk1NTQ4NDY3Mg.GkQxYz.a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9';

describe('the settings', () => {
  it('are a prompt in the terminal at the level info when nothing is set', () => {
    expect(parseConfig({})).toEqual({ kind: 'valid', config: { logLevel: 'info' } });
  });

  it('count an empty or blank value as unset', () => {
    const config = parseConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: '  ', DISCORD_REST_URL: '', LOG_LEVEL: '' });
    expect(config).toEqual({ kind: 'valid', config: { logLevel: 'info' } });
  });

  it('hold all that Discord needs when a token is set', () => {
    const environment = {
      DISCORD_TOKEN: ` ${TOKEN}\n`,
      DISCORD_GUILD_ID: '1146293519955484672',
      DISCORD_REST_URL: 'http://localhost:8080/api',
      LOG_LEVEL: 'debug',
      PATH: '/usr/bin',
    };
    expect(parseConfig(environment)).toEqual({
      kind: 'valid',
      config: {
        logLevel: 'debug',
        discord: { token: TOKEN, guildId: '1146293519955484672', restUrl: 'http://localhost:8080/api' },
      },
    });
  });

  it('say over how many connections to listen to Discord, and where to keep feedback', () => {
    const bot = { DISCORD_TOKEN: TOKEN };
    expect(parseConfig({ ...bot, SHARDS: 'auto' })).toMatchObject({ config: { discord: { shards: 'auto' } } });
    expect(parseConfig({ ...bot, SHARDS: '4' })).toMatchObject({ config: { discord: { shards: 4 } } });
    expect(parseConfig({ DATA_DIR: '/var/lib/rollcall' })).toMatchObject({ config: { dataDir: '/var/lib/rollcall' } });
  });

  it.each(['0', '-1', 'many', '1.5'])('refuse %j as a number of connections', (SHARDS) => {
    expect(parseConfig({ SHARDS })).toEqual({
      kind: 'invalid',
      problems: [expect.stringMatching(/^SHARDS is .+, but must be auto or a number from 1 to 9999; /)],
    });
  });

  it.each([
    ['openai:text-embedding-3-small', { provider: 'openai', model: 'text-embedding-3-small' }],
    ['ollama:nomic-embed-text:v1.5', { provider: 'ollama', model: 'nomic-embed-text:v1.5' }],
    ['hf:Xenova/multilingual-e5-small', { provider: 'hf', model: 'Xenova/multilingual-e5-small' }],
  ])('name another model for the vectors: %s', (EMBEDDINGS, embeddings) => {
    expect(parseConfig({ EMBEDDINGS })).toEqual({ kind: 'valid', config: { logLevel: 'info', embeddings } });
    const server = { EMBEDDINGS_BASE_URL: 'http://localhost:8080/v1', EMBEDDINGS_API_KEY: 'key' };
    expect(parseConfig({ EMBEDDINGS, ...server })).toMatchObject({
      config: { embeddings: { ...embeddings, baseUrl: server.EMBEDDINGS_BASE_URL, apiKey: 'key' } },
    });
  });

  it('name a language model and its server', () => {
    const environment = { LLM_MODEL: 'ollama:qwen3:8b', LLM_BASE_URL: 'http://localhost:11434', LLM_API_KEY: 'key' };
    expect(parseConfig(environment)).toMatchObject({
      config: { llm: { provider: 'ollama', model: 'qwen3:8b', baseUrl: 'http://localhost:11434', apiKey: 'key' } },
    });
    expect(parseConfig({ LLM_MODEL: 'qwen3' })).toMatchObject({
      problems: [expect.stringMatching(/^LLM_MODEL is "qwen3"/)],
    });
  });

  it.each([['e5'], ['openai:'], ['cohere:embed'], ['openai: small']])('refuse %j as a model', (EMBEDDINGS) => {
    expect(parseConfig({ EMBEDDINGS })).toEqual({
      kind: 'invalid',
      problems: [expect.stringMatching(/^EMBEDDINGS is .+, but must be hf:NAME, openai:NAME or ollama:NAME; /)],
    });
  });

  it('report every problem at once, each with the variable, the value, the rule and the way out', () => {
    const result = parseConfig({ DISCORD_GUILD_ID: 'my server', DISCORD_REST_URL: 'localhost', LOG_LEVEL: 'loud' });
    expect(result).toEqual({
      kind: 'invalid',
      problems: [
        expect.stringMatching(
          /^DISCORD_GUILD_ID is "my server", but must be a server's id, 17 to 20 digits; .+ Copy Server ID$/,
        ),
        expect.stringMatching(
          /^DISCORD_REST_URL is "localhost", but must be an http or https address, .+ leave it empty/,
        ),
        expect.stringMatching(
          /^LOG_LEVEL is "loud", but must be one of debug, info, warn, error; leave it empty for info$/,
        ),
      ],
    });
  });

  it.each([
    ['a token with a space inside', { DISCORD_TOKEN: `${TOKEN} x` }],
    ['a token set as the server', { DISCORD_GUILD_ID: TOKEN }],
    ['a token inside the address', { DISCORD_REST_URL: `ftp://localhost/${TOKEN}` }],
    ['a key in two words', { EMBEDDINGS_API_KEY: 'sk a1b2c3d4e5f6g7h8i9j0' }],
    ['a password inside the address', { DISCORD_REST_URL: 'ftp://me:a1b2c3d4e5f6g7h8i9j0@localhost/' }],
  ])('never print %s', (_, environment) => {
    const result = parseConfig(environment);
    expect(result.kind).toBe('invalid');
    expect(JSON.stringify(result)).not.toContain('a1b2c3d4e5f6g7h8i9j0');
  });
});

describe('the file .env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-config-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is read under the environment, and may be missing', () => {
    const file = join(folder, '.env');
    expect(readConfig(file).kind).toBe('valid');
    writeFileSync(file, '\uFEFFLOG_LEVEL=loud\nDISCORD_GUILD_ID="5"\n');
    expect(readConfig(file)).toMatchObject({
      kind: 'invalid',
      problems: [/5/, /loud/].map((value) => expect.stringMatching(value)),
    });
  });

  it('has an example that lists every variable, empty, and no other', () => {
    const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
    const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
    expect(Object.keys(example).sort()).toEqual(read.sort());
    expect(new Set(Object.values(example))).toEqual(new Set(['']));
  });
});
