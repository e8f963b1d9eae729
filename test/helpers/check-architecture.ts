import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The folders of `src/`, in the order in which they may import: each only from those before it. */
const ORDER = ['language', 'report', 'countries', 'votes', 'retrieval', 'answer'];

/** What anything may import. */
const FREE = ['errors.ts', 'log.ts'];

const LONGEST_FILE = 250;

const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a console call', /\bconsole\.\w+\(/],
  ['an open end', /\b(?:TODO|FIXME|XXX|HACK)\b/],
  ['a check switched off', /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/],
  ['a path of one machine', /["'`](?:\/home\/|\/Users\/|\/root\/|[A-Z]:\\\\)/],
];

/** The files under a folder, with their text, by their path from it. */
export function readTree(folder: string, ending = '.ts'): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
      readFileSync(file, 'utf8'),
    ]),
  );
}

/** Every breach of the project's rules in the files of `src/`, a line each; none when all is well. */
export function checkArchitecture(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => [
    ...checkImports(path, text),
    ...checkName(path),
    ...checkText(path, text),
    ...(/process\s*\.\s*env\b|\benv\b[^;]*from 'node:process'/.test(text) && path !== 'config.ts'
      ? [`${path}: only config.ts reads the environment`]
      : []),
  ]);
}

/** Where a file imports from: paths from `src/` for its own files, names for packages. */
function importsOf(path: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const named = code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...named].map(([, name = '']) =>
    name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)).replace(/\.js$/, '.ts') : name,
  );
}

function checkImports(path: string, text: string): string[] {
  return importsOf(path, text).flatMap((name) => {
    const breach = name.includes('/') || name.endsWith('.ts') ? refuseOwn(path, name) : undefined;
    const discord =
      /^(?:discord\.js|@discordjs\/|discord-api-types)/.test(name) && !path.startsWith('surfaces/discord/');
    return [
      ...(breach === undefined ? [] : [`${path}: imports ${name}: ${breach}`]),
      ...(discord ? [`${path}: imports ${name}: only surfaces/discord knows Discord`] : []),
    ];
  });
}

function refuseOwn(path: string, name: string): string | undefined {
  if (path === 'main.ts' || FREE.includes(name)) return undefined;
  const [from, to] = [layerOf(path), layerOf(name)];
  if (to === undefined) return undefined;
  if (FREE.includes(path) || path === 'config.ts') return `${path} stands alone`;
  if (to === 'main.ts') return 'nothing imports main.ts';
  if (to === 'config.ts') return from === 'surfaces/cli' ? undefined : 'settings are handed in';
  if (from === undefined) return 'the file lies in no known folder';
  if (from === to) return undefined;
  if (to.startsWith('surfaces/')) return 'surfaces are imported by main.ts only';
  // The commands of the terminal wire things together; the other surfaces know what an answer is, and no more.
  if (from.startsWith('surfaces/') && from !== 'surfaces/cli' && !['answer', 'language'].includes(to)) {
    return 'a surface gets what it needs through answer/ or as an argument';
  }
  const rank = from.startsWith('surfaces/') ? ORDER.length : ORDER.indexOf(from);
  return ORDER.indexOf(to) < rank ? undefined : `${from} comes before ${to}`;
}

/** The folder whose rules hold for a file; undefined for what is no file of the project. */
function layerOf(path: string): string | undefined {
  const [first = '', second = ''] = path.split('/');
  if (first === 'surfaces') return `surfaces/${second}`;
  if (path === 'main.ts' || path === 'config.ts') return path;
  return ORDER.includes(first) ? first : undefined;
}

function checkName(path: string): string[] {
  const parts = path.replace(/\.ts$/, '').split('/');
  const dump = parts.find((part) => /^(?:utils?|helpers?|types|constants|misc|common)$/.test(part));
  const odd = parts.find((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
  return [
    ...(dump === undefined ? [] : [`${path}: ${dump} says nothing of what is in it`]),
    ...(odd === undefined ? [] : [`${path}: ${odd} is not in kebab-case`]),
    ...(parts.length === 1 && !['main', 'config', 'errors', 'log'].includes(parts[0] ?? '')
      ? [`${path}: lies in no folder`]
      : []),
    ...(parts.length > 1 && layerOf(path) === undefined ? [`${path}: lies in an unknown folder`] : []),
  ];
}

function checkText(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n');
  const long = lines.length > LONGEST_FILE ? [`${path}: has ${lines.length} lines, more than ${LONGEST_FILE}`] : [];
  const words = lines.flatMap((line, index) =>
    FORBIDDEN.filter(([, pattern]) => pattern.test(line)).map(([name]) => `${path}:${index + 1}: has ${name}`),
  );
  return [...long, ...words];
}
