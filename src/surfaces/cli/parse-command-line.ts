import { parseArgs } from 'node:util';

/** The options of a command by their long names; `text` ones take a value. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'text'>>;

/** A command line read, or what is wrong with it in one line. */
export type CommandLine =
  | {
      readonly kind: 'parsed';
      /** The flags that are set. */
      readonly flags: ReadonlySet<string>;
      /** The values of the other options. */
      readonly texts: ReadonlyMap<string, string>;
      /** What is no option, in order. */
      readonly words: readonly string[];
    }
  | { readonly kind: 'invalid'; readonly message: string };

type Option = { readonly name: string; readonly rawName: string; readonly value?: string; readonly inline: boolean };

/** Reads the arguments of a command by its options; everything after `--` is words. The first mistake is reported. */
export function parseCommandLine(args: readonly string[], kinds: OptionKinds): CommandLine {
  const options = Object.entries(kinds).map(([name, kind]) => [
    name,
    { type: kind === 'flag' ? 'boolean' : 'string' } as const,
  ]);
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Set<string>();
  const texts = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = readOption(token);
    const problem =
      checkOption(option, kinds) ?? (texts.has(option.name) ? `${option.rawName} is given twice` : undefined);
    if (problem !== undefined) return { kind: 'invalid', message: problem };
    if (option.value === undefined) flags.add(option.name);
    else texts.set(option.name, option.value);
  }
  return { kind: 'parsed', flags, texts, words: positionals };
}

function readOption(token: {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}): Option {
  const { name, rawName, value } = token;
  return { name, rawName, ...(value !== undefined && { value }), inline: token.inlineValue === true };
}

function checkOption({ name, rawName, value, inline }: Option, kinds: OptionKinds): string | undefined {
  const kind = Object.hasOwn(kinds, name) && rawName.startsWith('--') ? kinds[name] : undefined;
  if (kind === undefined) return unknownOption(rawName, Object.keys(kinds));
  if (kind === 'flag')
    return value === undefined ? undefined : `${rawName} takes no value, but was given ${JSON.stringify(value)}`;
  const missing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-');
  return missing ? `${rawName} needs a value after it` : undefined;
}

function unknownOption(given: string, known: readonly string[]): string {
  const [nearest] = known
    .map((name) => ({ name, distance: editDistance(given.replace(/^-+/, ''), name) }))
    .sort((a, b) => a.distance - b.distance);
  const hint = nearest !== undefined && nearest.distance <= 2 ? `did you mean --${nearest.name}?` : '';
  const list = `the options are ${known.map((name) => `--${name}`).join(', ')}`;
  return `unknown option ${given}: ${hint || list}; put -- before words that begin with a dash`;
}

/** Levenshtein's distance: the fewest letters to add, drop or change. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const change = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
