import { cleanText } from './clean-text.js';
import type { Report, Unit } from './report.js';
import { rawText } from './unit-builder.js';

/** One thing about a report that does not hold, and where. */
export interface ReportProblem {
  /** 1-based line of the corpus file; 0 where it concerns the whole. */
  readonly line: number;
  /** The rule that does not hold, in words. */
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
}

/** The 1-based line of a report's source that a unit starts on; 0 for a unit without a place. */
export function lineOf(report: Pick<Report, 'source'>, unit: Pick<Unit, 'ranges'> | undefined): number {
  const start = unit?.ranges[0]?.start;
  return start === undefined ? 0 : report.source.slice(0, start).split('\n').length;
}

function auditText(report: Report, unit: Unit): ReportProblem[] {
  const line = lineOf(report, unit);
  const again = cleanText(rawText(report.source, unit.ranges));
  const problems: ReportProblem[] = [];
  if (unit.text === '') problems.push({ line, rule: `${unit.id} has words`, expected: 'text', found: 'none' });
  if (again !== unit.text) {
    problems.push({ line, rule: `the text of ${unit.id} is found in the source`, expected: again, found: unit.text });
  }
  return problems;
}

function auditIds(report: Report): ReportProblem[] {
  const seen = new Set<string>();
  return report.units.flatMap((unit) => {
    const doubled = seen.has(unit.id);
    seen.add(unit.id);
    const rule = 'no two units bear the same number';
    return doubled ? [{ line: lineOf(report, unit), rule, expected: 'one', found: `${unit.id} twice` }] : [];
  });
}

function auditDrafts(report: Report): ReportProblem[] {
  return report.drafts.flatMap((draft) => {
    const line = lineOf(report, report.unitById.get(draft.units[0] ?? ''));
    const text = draft.kind === 'decision' ? draft.id : `${draft.id}.op1`;
    const rule = `draft ${draft.id} has its title and text`;
    const missing = [`${draft.id}.title`, text].filter((id) => !report.unitById.has(id));
    return missing.map((id) => ({ line, rule, expected: id, found: 'none' }));
  });
}

function auditBody({ source, units, unitById }: Report): ReportProblem[] {
  if (source.trim() === '') return [{ line: 1, rule: 'the file holds a report', expected: 'text', found: 'none' }];
  if (!unitById.has('p1')) {
    return [{ line: 1, rule: 'a report has numbered paragraphs', expected: '1. …', found: 'none' }];
  }
  const paragraphs = units.filter((unit) => unit.kind === 'paragraph');
  if (paragraphs.some((unit) => unit.text.includes('委员会'))) return [];
  const rule = "a committee's report says what the committee did";
  return [{ line: 1, rule, expected: '委员会', found: `${paragraphs.length} paragraphs without it` }];
}

/**
 * What does not hold of a parsed report: it is one of a committee, with paragraphs; each recommended draft has a title
 * and a text; no unit is empty or doubled, and every unit's text is found again in the source at its ranges. Empty when
 * all is well.
 */
export function auditReport(report: Report): readonly ReportProblem[] {
  return [
    ...auditBody(report),
    ...auditIds(report),
    ...report.units.flatMap((unit) => auditText(report, unit)),
    ...auditDrafts(report),
  ];
}
