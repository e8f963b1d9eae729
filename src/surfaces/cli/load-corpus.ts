import type { ReportProblem } from '../../report/audit-report.js';
import { parseReport } from '../../report/parse-report.js';
import type { Report } from '../../report/report.js';
import type { Ledger } from '../../votes/ledger.js';
import { readLedger } from '../../votes/read-ledger.js';
import { type Corpus, type CorpusProblem, readCorpus } from './read-corpus.js';

/** A corpus that passed every check. */
export interface LoadedCorpus extends Pick<Corpus, 'file' | 'glosses'> {
  readonly report: Report;
  readonly ledger: Ledger;
}

/** The corpus, or all that is wrong with it. */
export type LoadCorpusResult =
  | { readonly kind: 'loaded'; readonly corpus: LoadedCorpus }
  | { readonly kind: 'invalid'; readonly problems: readonly CorpusProblem[] };

/**
 * Reads a corpus folder and checks it through: its hash, its units against its text, its votes against their printed
 * totals, its glosses against its units.
 */
export async function loadCorpus(folder: string): Promise<LoadCorpusResult> {
  const read = await readCorpus(folder);
  if (read.kind === 'invalid') return read;
  const { source, file, meta, glosses, problems } = read.corpus;
  const inText = (found: readonly ReportProblem[]) => found.map((problem) => ({ file, ...problem }));

  const parsed = parseReport(source, meta);
  if (parsed.kind === 'invalid') return { kind: 'invalid', problems: [...problems, ...inText(parsed.problems)] };
  const { report } = parsed;
  const votes = readLedger(report);
  if (votes.kind === 'invalid') return { kind: 'invalid', problems: [...problems, ...inText(votes.problems)] };
  const all = [...problems, ...strayGlosses(read.corpus, report)];
  if (all.length > 0) return { kind: 'invalid', problems: all };
  return { kind: 'loaded', corpus: { file, report, ledger: votes.ledger, ...(glosses && { glosses }) } };
}

function strayGlosses({ glosses }: Corpus, report: Report): CorpusProblem[] {
  if (glosses === undefined) return [];
  const strays = [...glosses.glosses.keys()].filter((unit) => !report.unitById.has(unit));
  const rule = 'every gloss belongs to a unit of the report';
  return strays.map((found) => ({ file: glosses.file, rule, expected: 'the id of a unit', found }));
}
