import type { LocalizationMap, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Choice, Rollcall } from '../../../answer/rollcall.js';
import type { Language } from '../../../language/language.js';
import type { Shown } from '../render/render-shown.js';

/** What someone chose or typed for a command's options; undefined where left out. */
export interface CommandOptions {
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/** One use of a command. */
export interface CommandRequest {
  readonly options: CommandOptions;
  readonly rollcall: Rollcall;
  /** The language of the user's own Discord. */
  readonly language: Language;
  /** One person in one channel is one conversation. */
  readonly session: string;
}

/** Gives the choices for what has been typed so far, best first. */
export type Completer = (rollcall: Rollcall, typed: string, language: Language) => readonly Choice[];

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** By the name of the option that is being typed. */
  readonly completers: Readonly<Record<string, Completer>>;
  answer(request: CommandRequest): Shown | Promise<Shown>;
}

/** Says the same in Simplified and in Traditional Chinese, by Discord's names of the two. */
export function inChinese(simplified: string, traditional: string): LocalizationMap {
  return { 'zh-CN': simplified, 'zh-TW': traditional };
}
