import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report, ReportMeta } from '../../src/report/report.js';
import { loadGlosses } from '../../src/retrieval/load-glosses.js';

const corpus = (name: string) => fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url));

/** The report in `corpus/`, as the program reads it. */
export async function readReport(): Promise<Report> {
  const meta: ReportMeta = JSON.parse(await readFile(corpus('A-75-394.json'), 'utf8'));
  const parsed = parseReport(await readFile(corpus('A-75-394.zh.md'), 'utf8'), meta);
  if (parsed.kind === 'invalid') throw new Error(`the corpus does not parse: ${JSON.stringify(parsed.problems)}`);
  return parsed.report;
}

/** Its glosses, as the program reads them. */
export async function readGlosses() {
  const loaded = await loadGlosses(corpus('A-75-394.glosses.json'));
  if (loaded.kind !== 'loaded') throw new Error(`the glosses do not load: ${JSON.stringify(loaded)}`);
  return loaded;
}
