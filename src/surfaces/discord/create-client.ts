import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * Makes a discord.js client that asks for no privileged intent: Discord hands it the words of messages that mention the
 * bot and of its direct messages, and of no other. It keeps no messages, and shares the load over as many gateway
 * connections as Discord asks for.
 * @param restUrl where Discord's REST interface is, without the version; Discord's own by default
 */
export function createClient(restUrl?: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct message arrives in a channel that the client has not seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    // Given here, or discord.js would look into the environment for it.
    shards: 'auto',
    ...(restUrl !== undefined && { rest: { api: restUrl.replace(/\/+$/, '') } }),
  });
}
