import { basename } from 'node:path';
import { RollcallError } from '../../errors.js';
import { openModels } from '../../retrieval/embeddings/open-models.js';
import type { Output } from './create-output.js';
import { formatCorpus } from './format-corpus.js';
import { formatProblem } from './format-problem.js';
import { loadCorpus } from './load-corpus.js';
import { openIndex, rebuildIndex } from './open-index.js';
import type { OpenRequest } from './open-retrieval.js';
import { parseCommandLine } from './parse-command-line.js';

/** What `build-index` needs. */
export interface BuildIndexContext extends OpenRequest {
  readonly args: readonly string[];
  readonly output: Output;
}

const HELP = `Checks the corpus and builds the index anew.

  npm run build-index

  --if-stale   build only where the index is missing, damaged or made of something else, and print nothing
  --help       print this

Exit code: 0 when the corpus passed and the index is built; 1 when not, and the last good index stays; 2 when this
command line can't be read.
`;

/**
 * Runs `build-index`: checks the corpus, builds the index, prints what it found.
 * @throws RollcallError `bad-usage`; `bad-corpus` with every problem, a line each; `index-busy`, `index-unwritable`
 */
export async function buildIndexCommand(context: BuildIndexContext): Promise<void> {
  const line = parseCommandLine(context.args, { 'if-stale': 'flag', help: 'flag' });
  if (line.kind === 'invalid') throw usage(line.message);
  if (line.words.length > 0) throw usage(`build-index takes no ${JSON.stringify(line.words.join(' '))}; leave it out`);
  if (line.flags.has('help')) {
    await context.output.write(HELP);
    return;
  }
  const { paths, log, output } = context;
  const loaded = await loadCorpus(paths.corpus);
  if (loaded.kind === 'invalid') {
    const problems = loaded.problems.map(formatProblem);
    const message = `the corpus fails its check, so the index stays as it was:\n${problems.join('\n')}`;
    throw new RollcallError('bad-corpus', message, { data: { problems: loaded.problems } });
  }
  const models = await openModels({ folder: paths.model, setting: context.config?.embeddings });
  if (line.flags.has('if-stale')) {
    await openIndex({ corpus: loaded.corpus, paths, models, log });
    return;
  }
  const { index, folder } = await rebuildIndex({ corpus: loaded.corpus, paths, models });
  const { counts } = index.manifest;
  const built = `index  ${basename(paths.index)}/${basename(folder)}: ${counts.searched} units searched, ${counts.glossed} with glosses, ${counts.terms} terms, ${counts.vectors} vectors`;
  await output.write(`${formatCorpus(loaded.corpus)}\n\n${built}\n`);
}

function usage(message: string): RollcallError {
  return new RollcallError('bad-usage', `${message} (npm run build-index -- --help says more)`);
}
