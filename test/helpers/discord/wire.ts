import { z } from 'zod';

// Discord's limits, written down a second time from its documentation, so that a mistake in src/ does not excuse itself.
// Discord counts code points.
const text = (least: number, most: number) =>
  z
    .string()
    .refine((value) => [...value].length >= least && [...value].length <= most, `${least} to ${most} characters`);

const button = z
  .strictObject({
    type: z.literal(2),
    style: z.literal([1, 2, 3, 4, 5]),
    label: text(1, 80).optional(),
    custom_id: text(1, 100).optional(),
    url: z.url().optional(),
    emoji: z.unknown().optional(),
    disabled: z.boolean().optional(),
  })
  .refine((it) => (it.style === 5) === (it.url !== undefined), 'a link button has an address, no other has')
  .refine((it) => (it.style === 5) !== (it.custom_id !== undefined), 'every button but a link has a custom id')
  .refine((it) => it.label !== undefined || it.emoji !== undefined, 'a button has a label or an emoji');

const rows = z
  .array(z.strictObject({ type: z.literal(1), components: z.array(button).min(1).max(5) }))
  .max(5)
  .refine((all) => {
    const ids = all.flatMap((row) => row.components.map((it) => it.custom_id)).filter((id) => id !== undefined);
    return new Set(ids).size === ids.length;
  }, 'custom ids must be unique in a message');

const embed = z.strictObject({
  title: text(0, 256).optional(),
  description: text(0, 4096).optional(),
  url: z.url().optional(),
  color: z.number().optional(),
  fields: z
    .array(z.strictObject({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().optional() }))
    .max(25)
    .optional(),
  footer: z.looseObject({ text: text(0, 2048) }).optional(),
  author: z.looseObject({ name: text(0, 256) }).optional(),
  image: z.unknown().optional(),
});

const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;

const message = z.object({
  content: text(0, 2000).optional(),
  embeds: z.array(embed).max(10).optional(),
  components: rows.optional(),
  attachments: z
    .array(z.looseObject({ id: z.string() }))
    .max(10)
    .optional(),
  flags: z
    .number()
    .refine((flags) => (flags & ~(EPHEMERAL | SUPPRESS_EMBEDS)) === 0, 'flags known here')
    .optional(),
  allowed_mentions: z.strictObject({ parse: z.tuple([]), replied_user: z.literal(false) }),
  message_reference: z.looseObject({ message_id: z.string(), fail_if_not_exists: z.literal(false) }).optional(),
  tts: z.literal(false).optional(),
});

/** A message as a bot may send it: within every limit, and here also without any mention. */
export const outgoingMessage = message.refine(
  (it) => (it.content ?? '') !== '' || (it.embeds?.length ?? 0) > 0 || (it.attachments?.length ?? 0) > 0,
  'Cannot send an empty message',
);

/** A message that takes the place of another; Discord then needs nothing said about replies. */
export const editedMessage = message.extend({
  allowed_mentions: z.strictObject({ parse: z.tuple([]), replied_user: z.literal(false) }),
  attachments: z
    .array(z.looseObject({ id: z.string() }))
    .max(10)
    .optional(),
});

/** A message as a bot may send it. */
export type OutgoingMessage = z.infer<typeof outgoingMessage>;

const select = z.strictObject({
  type: z.literal(3),
  custom_id: text(1, 100),
  options: z
    .array(z.strictObject({ value: text(1, 100), label: text(1, 100) }))
    .min(1)
    .max(25),
});

const input = z.strictObject({
  type: z.literal(4),
  custom_id: text(1, 100),
  style: z.literal([1, 2]),
  required: z.boolean(),
  max_length: z.number().int().min(1).max(4000),
});

/** A form as a bot may show it. */
export const modal = z.strictObject({
  custom_id: text(1, 100),
  title: text(1, 45),
  components: z
    .array(
      z.strictObject({
        type: z.literal(18),
        label: text(1, 45),
        description: text(1, 100).optional(),
        component: z.union([select, input]),
      }),
    )
    .min(1)
    .max(5),
});

/** A form as a bot may show it. */
export type WireModal = z.infer<typeof modal>;

/** What an autocomplete may be answered with. */
export const autocompleteResult = z.strictObject({
  choices: z.array(z.strictObject({ name: text(1, 100), value: text(1, 100) })).max(25),
});

const localized = (most: number) => z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), text(1, most)).nullish();
const name = z.string().regex(/^[-_'\p{L}\p{N}]{1,32}$/u);

const option = z.strictObject({
  type: z.number().int().min(3).max(11),
  name,
  name_localizations: z.record(z.string(), name).nullish(),
  description: text(1, 100),
  description_localizations: localized(100),
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  max_length: z.number().int().min(1).max(6000).optional(),
  choices: z
    .array(z.strictObject({ name: text(1, 100), name_localizations: localized(100), value: text(1, 100) }))
    .min(1)
    .max(25)
    .optional(),
});

const where = {
  contexts: z.array(z.literal([0, 1, 2])).optional(),
  integration_types: z.array(z.literal([0, 1])).optional(),
};

const menuCommand = z.strictObject({
  type: z.literal(3),
  name: text(1, 32),
  name_localizations: localized(32),
  ...where,
});

const slashCommand = z.strictObject({
  type: z.literal(1).optional(),
  name: name.refine((it) => it === it.toLowerCase(), 'in lower case'),
  name_localizations: z.record(z.string(), name).nullish(),
  description: text(1, 100),
  description_localizations: localized(100),
  options: z
    .array(option)
    .max(25)
    .refine(
      (all) =>
        all.findIndex((it) => it.required !== true) >= all.filter((it) => it.required).length ||
        all.every((it) => it.required),
      'required options first',
    )
    .optional(),
  ...where,
});

const command = z.union([slashCommand, menuCommand]);

/** A slash command as Discord knows it. */
export type WireSlashCommand = z.infer<typeof slashCommand>;

/** A command as Discord knows it. */
export type WireCommand = z.infer<typeof command>;

const ofOneBot = z
  .array(command)
  .refine((all) => all.filter((it) => it.type !== 3).length <= 100, '100 slash commands')
  .refine((all) => all.filter((it) => it.type === 3).length <= 15, '15 commands in the menu of a message')
  .refine((all) => {
    const locales = ['en', 'zh-CN', 'zh-TW'];
    const names = (locale: string) => all.map((it) => `${it.type ?? 1} ${it.name_localizations?.[locale] ?? it.name}`);
    return locales.every((locale) => new Set(names(locale)).size === all.length);
  }, 'no two commands of one name in any language');

/** The commands of a bot that are registered everywhere. */
export const globalCommands = ofOneBot;

/** The commands of a bot in one server: where they may be used is for global ones alone. */
export const serverCommands = ofOneBot.refine(
  (all) => all.every((it) => it.contexts === undefined && it.integration_types === undefined),
  {
    message: 'contexts and integration_types are for global commands',
  },
);

/** How a gateway connection begins. */
export const identify = z.looseObject({
  token: z.string(),
  intents: z.number().int(),
  properties: z.looseObject({ os: z.string() }),
  shard: z.tuple([z.number(), z.number()]),
});

/** How a gateway connection begins. */
export type Identify = z.infer<typeof identify>;
