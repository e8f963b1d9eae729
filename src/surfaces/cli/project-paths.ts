import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where the project keeps what its commands read and write; absolute paths. */
export interface ProjectPaths {
  readonly root: string;
  readonly corpus: string;
  readonly index: string;
  /** The folder of the embedding model that ships with the project. */
  readonly model: string;
  readonly envFile: string;
  readonly packageFile: string;
}

/** The project that this file belongs to, wherever the command was started; `src/` and `dist/` lie equally deep. */
export function findProjectPaths(): ProjectPaths {
  const under = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  return {
    root: under(''),
    corpus: under('corpus'),
    index: under('index'),
    model: under('models/rollcall-zh-en'),
    envFile: under('.env'),
    packageFile: under('package.json'),
  };
}

/** The project's own version, as its package.json names it. */
export function readVersion({ packageFile }: Pick<ProjectPaths, 'packageFile'>): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile, 'utf8'))).version;
}
