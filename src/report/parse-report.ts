import { auditReport, type ReportProblem } from './audit-report.js';
import { readBlocks } from './read-blocks.js';
import { createBodyReader } from './read-body.js';
import { createDraftsReader } from './read-drafts.js';
import type { Report, ReportMeta } from './report.js';
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
  const builder = createUnitBuilder(source);
  const drafts = createDraftsReader(builder, source);
  const body = createBodyReader(builder, source);
  for (const block of readBlocks(source, meta.symbol)) {
    if (block.footnote !== undefined) {
      const scope = drafts.draft() ?? 'p';
      const section = body.section();
      builder.footnote({ scope, number: block.footnote, range: block.range, ...(section ? { section } : {}) });
    } else if (body.isNextParagraph(block, drafts.nextOperative())) {
      drafts.close();
      body.read(block);
      drafts.expect(block.text);
    } else if (!drafts.read(block)) {
      body.read(block);
    }
  }
  const units = builder.build();
  const report: Report = {
    meta,
    source,
    units,
    unitById: new Map(units.map((unit) => [unit.id, unit])),
    drafts: drafts.list().map((draft) => ({
      ...draft,
      title: units.find((unit) => unit.id === `${draft.id}.title`)?.text ?? '',
      units: units.filter((unit) => unit.draft === draft.id).map((unit) => unit.id),
    })),
  };
  const problems = [...body.problems(), ...auditReport(report)];
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'parsed', report };
}
