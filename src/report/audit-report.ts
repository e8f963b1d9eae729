import { cleanText } from './clean-text.js';
import type { Report, Unit } from './report.js';

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

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

function auditText(report: Report, unit: Unit): ReportProblem[] {
  const line = lineOf(report, unit);
  const again = cleanText(unit.ranges.map((range) => report.source.slice(range.start, range.end)).join('\n'));
  const problems: ReportProblem[] = [];
  if (unit.text === '') problems.push({ line, rule: `${unit.id} has words`, expected: 'text', found: 'none' });
  if (withoutSpace(again) !== withoutSpace(unit.text)) {
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

/**
 * What does not hold of a parsed report: it has paragraphs, each recommended draft has a title and a text, no unit is
 * empty or doubled, and every unit's text is found again in the source at its ranges. Empty when all is well.
 */
export function auditReport(report: Report): readonly ReportProblem[] {
  const problems = [...auditIds(report), ...report.units.flatMap((unit) => auditText(report, unit))];
  if (!report.unitById.has('p1')) {
    problems.push({ line: 1, rule: 'a report has numbered paragraphs', expected: '1. …', found: 'none' });
  }
  for (const draft of report.drafts) {
    const line = lineOf(report, report.unitById.get(draft.units[0] ?? ''));
    const text = draft.kind === 'decision' ? draft.id : `${draft.id}.op1`;
    for (const id of [`${draft.id}.title`, text]) {
      if (report.unitById.has(id)) continue;
      problems.push({ line, rule: `draft ${draft.id} has its title and text`, expected: id, found: 'none' });
    }
  }
  return problems;
}
