/** The server, the channels and the people that every test finds. */
export const WORLD = {
  application: '100000000000000001',
  bot: { id: '100000000000000001', username: 'rollcall', discriminator: '0', avatar: null, bot: true },
  person: { id: '200000000000000001', username: 'delegate', discriminator: '0', avatar: null },
  otherBot: { id: '200000000000000009', username: 'other', discriminator: '0', avatar: null, bot: true },
  guild: '300000000000000001',
  channel: '400000000000000001',
  directChannel: '400000000000000002',
} as const;

/** Permissions that allow all that the bot's invite asks for. */
const PERMISSIONS = '274878024704';

/** The data of the one server, as the gateway sends it. */
export function guildData(locale: string): Record<string, unknown> {
  const member = {
    user: WORLD.bot,
    roles: [],
    joined_at: '2020-11-09T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
  return {
    id: WORLD.guild,
    name: 'Committee room',
    icon: null,
    owner_id: WORLD.person.id,
    preferred_locale: locale,
    member_count: 2,
    large: false,
    unavailable: false,
    roles: [
      {
        id: WORLD.guild,
        name: '@everyone',
        permissions: PERMISSIONS,
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    channels: [{ id: WORLD.channel, type: 0, name: 'general', position: 0, permission_overwrites: [], nsfw: false }],
    members: [member],
    ...EMPTY_GUILD,
  };
}

const EMPTY_GUILD = {
  emojis: [],
  features: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  stickers: [],
  joined_at: '2020-11-09T00:00:00.000Z',
  afk_timeout: 300,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  system_channel_flags: 0,
  verification_level: 0,
  max_members: 250,
  premium_progress_bar_enabled: false,
};
