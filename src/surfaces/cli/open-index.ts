import { RollcallError } from '../../errors.js';
import type { Log } from '../../log.js';
import { buildIndex } from '../../retrieval/build-index.js';
import type { Models } from '../../retrieval/embeddings/open-models.js';
import { type LoadIndexResult, loadIndex, type RetrievalIndex } from '../../retrieval/load-index.js';
import { loadSegment } from '../../retrieval/load-segment.js';
import type { LoadedCorpus } from './load-corpus.js';
import { type ProjectPaths, readVersion } from './project-paths.js';

/** What the index is made of, and where it is kept. */
export interface IndexRequest {
  readonly corpus: Pick<LoadedCorpus, 'report' | 'glosses'>;
  readonly paths: Pick<ProjectPaths, 'index' | 'packageFile'>;
  readonly models: Models;
  readonly log: Log;
}

/** Reads the index; builds it anew where it is missing, stale or damaged, and says so in one line. */
export async function openIndex(request: IndexRequest): Promise<RetrievalIndex> {
  const { corpus, paths, models, log } = request;
  const sources = {
    corpusSha256: corpus.report.meta.sha256,
    glossesSha256: corpus.glosses?.sha256 ?? null,
    modelSha256: models.sha256,
    embeddings: models.embeddings.id,
  };
  const loaded = await loadIndex({ directory: paths.index, sources });
  if (loaded.kind === 'ready') return loaded.index;
  log[loaded.kind === 'damaged' ? 'warn' : 'info'](`building the index: ${reasonOf(loaded)}`);
  return (await rebuildIndex(request)).index;
}

/**
 * Builds the index anew; the last good one stays until the new one is in its place.
 * @throws RollcallError `index-busy` where another process does not finish, `index-unwritable` where the folder can't be written
 */
export async function rebuildIndex(
  request: Omit<IndexRequest, 'log'>,
): Promise<{ readonly index: RetrievalIndex; readonly folder: string }> {
  const { corpus, paths, models } = request;
  const { report, glosses } = corpus;
  const built = await buildIndex({
    report,
    ...(glosses && { glosses }),
    directory: paths.index,
    version: readVersion(paths),
    loadSegment,
    models,
  });
  if (built.kind === 'built') return built;
  if (built.kind === 'busy') {
    const message = `process ${built.processId} is building the index and does not finish; end it, or remove ${built.lock} if it is gone`;
    throw new RollcallError('index-busy', message, { data: { processId: built.processId, lock: built.lock } });
  }
  const message = `the index could not be written (${built.why}); make the folder ${paths.index} writable, with room for some megabytes`;
  throw new RollcallError('index-unwritable', message, { data: { directory: paths.index } });
}

function reasonOf(loaded: Exclude<LoadIndexResult, { kind: 'ready' }>): string {
  if (loaded.kind === 'missing') return 'there is none yet';
  return loaded.kind === 'stale' ? loaded.why : `${loaded.file} is damaged (${loaded.why})`;
}
