import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './run-program.js';

/**
 * Copies parts of the project into a new temporary folder, where a test may spoil them; the packages are linked.
 * @returns the folder's absolute path
 */
export function copyProject(...parts: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'rollcall-copy-'));
  for (const part of parts) {
    if (existsSync(join(projectRoot, part))) cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return root;
}
