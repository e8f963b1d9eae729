import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../src/log.js';
import { buildIndex } from '../../src/retrieval/build-index.js';
import type { Glosses } from '../../src/retrieval/glosses.js';
import { loadSegment } from '../../src/retrieval/load-segment.js';
import { openTestModels } from './open-test-models.js';
import { readGlosses, readReport } from './read-corpus.js';

/** Builds an index of the corpus in a temporary folder, with its glosses or with others. */
export async function buildTestIndex(others?: Glosses) {
  const [report, models, own] = await Promise.all([readReport(), openTestModels(), readGlosses()]);
  const glosses = { ...own, glosses: others ?? own.glosses };
  const directory = join(await mkdtemp(join(tmpdir(), 'rollcall-index-')), 'index');
  const built = await buildIndex({ report, glosses, directory, version: '0.1.0', loadSegment, models });
  if (built.kind !== 'built') throw new Error(`the index was not built: ${built.kind}`);
  const lines: string[] = [];
  const log = createLog({ level: 'warn', write: (line) => lines.push(line) });
  return { report, models, index: built.index, folder: built.folder, log, lines };
}
