import { isDeepStrictEqual } from 'node:util';
import { type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

const knownSchema = z.array(
  z.looseObject({ contexts: z.unknown().optional(), integration_types: z.unknown().optional() }),
);

/** The part of discord.js's REST client that registration needs. */
export interface CommandRegistry {
  get(route: `/${string}`, options?: { readonly query?: URLSearchParams }): Promise<unknown>;
  put(route: `/${string}`, options?: { readonly body?: unknown }): Promise<unknown>;
}

/** Whose commands, and where. */
export interface Registration {
  readonly registry: CommandRegistry;
  readonly applicationId: string;
  /** Registers in this server only; everywhere by default. */
  readonly guildId?: string;
  readonly definitions: readonly Definition[];
}

/**
 * Tells Discord which commands there are, unless it knows them already: Discord counts registrations, and each makes
 * clients fetch the list anew. Resolves to whether anything had to be sent; rejects with discord.js's own errors.
 */
export async function registerCommands({
  registry,
  applicationId,
  guildId,
  definitions,
}: Registration): Promise<boolean> {
  const local = guildId !== undefined;
  const route = local
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = local ? definitions.map(forOneServer) : definitions;
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = knownSchema.parse(await registry.get(route, { query }));
  const comparable = local ? known.map(forOneServer) : known;
  if (isDeepStrictEqual(essence(comparable), essence(wanted))) return false;
  await registry.put(route, { body: wanted });
  return true;
}

// Discord takes these two for commands that are registered everywhere only.
function forOneServer<T extends { contexts?: unknown; integration_types?: unknown }>(command: T) {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest;
}

const COMPARED = ['name', 'description', 'type', 'options', 'name_localizations', 'description_localizations'];
const COMPARED_FURTHER = [
  'contexts',
  'integration_types',
  'required',
  'autocomplete',
  'choices',
  'max_length',
  'value',
];
const KEYS = new Set([...COMPARED, ...COMPARED_FURTHER]);
const IN_ANY_ORDER = new Set(['contexts', 'integration_types']);
const CHAT_INPUT = 1;
// What Discord writes for something that was not said; the commands in a message's menu have no description.
const EMPTY: readonly unknown[] = [null, undefined, false, ''];

// Discord adds ids and versions, writes defaults out, and lists commands in an order of its own.
function essence(commands: readonly object[]): unknown {
  const plain = commands.map((command) => essentials({ type: CHAT_INPUT, ...command }));
  return plain.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function essentials(value: object): Record<string, unknown> {
  const entries = Object.entries(value)
    .filter(([key, content]) => KEYS.has(key) && !EMPTY.includes(content))
    .map(([key, content]): [string, unknown] => [key, essential(key, content)])
    .sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries);
}

function essential(key: string, content: unknown): unknown {
  if (key.endsWith('_localizations')) return content;
  if (IN_ANY_ORDER.has(key) && Array.isArray(content)) return [...content].sort();
  if (!Array.isArray(content)) return content;
  return content.map((item: unknown) => (typeof item === 'object' && item !== null ? essentials(item) : item));
}
