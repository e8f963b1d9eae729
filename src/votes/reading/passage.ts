import type { Report, Unit } from '../../report/report.js';

/** A paragraph or sub-paragraph of the report's own, with its words made alike for reading (never for quoting). */
export interface Passage {
  readonly unit: Unit;
  readonly text: string;
  /** The heading it stands under; the empty string where there is none. */
  readonly section: string;
  /** The words of the paragraph it hangs under; the empty string where there is none. */
  readonly parent: string;
}

const fullWidth = /[（）０-９／]/g;

/**
 * A text with one form of each thing that is printed in several: brackets and digits of half width, and symbols in one
 * piece where a line or a page cut them.
 */
export function plainWords(text: string): string {
  return text
    .replace(fullWidth, (sign) => sign.normalize('NFKC'))
    .replace(/(?<=[A-Z0-9.]\/)\s+(?=[A-Z0-9])/g, '')
    .replace(/\s*\(\s*(?=[A-Za-z])/g, '(');
}

/** The paragraphs and sub-paragraphs of a report's own, in order. */
export function readPassages(report: Report): readonly Passage[] {
  return report.units
    .filter((unit) => unit.kind === 'paragraph' || unit.kind === 'sub-paragraph')
    .map((unit) => ({
      unit,
      text: plainWords(unit.text),
      section: plainWords(unit.section ?? ''),
      parent: plainWords(report.unitById.get(unit.parent ?? '')?.text ?? ''),
    }));
}
