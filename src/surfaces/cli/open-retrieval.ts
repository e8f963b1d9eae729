import type { Config } from '../../config.js';
import { RollcallError } from '../../errors.js';
import type { Log } from '../../log.js';
import { type Models, openModels } from '../../retrieval/embeddings/open-models.js';
import type { RetrievalIndex } from '../../retrieval/load-index.js';
import { formatProblem } from './format-problem.js';
import { type LoadedCorpus, loadCorpus } from './load-corpus.js';
import { openIndex } from './open-index.js';
import type { ProjectPaths } from './project-paths.js';
import type { CorpusProblem } from './read-corpus.js';

/** What a command opens the project with. */
export interface OpenRequest {
  readonly paths: ProjectPaths;
  readonly log: Log;
  /** The model that ships with the project by default. */
  readonly config?: Pick<Config, 'embeddings'>;
}

/** The corpus, checked, and what a search over it needs. */
export interface OpenedRetrieval {
  readonly corpus: LoadedCorpus;
  readonly models: Models;
  readonly index: RetrievalIndex;
}

/**
 * Opens the corpus, the models and the index; the index is built where it is not as it should be.
 * @throws RollcallError `bad-corpus`, `bad-model`, `index-busy` or `index-unwritable`; `model-unreachable`,
 * `bad-embeddings` or `missing-package` where the index is to be built by a model that is set
 */
export async function openRetrieval({ paths, log, config }: OpenRequest): Promise<OpenedRetrieval> {
  const corpus = await openCorpus(paths.corpus);
  const models = await openModels({ folder: paths.model, setting: config?.embeddings });
  const index = await openIndex({ corpus, paths, models, log });
  return { corpus, models, index };
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
