import { randomBytes } from 'node:crypto';
import { type Client, DiscordAPIError, Events } from 'discord.js';
import type { Rollcall } from '../../answer/rollcall.js';
import { RollcallError } from '../../errors.js';
import type { Log } from '../../log.js';
import { createAnswering } from './answering.js';
import { commands } from './commands/commands.js';
import { createClient } from './create-client.js';
import { createFeedbackFile } from './feedback.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { inviteUrl } from './invite-url.js';
import { login } from './login.js';
import { messageCommandDefinitions } from './message-commands/message-command-definitions.js';
import { createRates, type RateLimits } from './rates.js';
import { createRecent } from './recent.js';
import { registerCommands } from './register-commands.js';
import { createSeenEvents } from './seen-events.js';
import { createInteractionHandler } from './triggers/on-interaction.js';
import { createMessageHandler } from './triggers/on-message.js';
import { createMessageChanges } from './triggers/on-message-change.js';
import type { TriggerDeps } from './triggers/trigger-deps.js';

/** What a bot is started with. */
export interface BotOptions {
  readonly token: string;
  /** Registers the commands in this server only; everywhere by default. */
  readonly guildId?: string;
  /** Where Discord's REST interface is, without the version: `https://discord.com/api` by default. */
  readonly restUrl?: string;
  /** Over how many gateway connections the servers are shared; as many as Discord asks for by default. */
  readonly shards?: number | 'auto';
  readonly rollcall: Rollcall;
  readonly log: Log;
  /** Where verdicts on answers are kept. */
  readonly dataDir: string;
  /** How often one may ask; `RATE_LIMITS` by default. */
  readonly rates?: RateLimits;
  /** The present time in milliseconds; the system's clock by default. */
  readonly now?: () => number;
}

/** A bot that is connected to Discord. */
export interface Bot {
  /** Takes nothing new, finishes what it is answering (10 seconds at most), then disconnects. */
  stop(): Promise<void>;
  /** Where someone adds the bot to a server. */
  readonly inviteUrl: string;
  /** Resolves when Discord has ended the connection for good (a token that was reset); never after `stop`. */
  readonly ended: Promise<RollcallError>;
}

const PATIENCE = 10_000;
const HEARD = [
  Events.MessageCreate,
  Events.MessageUpdate,
  Events.MessageDelete,
  Events.MessageBulkDelete,
  Events.InteractionCreate,
];

/**
 * Connects to Discord, registers the commands where they changed, and answers until stopped.
 * @throws RollcallError `discord-token`, `discord-unreachable` or `discord-guild`; the message says what to do
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, log } = options;
  const client = createClient(options);
  const inFlight = createInFlight();
  const ended = watchConnection(client, log);
  listen(client, options, inFlight);
  const ready = await login(client, token);
  try {
    await register(ready, options);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  const invite = inviteUrl(ready.application.id);
  log.info('connected to Discord', { bot: ready.user.tag, servers: ready.guilds.cache.size, invite });
  return { stop: () => stop(client, inFlight, log), inviteUrl: invite, ended };
}

function listen(client: Client, options: BotOptions, inFlight: InFlight): void {
  const { rollcall, log, now = Date.now } = options;
  const newCode = () => randomBytes(3).toString('hex');
  const deps: TriggerDeps = {
    rollcall,
    log,
    now,
    answering: createAnswering({ address: rollcall.report.address, log, now, newCode }),
    isSeen: createSeenEvents(),
    rates: createRates(options.rates),
    locales: createRecent(10_000),
    answered: createRecent(),
    keepFeedback: createFeedbackFile(options.dataDir),
  };
  const messages = createMessageHandler(deps);
  const changes = createMessageChanges(deps, messages);
  const onInteraction = createInteractionHandler(deps, commands);
  const track = (work: Promise<void>) =>
    inFlight.track(work.catch((error: unknown) => log.error('a handler failed', { error })));
  client.on(Events.MessageCreate, (message) => track(messages.answer(message)));
  client.on(Events.MessageUpdate, (_, message) => track(changes.edited(message)));
  client.on(Events.MessageDelete, ({ id }) => track(changes.deleted(id)));
  client.on(Events.MessageBulkDelete, (gone) => {
    for (const id of gone.keys()) track(changes.deleted(id));
  });
  client.on(Events.InteractionCreate, (interaction) => track(onInteraction(interaction)));
}

function watchConnection(client: Client, log: Log): Promise<RollcallError> {
  client.on(Events.Error, (error) => log.error('discord.js reports an error', { error }));
  client.on(Events.Warn, (warning) => log.warn('discord.js warns', { warning }));
  client.on(Events.ShardError, (error, shard) => log.warn('the connection to Discord broke', { shard, error }));
  client.on(Events.ShardReconnecting, (shard) => log.info('connecting to Discord again', { shard }));
  client.on(Events.ShardResume, (shard) => log.info('connected to Discord again', { shard }));
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const wayOut = 'check DISCORD_TOKEN in the Discord Developer Portal, then start again';
      resolve(new RollcallError('discord-ended', `Discord ended the connection (code ${code}); ${wayOut}`));
    });
  });
}

async function register(client: Client<true>, { guildId, log }: BotOptions): Promise<void> {
  const definitions = [...commands.map((command) => command.definition), ...messageCommandDefinitions];
  const where = { applicationId: client.application.id, ...(guildId !== undefined && { guildId }) };
  try {
    const sent = await registerCommands({ registry: client.rest, definitions, ...where });
    log.info(sent ? 'commands registered' : 'commands unchanged', { commands: definitions.length });
  } catch (error) {
    if (guildId !== undefined && error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) {
      const wayOut = 'add the bot there, or correct or remove DISCORD_GUILD_ID';
      const message = `The bot may not register commands in server ${guildId} (${error.message}); ${wayOut}`;
      throw new RollcallError('discord-guild', message, { cause: error, data: { guildId } });
    }
    // Mentions and direct messages work all the same, and so do commands registered earlier.
    log.error('commands could not be registered', { error });
  }
}

async function stop(client: Client, inFlight: InFlight, log: Log): Promise<void> {
  for (const event of HEARD) client.removeAllListeners(event as string);
  // discord.js announces a reconnection at every close, its own too.
  client.removeAllListeners(Events.ShardReconnecting);
  const lost = await inFlight.settled(PATIENCE);
  if (lost > 0) log.warn('stopped before every answer was given', { lost });
  await client.destroy();
}
