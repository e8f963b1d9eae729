import { auditReport, type ReportProblem } from './audit-report.js';
import { linkUnits } from './link-units.js';
import { readBlocks } from './read-blocks.js';
import { createBodyReader } from './read-body.js';
import { createFootnoteReader } from './read-footnotes.js';
import { createRecommendedDraftsReader } from './read-recommended-drafts.js';
import type { RecommendedDraft, Report, ReportMeta, Unit } from './report.js';
import { createUnitBuilder } from './unit-builder.js';

/** A report that passed its self-check, or all that is wrong with it. */
export type ParsedReport =
  | { readonly kind: 'parsed'; readonly report: Report }
  | { readonly kind: 'invalid'; readonly problems: readonly ReportProblem[] };

/**
 * Reads a First Committee report in its conventional printed form (numbered paragraphs, lists of names under recorded
 * votes, recommended drafts, footnotes) into units, and checks what it read against the source.
 * @param source the corpus file's text as it stands
 * @param meta what the text does not say: symbol, language, address, sha256
 */
export function parseReport(source: string, meta: ReportMeta): ParsedReport {
  const found: ReportProblem[] = [];
  const { units, drafts } = readUnits(source, meta.symbol, found);
  const report: Report = { meta, source, units, unitById: new Map(units.map((unit) => [unit.id, unit])), drafts };
  const problems = [...found, ...auditReport(report)].sort((a, b) => a.line - b.line);
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'parsed', report };
}

function readUnits(source: string, symbol: string, found: ReportProblem[]): Pick<Report, 'units' | 'drafts'> {
  const builder = createUnitBuilder(source);
  const reading = { source, builder, report: (problem: ReportProblem) => void found.push(problem) };
  const drafts = createRecommendedDraftsReader(reading);
  const body = createBodyReader(reading);
  const footnotes = createFootnoteReader(reading);
  for (const block of readBlocks(source, symbol)) {
    if (footnotes.read(block, drafts.current())) continue;
    if (!body.resumes(block) && drafts.read(block)) continue;
    body.read(block);
    drafts.expect(builder.textOf());
  }
  const units = linkUnits([...builder.units(), ...footnotes.units()], source);
  return { units, drafts: drafts.list().map((draft) => withUnits(draft, units)) };
}

function withUnits(draft: Omit<RecommendedDraft, 'title' | 'units'>, units: readonly Unit[]): RecommendedDraft {
  const own = units.filter((unit) => unit.draft === draft.id);
  const title = own.find((unit) => unit.kind === 'draft-title')?.text ?? '';
  return { ...draft, title, units: own.map((unit) => unit.id) };
}
