import type { RestRequest } from './local-rest.js';
import { ok, type RestReply, refused } from './rest-reply.js';
import { globalCommands, serverCommands, type WireCommand } from './wire.js';
import { WORLD } from './world.js';

/** One registration of commands: in a server, or everywhere. */
export interface CommandRegistration {
  readonly guildId?: string;
  readonly commands: readonly WireCommand[];
}

/** The commands that a local Discord knows. */
export interface LocalCommands {
  /** Every PUT, in order. */
  readonly registrations: readonly CommandRegistration[];
  /** The command that a person finds under this name in the server. */
  find(name: string): WireCommand | undefined;
  /** GET /applications/ID/commands and /applications/ID/guilds/ID/commands */
  list(request: RestRequest): RestReply;
  /** PUT to the same */
  replace(request: RestRequest): RestReply;
}

/** Keeps commands as Discord does, with all that it adds to them. */
export function createCommands(newId: () => string): LocalCommands {
  const registrations: CommandRegistration[] = [];
  const known = new Map<string, readonly Stored[]>();

  const hasAccess = (guild: string | undefined) => guild === undefined || guild === WORLD.guild;

  return {
    registrations,
    find: (name) => {
      const all = [...known.values()].flat();
      return all.find((stored) => stored.command.name === name)?.command;
    },
    list({ params, query }) {
      const guild = params['guild'];
      if (!hasAccess(guild)) return refused(403, 50001, 'Missing Access');
      const localized = query.get('with_localizations') === 'true';
      const stored = known.get(guild ?? 'everywhere') ?? [];
      // In an order of its own, as Discord gives no promise on it.
      return ok([...stored].reverse().map((it) => asDiscordTells(it, localized)));
    },
    replace({ params, body }) {
      const guildId = params['guild'];
      if (!hasAccess(guildId)) return refused(403, 50001, 'Missing Access');
      const commands = (guildId === undefined ? globalCommands : serverCommands).parse(body.json);
      const stored = commands.map((command) => ({ command, id: newId() }));
      known.set(guildId ?? 'everywhere', stored);
      registrations.push({ commands, ...(guildId !== undefined && { guildId }) });
      return ok(stored.map((it) => asDiscordTells(it, true)));
    },
  };
}

interface Stored {
  readonly id: string;
  readonly command: WireCommand;
}

function asDiscordTells({ id, command }: Stored, localized: boolean): unknown {
  const words = <T extends { name_localizations?: unknown; description_localizations?: unknown }>(it: T) => ({
    ...it,
    name_localizations: localized ? (it.name_localizations ?? null) : undefined,
    description_localizations: localized ? (it.description_localizations ?? null) : undefined,
  });
  return {
    ...words(command),
    id,
    application_id: WORLD.application,
    version: id,
    type: command.type ?? 1,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    contexts: command.contexts ?? null,
    integration_types: [...(command.integration_types ?? [0])].reverse(),
    ...(command.type === 3
      ? { description: '' }
      : { options: command.options?.map((option) => ({ ...words(option), choices: option.choices?.map(words) })) }),
  };
}
