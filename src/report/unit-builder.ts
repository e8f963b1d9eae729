import { cleanText } from './clean-text.js';
import type { SourceRange, Unit, UnitKind } from './report.js';

/** What is known of a unit when its first block is read. */
export type UnitStart = Pick<Unit, 'id' | 'kind'> & Partial<Pick<Unit, 'section' | 'draft' | 'list' | 'parent'>>;

interface Footnote {
  readonly scope: string;
  readonly number: string;
  readonly range: SourceRange;
  readonly fallback: string;
  readonly section?: string;
}

/** Collects units while a report is read. */
export interface UnitBuilder {
  /** Starts a unit; what follows is added to it until the next one starts. */
  open(start: UnitStart, range?: SourceRange): void;
  /** Adds a stretch of source to a unit: the one opened last by default. */
  extend(range: SourceRange, id?: string): void;
  /** Keeps a footnote until the unit that bears its mark is known; `scope` is `p` for the report's body or a draft's id. */
  footnote(footnote: Omit<Footnote, 'fallback'>): void;
  /** The id of the unit opened last; the empty string before the first. */
  current(): string;
  /** The words of a unit so far, cleaned. */
  textOf(id: string): string;
  /** All units in the order printed, linked to their parents and neighbours. */
  build(): readonly Unit[];
}

type Growing = UnitStart & { ranges: SourceRange[] };

const rankOf = (unit: UnitStart): string => {
  const group: Partial<Record<UnitKind, string>> = { 'draft-title': 'title', decision: 'decision', paragraph: 'p' };
  return group[unit.kind] ?? `${unit.draft ?? ''}/${unit.parent ?? ''}/${unit.kind}`;
};

function link(units: readonly Growing[], source: string): readonly Unit[] {
  const ordered = [...units].sort((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0));
  const lastOfRank = new Map<string, string>();
  const previous = new Map<string, string>();
  const next = new Map<string, string>();
  for (const unit of ordered) {
    const before = lastOfRank.get(rankOf(unit));
    if (before !== undefined) {
      previous.set(unit.id, before);
      next.set(before, unit.id);
    }
    lastOfRank.set(rankOf(unit), unit.id);
  }
  return ordered.map((unit) => {
    const before = previous.get(unit.id);
    const after = next.get(unit.id);
    return {
      ...unit,
      text: cleanText(unit.ranges.map((range) => source.slice(range.start, range.end)).join('\n')),
      children: ordered.filter((other) => other.parent === unit.id).map((other) => other.id),
      ...(before === undefined ? {} : { previous: before }),
      ...(after === undefined ? {} : { next: after }),
    };
  });
}

/** Creates a builder over one report's source. */
export function createUnitBuilder(source: string): UnitBuilder {
  const units: Growing[] = [];
  const footnotes: Footnote[] = [];
  const find = (id: string): Growing | undefined => units.findLast((unit) => unit.id === id);
  const rawOf = (unit: Growing): string => unit.ranges.map((range) => source.slice(range.start, range.end)).join('\n');

  function placeFootnote(note: Footnote): Growing {
    const marks = [`<sup>${note.number}</sup>`, `[^${note.number}]`];
    const inScope = units.filter((unit) => (note.scope === 'p' ? !unit.draft : unit.draft === note.scope));
    const bearer = inScope.find((unit) => marks.some((mark) => rawOf(unit).replace(/\s/g, '').includes(mark)));
    const owner = bearer?.id ?? note.fallback;
    const top = note.scope === 'p' ? (owner.split('.')[0] ?? owner) : note.scope;
    return {
      id: `${top}.fn${note.number}`,
      kind: 'footnote',
      parent: owner,
      ranges: [note.range],
      ...(note.section === undefined ? {} : { section: note.section }),
      ...(note.scope === 'p' ? {} : { draft: note.scope }),
    };
  }

  return {
    open: (start, range) => void units.push({ ...start, ranges: range ? [range] : [] }),
    extend: (range, id) => void find(id ?? units.at(-1)?.id ?? '')?.ranges.push(range),
    footnote: (note) => void footnotes.push({ ...note, fallback: units.at(-1)?.id ?? 'head' }),
    current: () => units.at(-1)?.id ?? '',
    textOf: (id) => cleanText(find(id) ? rawOf(find(id) as Growing) : ''),
    build: () => link([...units.filter((unit) => unit.ranges.length > 0), ...footnotes.map(placeFootnote)], source),
  };
}
