import { createRollcall } from '../../answer/create-rollcall.js';
import type { Rollcall } from '../../answer/rollcall.js';
import { RollcallError } from '../../errors.js';
import type { Log } from '../../log.js';
import { formatProblem } from './format-problem.js';
import { type LoadedCorpus, loadCorpus } from './load-corpus.js';
import { openIndex } from './open-index.js';
import type { ProjectPaths } from './project-paths.js';
import type { CorpusProblem } from './read-corpus.js';

/** What a rollcall is opened with. */
export interface OpenRequest {
  readonly paths: ProjectPaths;
  readonly log: Log;
}

/**
 * Puts the whole together for a command: the corpus, checked; its votes; its index; the answers over them.
 * @throws RollcallError `bad-corpus`, `index-busy` or `index-unwritable`
 */
export async function openRollcall({ paths, log }: OpenRequest): Promise<Rollcall> {
  const corpus = await openCorpus(paths.corpus);
  const index = await openIndex({ corpus, paths, log });
  return createRollcall({ report: corpus.report, ledger: corpus.ledger, index, now: () => performance.now() });
}

async function openCorpus(folder: string): Promise<LoadedCorpus> {
  const loaded = await loadCorpus(folder);
  if (loaded.kind === 'loaded') return loaded.corpus;
  throw corpusError(loaded.problems);
}

function corpusError(problems: readonly CorpusProblem[]): RollcallError {
  const [first] = problems;
  const more = problems.length - 1;
  const rest = more > 0 ? `, and ${more} more` : '';
  const message = `the corpus fails its check: ${first === undefined ? 'no reason given' : formatProblem(first)}${rest}`;
  return new RollcallError('bad-corpus', `${message} (npm run build-index lists all)`, { data: { problems } });
}
