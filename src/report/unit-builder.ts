import { cleanText } from './clean-text.js';
import type { SourceRange, Unit } from './report.js';

/** What is known of a unit when its first block is read. */
export type UnitStart = Pick<Unit, 'id' | 'kind'> & Partial<Pick<Unit, 'section' | 'draft' | 'list' | 'parent'>>;

/** A unit and the stretches of source found for it so far. */
export type GrowingUnit = UnitStart & { readonly ranges: readonly SourceRange[] };

/** Collects units while a report is read. */
export interface UnitBuilder {
  /** Starts a unit; what follows is added to it until the next one starts. */
  open(start: UnitStart, range?: SourceRange): void;
  /** Adds a stretch of source to a unit: the one opened last by default. */
  extend(range: SourceRange, id?: string): void;
  /** The id of the unit opened last; the empty string before the first. */
  current(): string;
  /** The words of a unit so far, cleaned; of the one opened last by default. */
  textOf(id?: string): string;
  /** All units in the order opened. */
  units(): readonly GrowingUnit[];
}

/** The stretches of source that a unit was read from, on lines of their own. */
export function rawText(source: string, ranges: readonly SourceRange[]): string {
  return ranges.map((range) => source.slice(range.start, range.end)).join('\n');
}

/** Creates a builder over one report's source. */
export function createUnitBuilder(source: string): UnitBuilder {
  const units: (UnitStart & { readonly ranges: SourceRange[] })[] = [];
  const current = (): string => units.at(-1)?.id ?? '';
  const find = (id = current()) => units.findLast((unit) => unit.id === id);
  return {
    open: (start, range) => void units.push({ ...start, ranges: range ? [range] : [] }),
    extend: (range, id) => void find(id)?.ranges.push(range),
    current,
    textOf: (id) => cleanText(rawText(source, find(id)?.ranges ?? [])),
    units: () => units,
  };
}
