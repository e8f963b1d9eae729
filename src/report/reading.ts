import type { ReportProblem } from './audit-report.js';
import type { UnitBuilder } from './unit-builder.js';

/** What the readers of a report's parts share. */
export interface Reading {
  readonly source: string;
  readonly builder: UnitBuilder;
  /** Takes down what does not hold where it is found. */
  readonly report: (problem: ReportProblem) => void;
}
