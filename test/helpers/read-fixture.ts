import { readFileSync } from 'node:fs';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report, ReportMeta } from '../../src/report/report.js';
import type { Ledger } from '../../src/votes/ledger.js';
import { readLedger } from '../../src/votes/read-ledger.js';

/** A report's text and what its text does not say. */
export interface ReportFile {
  readonly source: string;
  readonly meta: ReportMeta;
}

/** The report that the project answers from, or an invented one of `test/fixtures/reports/` by its name (`A-76-443`). */
export function readFixture(name: string): ReportFile {
  const folder = name === 'A-75-394' ? '../../corpus' : '../fixtures/reports';
  const read = (file: string): string => readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8');
  return { source: read(`${name}.zh.md`), meta: JSON.parse(read(`${name}.json`)) };
}

/** Parses a report that is to be sound. */
export function parseSound({ source, meta }: ReportFile): Report {
  const parsed = parseReport(source, meta);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.report;
}

/** Reads the votes of a report that is to be sound. */
export function ledgerOf(file: ReportFile): Ledger {
  const read = readLedger(parseSound(file));
  if (read.kind === 'invalid') throw new Error(JSON.stringify(read.problems, null, 1));
  return read.ledger;
}
