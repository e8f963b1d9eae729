import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where a command can be used: added to a server or to a user; in servers, in the bot's own and in all other private chats. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
