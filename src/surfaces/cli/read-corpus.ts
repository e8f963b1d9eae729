import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { ReportMeta } from '../../report/report.js';
import type { Glosses } from '../../retrieval/glosses.js';
import { loadGlosses } from '../../retrieval/load-glosses.js';

/** One thing that is wrong with a file of the corpus, and where. */
export interface CorpusProblem {
  /** As a person finds it: `corpus/A-75-394.zh.md`. */
  readonly file: string;
  /** 1-based; left out where it concerns the whole file. */
  readonly line?: number;
  /** The rule that does not hold, in words. */
  readonly rule: string;
  readonly expected?: string;
  readonly found?: string;
}

/** What the files of a corpus hold, not yet read as a report. */
export interface Corpus {
  /** The report's text as it stands, and the file that it stands in. */
  readonly source: string;
  readonly file: string;
  readonly meta: ReportMeta;
  /** With the SHA-256 of their file; missing where the corpus has none. */
  readonly glosses?: { readonly glosses: Glosses; readonly sha256: string; readonly file: string };
  /** Whatever else is wrong: a hash that differs, a gloss file in disorder. */
  readonly problems: readonly CorpusProblem[];
}

/** The corpus, or why it could not even be opened. */
export type CorpusResult =
  | { readonly kind: 'read'; readonly corpus: Corpus }
  | { readonly kind: 'invalid'; readonly problems: readonly CorpusProblem[] };

const ENDING = '.zh.md';

const metaSchema = z.strictObject({
  symbol: z.string().regex(/^[A-Z][\w./-]*$/),
  language: z.literal('zh'),
  committee: z.string().min(1),
  officialAddress: z.url({ protocol: /^https$/ }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

type Read<Value> = { readonly value: Value } | { readonly problem: CorpusProblem };

/**
 * Reads the one report of a corpus folder: `NAME.zh.md`, what its text does not say in `NAME.json`, and
 * `NAME.glosses.json` where there is one.
 * @param folder its absolute path
 */
export async function readCorpus(folder: string): Promise<CorpusResult> {
  const name = findReport(folder);
  if ('problem' in name) return { kind: 'invalid', problems: [name.problem] };
  const bytes = readBytes(folder, `${name.value}${ENDING}`);
  const meta = readMeta(folder, `${name.value}.json`);
  if ('problem' in bytes || 'problem' in meta) {
    return { kind: 'invalid', problems: [bytes, meta].flatMap((read) => ('problem' in read ? [read.problem] : [])) };
  }
  const file = shownPath(folder, `${name.value}${ENDING}`);
  const source = decode(bytes.value, file);
  if ('problem' in source) return { kind: 'invalid', problems: [source.problem] };
  const { problems, ...glosses } = await readGlosses(folder, `${name.value}.glosses.json`);
  const hash = createHash('sha256').update(bytes.value).digest('hex');
  if (hash !== meta.value.sha256) {
    const rule = `the text has the sha256 that ${name.value}.json names; put the published text back`;
    problems.unshift({ file, rule, expected: meta.value.sha256, found: hash });
  }
  return { kind: 'read', corpus: { source: source.value, file, meta: meta.value, ...glosses, problems } };
}

function findReport(folder: string): Read<string> {
  const rule = `the folder holds exactly one report, a file that ends in ${ENDING}`;
  const file = `${basename(folder)}/`;
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  } catch (error) {
    return { problem: { file, rule, expected: 'one report', found: reasonOf(error) } };
  }
  const [name] = names;
  if (name !== undefined && names.length === 1) return { value: name.slice(0, -ENDING.length) };
  return { problem: { file, rule, expected: 'one report', found: names.join(', ') || 'none' } };
}

function readMeta(folder: string, name: string): Read<ReportMeta> {
  const bytes = readBytes(folder, name);
  if ('problem' in bytes) return bytes;
  const file = shownPath(folder, name);
  let json: unknown;
  try {
    json = JSON.parse(bytes.value.toString('utf8'));
  } catch (error) {
    return { problem: { file, rule: 'the file is JSON', found: reasonOf(error) } };
  }
  const parsed = metaSchema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const found = parsed.error.issues
    .map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
    .join('; ');
  const rule = 'the file gives symbol, language, committee, officialAddress and sha256 of the report, and no more';
  return { problem: { file, rule, found } };
}

async function readGlosses(
  folder: string,
  name: string,
): Promise<Pick<Corpus, 'glosses'> & { problems: CorpusProblem[] }> {
  const file = shownPath(folder, name);
  const loaded = await loadGlosses(join(folder, name));
  if (loaded.kind === 'missing') return { problems: [] };
  if (loaded.kind === 'loaded') return { glosses: { ...loaded, file }, problems: [] };
  const rule = 'each gloss is {zh, en, questions} under the id of its unit';
  return { problems: loaded.problems.map((found) => ({ file, rule, found })) };
}

function readBytes(folder: string, name: string): Read<Buffer> {
  try {
    return { value: readFileSync(join(folder, name)) };
  } catch (error) {
    return { problem: { file: shownPath(folder, name), rule: 'the file can be read', found: reasonOf(error) } };
  }
}

function decode(bytes: Buffer, file: string): Read<string> {
  try {
    return { value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: { file, rule: 'the file is UTF-8 text', found: 'bytes that are none' } };
  }
}

function shownPath(folder: string, name: string): string {
  return `${basename(folder)}/${name}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
