import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** Where Discord is, and over how many connections it is listened to. */
export interface ClientSettings {
  /** Discord's REST interface, without the version; Discord's own by default. */
  readonly restUrl?: string;
  /** As many as Discord asks for by default. */
  readonly shards?: number | 'auto';
}

/**
 * Makes a discord.js client that asks for no privileged intent: Discord hands it the words of messages that mention the
 * bot and of its direct messages, and of no other. It keeps no messages. Its gateway connections (shards) all live in
 * this process: an answer takes milliseconds and the index some megabytes, so that a process for each, which
 * discord.js's ShardingManager would start, would hold the index many times over and win nothing.
 */
export function createClient({ restUrl, shards = 'auto' }: ClientSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct message arrives in a channel that the client has not seen before, an edit for a message that is not kept.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    // Given here, or discord.js would look into the environment for it.
    shards,
    ...(restUrl !== undefined && { rest: { api: restUrl.replace(/\/+$/, '') } }),
  });
}
