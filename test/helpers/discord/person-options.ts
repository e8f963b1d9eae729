import type { LocalCommands } from './local-commands.js';
import type { WireSlashCommand } from './wire.js';

/** The slash command that a person finds under a name. @throws Error where none is registered */
export function registeredSlash(commands: LocalCommands, name: string): WireSlashCommand {
  const command = commands.find(name);
  if (command === undefined || command.type === 3) throw new Error(`/${name} is not registered`);
  return command;
}

/** An option as Discord sends it, checked as Discord's client checks it. @throws Error for what the client does not take */
export function optionOf(
  command: WireSlashCommand,
  name: string,
  value: string | boolean,
): { readonly name: string; readonly type: number } {
  const option = command.options?.find((it) => it.name === name);
  if (option === undefined) throw new Error(`/${command.name} has no option ${name}`);
  const type = typeof value === 'string' ? 3 : 5;
  if (option.type !== type) throw new Error(`/${command.name} ${name} is of type ${option.type}`);
  if (typeof value === 'string' && [...value].length > (option.max_length ?? 6000)) {
    throw new Error(`${name} is too long`);
  }
  if (option.choices !== undefined && !option.choices.some((choice) => choice.value === value)) {
    throw new Error(`${name} has no choice ${value}`);
  }
  return { name, type };
}
