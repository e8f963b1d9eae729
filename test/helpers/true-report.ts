import { readFileSync } from 'node:fs';
import meta from '../../corpus/A-75-394.json' with { type: 'json' };
import { createVoice, type Voice } from '../../src/answer/wording/voice.js';
import type { Language } from '../../src/language/language.js';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report } from '../../src/report/report.js';
import type { Ledger } from '../../src/votes/ledger.js';
import { readLedger } from '../../src/votes/read-ledger.js';

const source = readFileSync(new URL('../../corpus/A-75-394.zh.md', import.meta.url), 'utf8');
const parsed = parseReport(source, meta);
if (parsed.kind === 'invalid') throw new Error(`the corpus fails its check: ${JSON.stringify(parsed.problems[0])}`);
const read = readLedger(parsed.report);
if (read.kind === 'invalid') throw new Error(`the votes fail their check: ${JSON.stringify(read.problems[0])}`);

/** The report A/75/394 as the project reads it, once for a test file. */
export const report: Report = parsed.report;

/** Its votes as the project reads them. */
export const ledger: Ledger = read.ledger;

/** What the tools of `answer/` are given, in one language. */
export function contextIn(language: Language): { report: Report; ledger: Ledger; voice: Voice } {
  return { report, ledger, voice: createVoice(language, report) };
}
