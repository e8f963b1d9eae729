import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import { inChinese } from './command.js';

/** An option's words: English, Simplified and Traditional Chinese. */
export type Words = readonly [english: string, simplified: string, traditional: string];

/** An option that takes text. */
export interface TextOption {
  readonly name: Words;
  readonly description: Words;
  readonly required?: true;
  /** Completed while it is typed. */
  readonly completes?: true;
  /** Characters; 200 by default, far more than any name or place needs. */
  readonly longest?: number;
}

/** One of a few things to choose; `value` is what comes back. */
export interface OptionChoice {
  readonly value: string;
  readonly name: Words;
}

const named = ([name, simplified, traditional]: Words, [description, hans, hant]: Words) => ({
  name,
  name_localizations: inChinese(simplified, traditional),
  description,
  description_localizations: inChinese(hans, hant),
});

/** Makes an option that takes text, in three languages. */
export function textOption(option: TextOption): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(option.name, option.description),
    max_length: option.longest ?? 200,
    ...(option.required && { required: true }),
    ...(option.completes && { autocomplete: true }),
  };
}

/** Makes an option with a few things to choose from, in three languages. */
export function choiceOption(
  name: Words,
  description: Words,
  choices: readonly OptionChoice[],
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(name, description),
    choices: choices.map(({ value, name: [english, simplified, traditional] }) => ({
      value,
      name: english,
      name_localizations: inChinese(simplified, traditional),
    })),
  };
}
