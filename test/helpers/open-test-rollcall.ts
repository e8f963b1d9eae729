import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rollcall } from '../../src/answer/rollcall.js';
import { createLog } from '../../src/log.js';
import { openRollcall } from '../../src/surfaces/cli/open-rollcall.js';
import { findProjectPaths } from '../../src/surfaces/cli/project-paths.js';

/** Opens the project's own corpus with an index of its own in a temporary folder, which is removed again. */
export async function openTestRollcall(): Promise<Rollcall> {
  const index = mkdtempSync(join(tmpdir(), 'rollcall-index-'));
  try {
    const log = createLog({ level: 'error', write: (line) => process.stderr.write(line) });
    return await openRollcall({ paths: { ...findProjectPaths(), index }, log });
  } finally {
    rmSync(index, { recursive: true });
  }
}
