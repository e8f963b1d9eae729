import { expect, test } from 'vitest';
import { commands } from '../../../src/surfaces/discord/commands/commands.js';
import { type CommandRegistry, registerCommands } from '../../../src/surfaces/discord/register-commands.js';
import { createCommands } from '../../helpers/discord/local-commands.js';
import { createSnowflakes } from '../../helpers/discord/snowflakes.js';
import { WORLD } from '../../helpers/discord/world.js';

const definitions = commands.map((command) => command.definition);

function registry() {
  const known = createCommands(createSnowflakes());
  const request = (route: string, query: URLSearchParams, json: unknown) => {
    const guild = /guilds\/(\d+)/.exec(route)?.[1];
    return { params: guild === undefined ? {} : { guild }, query, body: { json, files: [] } };
  };
  const client: CommandRegistry = {
    get: async (route, options) => known.list(request(route, options?.query ?? new URLSearchParams(), undefined)).body,
    put: async (route, options) => known.replace(request(route, new URLSearchParams(), options?.body)).body,
  };
  return { client, registrations: known.registrations };
}

const everywhere = { applicationId: WORLD.application, definitions };
const inOneServer = { ...everywhere, guildId: WORLD.guild };

test('commands are sent once, and not again while they are the same', async () => {
  const { client, registrations } = registry();
  expect(await registerCommands({ registry: client, ...everywhere })).toBe(true);
  expect(await registerCommands({ registry: client, ...everywhere })).toBe(false);
  expect(registrations.map((it) => it.commands)).toEqual([JSON.parse(JSON.stringify(definitions))]);
});

test('commands are sent again when a translation, an option or the number of them changes', async () => {
  const [first, ...others] = definitions;
  if (first === undefined) throw new Error('no commands');
  const changes = [
    [{ ...first, description_localizations: { 'zh-CN': '问' } }, ...others],
    [{ ...first, options: [] }, ...others],
    [{ ...first, contexts: [0] }, ...others],
    others,
  ];
  for (const changed of changes) {
    const { client } = registry();
    await registerCommands({ registry: client, ...everywhere });
    expect(await registerCommands({ registry: client, ...everywhere, definitions: changed })).toBe(true);
  }
});

test('in one server the commands are told without what only global ones have, and not again either', async () => {
  const { client, registrations } = registry();
  expect(await registerCommands({ registry: client, ...inOneServer })).toBe(true);
  expect(await registerCommands({ registry: client, ...inOneServer })).toBe(false);
  expect(registrations.map((it) => [it.guildId, it.commands.map((command) => command.contexts)])).toEqual([
    [WORLD.guild, definitions.map(() => undefined)],
  ]);
});

test('every command, option and description is there in Simplified and Traditional Chinese, and may be private', () => {
  for (const definition of definitions) {
    const options = definition.options ?? [];
    for (const part of [definition, ...options]) {
      expect(Object.keys(part.name_localizations ?? {})).toEqual(['zh-CN', 'zh-TW']);
      expect(Object.keys(part.description_localizations ?? {})).toEqual(['zh-CN', 'zh-TW']);
    }
    expect(options.map((option) => option.name)).toContain('private');
    expect([definition.integration_types, definition.contexts]).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
  }
});
