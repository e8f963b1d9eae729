import type { Message } from 'discord.js';

/** The custom ids of a message's buttons, in order. */
export function customIds({ components }: Pick<Message, 'components'>): readonly string[] {
  return components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((it) => ('customId' in it && it.customId !== null ? [it.customId] : []))
      : [],
  );
}
