import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../../../config.js';
import { RollcallError } from '../../../errors.js';
import type { Log } from '../../../log.js';
import { parseReport } from '../../../report/parse-report.js';
import type { Report } from '../../../report/report.js';
import type { Gloss } from '../../../retrieval/glosses.js';
import type { PostOptions } from '../../../retrieval/post-json.js';
import type { Output } from '../create-output.js';
import { formatProblem } from '../format-problem.js';
import { parseCommandLine } from '../parse-command-line.js';
import { readCorpus } from '../read-corpus.js';
import { createAskLanguageModel } from './ask-language-model.js';
import { writeGloss } from './write-gloss.js';

/** What `gloss` needs. */
export interface GlossContext {
  readonly args: readonly string[];
  readonly config: Pick<Config, 'llm'>;
  readonly output: Output;
  readonly log: Log;
  readonly post?: PostOptions;
}

const HELP = `Has a language model write the glosses of a report, for a person to review: a line of plain Chinese, an English
rendering and questions for each paragraph. They help to find a paragraph and are never quoted.

  npm run gloss -- REPORT   REPORT is the report's text (FOLDER/NAME.zh.md, with NAME.json beside it) or its folder

Set LLM_MODEL (openai:NAME or ollama:NAME), and LLM_BASE_URL and LLM_API_KEY where the server wants them. What
NAME.glosses.json has already stays as it is, so that the command may be run again after a failure; each gloss is kept
as soon as it is written.

  --help   print this
`;

/**
 * Runs `gloss`.
 * @throws RollcallError `bad-usage`; `no-language-model` where none is set; `bad-corpus` for a report that can't be read;
 * `model-unreachable` and `bad-model-answer`; `glosses-missing` where the model gave none for some units
 */
export async function glossCommand(context: GlossContext): Promise<void> {
  const line = parseCommandLine(context.args, { help: 'flag' });
  if (line.kind === 'invalid') throw usage(line.message);
  if (line.flags.has('help')) {
    await context.output.write(HELP);
    return;
  }
  const [given, ...more] = line.words;
  if (given === undefined || more.length > 0) throw usage('gloss takes one report');
  if (context.config.llm === undefined) {
    throw new RollcallError('no-language-model', 'LLM_MODEL is not set; set it to openai:NAME or ollama:NAME');
  }
  const { report, glosses, file } = await openReport(resolve(given));
  await writeMissing(context, context.config.llm, { report, glosses: new Map(glosses), file });
}

interface Glossary {
  readonly report: Report;
  readonly glosses: Map<string, Gloss>;
  /** Where they are kept. */
  readonly file: string;
}

async function writeMissing(context: GlossContext, llm: NonNullable<Config['llm']>, glossary: Glossary): Promise<void> {
  const { output, log, post } = context;
  const { report, glosses, file } = glossary;
  const ask = createAskLanguageModel(llm, post);
  const wanted = report.units.filter(({ kind, id }) => kind !== 'vote-list' && !glosses.has(id));
  const failed: string[] = [];
  for (const [index, unit] of wanted.entries()) {
    const written = await writeGloss(unit, report, ask);
    if (written.kind === 'written') {
      glosses.set(unit.id, written.gloss);
      save(glossary);
      log.info('gloss written', { unit: unit.id, done: `${index + 1}/${wanted.length}` });
    } else {
      failed.push(unit.id);
      log.warn('no gloss', { unit: unit.id, why: written.why });
    }
  }
  await output.write(
    `${file}: ${glosses.size} glosses, ${wanted.length - failed.length} of them new; review them, then npm run build-index\n`,
  );
  if (failed.length > 0) {
    throw new RollcallError(
      'glosses-missing',
      `the model gave no gloss for ${failed.join(', ')}; run it again, or write them by hand`,
      {
        data: { units: failed },
      },
    );
  }
}

/** In the order of the report, so that a gloss that comes late stands in its place. */
function save({ report, glosses, file }: Glossary): void {
  const inOrder = report.units.flatMap(({ id }) => {
    const gloss = glosses.get(id);
    return gloss === undefined ? [] : [[id, gloss] as const];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(inOrder), undefined, 2)}\n`);
}

async function openReport(path: string) {
  const folder = path.endsWith('.md') ? dirname(path) : path;
  const read = await readCorpus(folder);
  if (read.kind === 'invalid') throw badCorpus(read.problems.map(formatProblem));
  const { source, meta, problems, glosses, file } = read.corpus;
  if (problems.length > 0) throw badCorpus(problems.map(formatProblem));
  const parsed = parseReport(source, meta);
  if (parsed.kind === 'invalid') throw badCorpus(parsed.problems.map((problem) => formatProblem({ file, ...problem })));
  const name = (file.split('/').at(-1) ?? file).replace(/\.zh\.md$/, '.glosses.json');
  return { report: parsed.report, glosses: glosses?.glosses ?? new Map<string, Gloss>(), file: join(folder, name) };
}

function badCorpus(problems: readonly string[]): RollcallError {
  return new RollcallError('bad-corpus', `the report fails its check:\n${problems.join('\n')}`, { data: { problems } });
}

function usage(message: string): RollcallError {
  return new RollcallError('bad-usage', `${message} (npm run gloss -- --help says more)`);
}
