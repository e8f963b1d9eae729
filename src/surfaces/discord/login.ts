import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import { RollcallError } from '../../errors.js';

/**
 * Connects to Discord; resolves to the client when it knows its servers.
 * @throws RollcallError `discord-token` for a token that Discord refuses, `discord-unreachable` for everything else
 */
export async function login(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw explained(error);
  }
  return ready;
}

function explained(error: unknown): RollcallError {
  const reason = error instanceof Error ? error.message : String(error);
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (refused || reason === 'Authentication failed') {
    const wayOut = 'copy it anew from the Discord Developer Portal (Bot, Reset Token)';
    return new RollcallError('discord-token', `Discord refuses DISCORD_TOKEN; ${wayOut}`, { cause: error });
  }
  const wayOut = 'check the connection, and DISCORD_REST_URL if it is set, then start again';
  return new RollcallError('discord-unreachable', `Discord cannot be reached (${reason}); ${wayOut}`, { cause: error });
}
