/** The server, the channels and the people that every test finds. */
export const WORLD = {
  application: '100000000000000001',
  bot: { id: '100000000000000001', username: 'rollcall', discriminator: '0', avatar: null, bot: true },
  person: { id: '200000000000000001', username: 'delegate', discriminator: '0', avatar: null },
  otherBot: { id: '200000000000000009', username: 'other', discriminator: '0', avatar: null, bot: true },
  guild: '300000000000000001',
  channel: '400000000000000001',
  thread: '400000000000000003',
  directChannel: '400000000000000002',
} as const;

const BITS = {
  'View Channel': 1n << 10n,
  'Send Messages': 1n << 11n,
  'Attach Files': 1n << 15n,
  'Read Message History': 1n << 16n,
  'Send Messages in Threads': 1n << 38n,
} as const;

/** A permission that the bot's invite asks for, and that it can lack. */
export type Permission = keyof typeof BITS;

/** The permissions as one number, all that the invite asks for but some. */
export function permissionsWithout(denied: ReadonlySet<Permission>): string {
  const granted = Object.entries(BITS).filter(([name]) => ![...denied].some((it) => it === name));
  return String(granted.reduce((sum, [, bit]) => sum | bit, 0n));
}

/** The data of the one server, as the gateway sends it. */
export function guildData(locale: string, denied: ReadonlySet<Permission>): Record<string, unknown> {
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
        permissions: permissionsWithout(denied),
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
    threads: [
      {
        id: WORLD.thread,
        type: 11,
        name: 'aside',
        parent_id: WORLD.channel,
        guild_id: WORLD.guild,
        owner_id: WORLD.person.id,
        message_count: 0,
        member_count: 1,
        thread_metadata: {
          archived: false,
          auto_archive_duration: 1440,
          archive_timestamp: '2020-11-09T00:00:00.000Z',
          locked: false,
        },
      },
    ],
  };
}

const EMPTY_GUILD = {
  emojis: [],
  features: [],
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

/** A person of the server; the usual one by default. @param end the end of their id */
export function personData(end?: number): Readonly<Record<string, unknown>> & { readonly id: string } {
  if (end === undefined) return WORLD.person;
  return {
    id: `2000000000000${String(end).padStart(5, '0')}`,
    username: `delegate${end}`,
    discriminator: '0',
    avatar: null,
  };
}
