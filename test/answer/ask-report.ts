import { createRollcall } from '../../src/answer/create-rollcall.js';
import type { Rollcall } from '../../src/answer/rollcall.js';
import type { Hit } from '../../src/retrieval/hybrid-search.js';
import { ledger, report } from '../helpers/true-report.js';

/** Answers over the true report; what is looked for in the text is found as the hits given say, by default not at all. */
export function openReport(hits: readonly Hit[] = []): Rollcall {
  const retrieval = { search: async () => [...hits], liesOutside: async () => false };
  return createRollcall({ report, ledger, retrieval, now: () => 0 });
}
