import { z } from 'zod';

/**
 * What Discord takes at most: characters, counts and bytes, as its developer documentation states them
 * (Message, Embed Limits, Components, Application Commands, Uploading Files). Discord counts code points; every check
 * here counts UTF-16 units, which are never fewer, so what passes here passes there.
 */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  embedsTogether: 6000,
  rows: 5,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  choices: 25,
  choiceText: 100,
  fileBytes: 10 * 1024 * 1024,
  files: 10,
  formTitle: 45,
  formFields: 5,
  fieldLabel: 45,
  fieldDescription: 100,
  commands: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandTogether: 8000,
} as const;

const text = (most: number) => z.string().min(1).max(most);

/** The words of a message. */
export const contentSchema = z.string().max(LIMITS.content);

const embedSchema = z.strictObject({
  title: text(LIMITS.embedTitle).optional(),
  description: text(LIMITS.embedDescription).optional(),
  url: z.url().optional(),
  color: z.number().int().min(0).max(0xffffff).optional(),
  fields: z
    .array(
      z.strictObject({
        name: text(LIMITS.embedFieldName),
        value: text(LIMITS.embedFieldValue),
        inline: z.boolean().optional(),
      }),
    )
    .max(LIMITS.embedFields)
    .optional(),
  footer: z.strictObject({ text: text(LIMITS.embedFooter) }).optional(),
  author: z.strictObject({ name: text(LIMITS.embedAuthor) }).optional(),
});

/** The embeds of a message; the last limit is on all their words together. */
export const embedsSchema = z
  .array(embedSchema)
  .max(LIMITS.embeds)
  .refine(
    (embeds) => embeds.reduce((sum, embed) => sum + embedLength(embed), 0) <= LIMITS.embedsTogether,
    `at most ${LIMITS.embedsTogether} characters in all embeds together`,
  );

/** A button that comes back to the bot when it is pressed. */
export const buttonSchema = z.strictObject({
  type: z.literal(2),
  style: z.literal([1, 2, 3, 4]),
  label: text(LIMITS.label),
  custom_id: text(LIMITS.customId),
  emoji: z.strictObject({ name: text(8) }).optional(),
  disabled: z.boolean().optional(),
});

/** The rows of buttons under a message; no custom id twice. */
export const rowsSchema = z
  .array(z.strictObject({ type: z.literal(1), components: z.array(buttonSchema).min(1).max(LIMITS.buttonsInRow) }))
  .max(LIMITS.rows)
  .refine((rows) => {
    const ids = rows.flatMap((row) => row.components.map((button) => button.custom_id));
    return new Set(ids).size === ids.length;
  }, 'no two buttons with the same custom id');

/** A file of text that goes with a message, measured in the bytes of its UTF-8. */
export const fileSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'Latin letters, digits, - _ . only: Discord rewrites every other character'),
  text: z
    .string()
    .min(1)
    .refine((content) => Buffer.byteLength(content) <= LIMITS.fileBytes, `at most ${LIMITS.fileBytes} bytes`),
});

/** The files of a message. */
export const filesSchema = z.array(fileSchema).max(LIMITS.files);

/** What an autocomplete is answered with. */
export const choicesSchema = z
  .array(z.strictObject({ name: text(LIMITS.choiceText), value: text(LIMITS.choiceText) }))
  .max(LIMITS.choices);

const localizationsSchema = z.record(z.string(), text(LIMITS.commandDescription));

const choiceSchema = z.looseObject({
  name: text(LIMITS.choiceText),
  name_localizations: z.record(z.string(), text(LIMITS.choiceText)).optional(),
  value: text(LIMITS.choiceText),
});

const commandSchema = z.looseObject({
  name: text(LIMITS.commandName),
  name_localizations: z.record(z.string(), text(LIMITS.commandName)).optional(),
  description: text(LIMITS.commandDescription),
  description_localizations: localizationsSchema.optional(),
  options: z
    .array(
      z.looseObject({
        name: text(LIMITS.commandName),
        name_localizations: z.record(z.string(), text(LIMITS.commandName)).optional(),
        description: text(LIMITS.commandDescription),
        description_localizations: localizationsSchema.optional(),
        choices: z.array(choiceSchema).max(LIMITS.choices).optional(),
      }),
    )
    .max(LIMITS.commandOptions)
    .optional(),
});

/** The slash commands of a bot; the last limit is on the words of one command with all its options. */
export const commandsSchema = z
  .array(
    commandSchema.refine(
      (command) => commandLength(command) <= LIMITS.commandTogether,
      `at most ${LIMITS.commandTogether} characters in a command`,
    ),
  )
  .max(LIMITS.commands);

function commandLength(command: z.infer<typeof commandSchema>): number {
  const parts = [command, ...(command.options ?? [])];
  const words = parts.flatMap((part) => [
    part.name,
    part.description,
    ...Object.values(part.name_localizations ?? {}),
    ...Object.values(part.description_localizations ?? {}),
  ]);
  const choices = command.options?.flatMap((option) => option.choices ?? []) ?? [];
  const ofChoices = choices.flatMap(({ name, name_localizations = {}, value }) => [
    name,
    value,
    ...Object.values(name_localizations),
  ]);
  return [...words, ...ofChoices].reduce((sum, word) => sum + word.length, 0);
}

/** A form: a title and up to five fields under their labels. */
export const formSchema = z.looseObject({
  custom_id: text(LIMITS.customId),
  title: text(LIMITS.formTitle),
  components: z
    .array(
      z.looseObject({
        label: text(LIMITS.fieldLabel),
        description: text(LIMITS.fieldDescription).optional(),
        component: z.looseObject({
          custom_id: text(LIMITS.customId),
          options: z
            .array(z.looseObject({ value: text(LIMITS.choiceText), label: text(LIMITS.choiceText) }))
            .max(LIMITS.choices)
            .optional(),
        }),
      }),
    )
    .min(1)
    .max(LIMITS.formFields),
});

function embedLength(embed: z.infer<typeof embedSchema>): number {
  const fields = embed.fields?.flatMap((field) => [field.name, field.value]) ?? [];
  const words = [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields];
  return words.reduce<number>((sum, part) => sum + (part?.length ?? 0), 0);
}
