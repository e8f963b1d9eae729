import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { LOG_LEVELS, type LogLevel } from './log.js';

/** What whoever runs the program has set. */
export interface Config {
  /** The bot's account; without it the program is a prompt in the terminal. */
  readonly discord?: {
    readonly token: string;
    /** Commands are registered in this server only. */
    readonly guildId?: string;
    /** A REST proxy; Discord's own address by default. */
    readonly restUrl?: string;
    /** Over how many gateway connections the servers are shared; as many as Discord asks for by default. */
    readonly shards?: number | 'auto';
  };
  /** Where feedback is kept, from the project's folder; `data` by default. */
  readonly dataDir?: string;
  /** The model that makes vectors; the one that ships with the project by default. */
  readonly embeddings?: {
    readonly provider: 'hf' | 'openai' | 'ollama';
    readonly model: string;
    /** The provider's own by default. */
    readonly baseUrl?: string;
    readonly apiKey?: string;
  };
  /** The language model that `npm run gloss` asks; none by default. */
  readonly llm?: {
    readonly provider: 'openai' | 'ollama';
    readonly model: string;
    /** The provider's own by default. */
    readonly baseUrl?: string;
    readonly apiKey?: string;
  };
  /** `info` by default. */
  readonly logLevel: LogLevel;
}

/** The settings, or every problem with them at once, one line each. */
export type ConfigResult =
  | { readonly kind: 'valid'; readonly config: Config }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const settingsSchema = z.object({
  // The value is left out: whoever reads this message must not find the token in a log afterwards.
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]+$/,
      "DISCORD_TOKEN must be the bot's token as one word of Latin letters, digits and signs; copy it anew from the Discord Developer Portal (Bot, Reset Token)",
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, {
      error: says(
        'DISCORD_GUILD_ID',
        "must be a server's id, 17 to 20 digits; turn on Developer Mode in Discord, right-click the server and choose Copy Server ID",
      ),
    })
    .optional(),
  DISCORD_REST_URL: z
    .url({
      protocol: /^https?$/,
      hostname: /./,
      error: says(
        'DISCORD_REST_URL',
        "must be an http or https address, such as http://localhost:8080/api; leave it empty for Discord's own",
      ),
    })
    .optional(),
  EMBEDDINGS: z
    .string()
    .regex(/^(?:hf|openai|ollama):\S+$/, {
      error: says(
        'EMBEDDINGS',
        'must be hf:NAME, openai:NAME or ollama:NAME; leave it empty for the model that ships with the project',
      ),
    })
    .optional(),
  EMBEDDINGS_BASE_URL: z
    .url({
      protocol: /^https?$/,
      hostname: /./,
      error: says(
        'EMBEDDINGS_BASE_URL',
        "must be an http or https address, such as http://localhost:8080/v1; leave it empty for the provider's own",
      ),
    })
    .optional(),
  EMBEDDINGS_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'EMBEDDINGS_API_KEY must be the key as one word of Latin letters, digits and signs')
    .optional(),
  SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,3})$/, {
      error: says('SHARDS', 'must be auto or a number from 1 to 9999; leave it empty for auto'),
    })
    .optional(),
  DATA_DIR: z.string().optional(),
  LLM_MODEL: z
    .string()
    .regex(/^(?:openai|ollama):\S+$/, {
      error: says(
        'LLM_MODEL',
        'must be openai:NAME (any server in that format) or ollama:NAME; leave it empty for none',
      ),
    })
    .optional(),
  LLM_BASE_URL: z
    .url({
      protocol: /^https?$/,
      hostname: /./,
      error: says(
        'LLM_BASE_URL',
        "must be an http or https address, such as http://localhost:8080/v1; leave it empty for the provider's own",
      ),
    })
    .optional(),
  LLM_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'LLM_API_KEY must be the key as one word of Latin letters, digits and signs')
    .optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: says('LOG_LEVEL', `must be one of ${LOG_LEVELS.join(', ')}; leave it empty for info`) })
    .optional(),
});

/** Reads the settings from the environment; a value that is empty, or only white space, counts as unset. */
export function parseConfig(environment: Environment): ConfigResult {
  const set = Object.entries(environment).map(([name, value]) => [name, value?.trim() || undefined]);
  const parsed = settingsSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success) return { kind: 'invalid', problems: parsed.error.issues.map((issue) => issue.message) };
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guildId, DISCORD_REST_URL: restUrl } = parsed.data;
  const { SHARDS, DATA_DIR: dataDir, LOG_LEVEL } = parsed.data;
  const embeddings = readEmbeddings(parsed.data);
  const llm = readLanguageModel(parsed.data);
  const models = { ...(embeddings && { embeddings }), ...(llm && { llm }) };
  const config = { logLevel: LOG_LEVEL ?? 'info', ...models, ...(dataDir && { dataDir }) };
  if (token === undefined) return { kind: 'valid', config };
  const shards = SHARDS === undefined || SHARDS === 'auto' ? ('auto' as const) : Number(SHARDS);
  const discord = { token, ...(guildId && { guildId }), ...(restUrl && { restUrl }), ...(SHARDS && { shards }) };
  return { kind: 'valid', config: { ...config, discord } };
}

function readEmbeddings(settings: z.infer<typeof settingsSchema>): Config['embeddings'] {
  const { EMBEDDINGS, EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_API_KEY: apiKey } = settings;
  const [, provider, model] = /^(hf|openai|ollama):(.+)$/.exec(EMBEDDINGS ?? '') ?? [];
  if (model === undefined || (provider !== 'hf' && provider !== 'openai' && provider !== 'ollama')) return undefined;
  return { provider, model, ...(baseUrl && { baseUrl }), ...(apiKey && { apiKey }) };
}

function readLanguageModel(settings: z.infer<typeof settingsSchema>): Config['llm'] {
  const { LLM_MODEL, LLM_BASE_URL: baseUrl, LLM_API_KEY: apiKey } = settings;
  const [, provider, model] = /^(openai|ollama):(.+)$/.exec(LLM_MODEL ?? '') ?? [];
  if (model === undefined || (provider !== 'openai' && provider !== 'ollama')) return undefined;
  return { provider, model, ...(baseUrl && { baseUrl }), ...(apiKey && { apiKey }) };
}

/**
 * Reads the settings of this process: its environment, and under it the file `.env` where there is one.
 * @param envFile the path of that file; an unreadable one is a problem like any other
 */
export function readConfig(envFile: string): ConfigResult {
  const file = readEnvFile(envFile);
  if (file.kind === 'invalid') return file;
  return parseConfig({ ...file.values, ...process.env });
}

function readEnvFile(path: string): { kind: 'read'; values: Environment } | (ConfigResult & { kind: 'invalid' }) {
  try {
    return { kind: 'read', values: parseEnv(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'read', values: {} };
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'invalid', problems: [`${path} cannot be read (${reason}); make it readable or remove it`] };
  }
}

function says(name: string, rule: string) {
  return (issue: { readonly input?: unknown }) =>
    `${name} is ${JSON.stringify(withoutSecrets(issue.input))}, but ${rule}`;
}

// A token set under a neighbour's name, or a password inside an address, is as secret as in its own place.
function withoutSecrets(value: unknown): string {
  return String(value)
    .replace(/[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}/g, '(a token)')
    .replace(/\/\/[^/@]*@/, '//(secret)@');
}
