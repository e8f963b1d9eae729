import { footnoteNumbers } from './footnote-mark.js';
import type { SourceRange } from './report.js';
import { type GrowingUnit, rawText } from './unit-builder.js';

/** A footnote's text as it was read, before it is known where its mark stands. */
export interface Footnote {
  /** As printed. */
  readonly number: string;
  /** The draft that was being read, if any. */
  readonly draft: string | undefined;
  readonly ranges: readonly SourceRange[];
  /** The unit that was being read. */
  readonly fallback: string;
}

/** Whether a unit's source has the mark that points to a footnote. */
export function bearsMark(source: string, unit: GrowingUnit, number: string): boolean {
  return footnoteNumbers(rawText(source, unit.ranges)).includes(number);
}

const startOf = ({ ranges }: Pick<Footnote, 'ranges'>): number => ranges[0]?.start ?? 0;

/** Of the units that bear the mark, one in the note's own draft first, and one above the note rather than below it. */
function choose(note: Footnote, bearers: readonly GrowingUnit[]): GrowingUnit | undefined {
  const above = bearers.filter((unit) => startOf(unit) < startOf(note));
  const isOwn = (unit: GrowingUnit): boolean => unit.draft === note.draft;
  return above.findLast(isOwn) ?? bearers.find(isOwn) ?? above.at(-1) ?? bearers[0];
}

function unitOf(note: Footnote, owner: GrowingUnit | undefined): GrowingUnit {
  const parent = owner?.id ?? note.fallback;
  const draft = owner ? owner.draft : note.draft;
  const top = draft ?? parent.split('.')[0] ?? parent;
  return {
    id: `${top}.fn${note.number}`,
    kind: 'footnote',
    parent,
    ranges: note.ranges,
    ...(owner?.section === undefined ? {} : { section: owner.section }),
    ...(draft === undefined ? {} : { draft }),
  };
}

/**
 * Gives footnotes their places as units (`p3.fn1`, `p10.fn2`, `r1.fn3`): each hangs under the unit that bears its mark,
 * which no two notes of one number share; where no unit bears it, under the one that was being read.
 */
export function placeFootnotes(
  source: string,
  units: readonly GrowingUnit[],
  notes: readonly Footnote[],
): readonly GrowingUnit[] {
  const taken = new Set<string>();
  return notes.map((note) => {
    const bearers = units.filter((unit) => bearsMark(source, unit, note.number));
    const owner = choose(
      note,
      bearers.filter((unit) => !taken.has(`${note.number} ${unit.id}`)),
    );
    if (owner) taken.add(`${note.number} ${owner.id}`);
    return unitOf(note, owner);
  });
}
