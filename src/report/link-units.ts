import { cleanText } from './clean-text.js';
import type { Unit, UnitKind } from './report.js';
import { type GrowingUnit, rawText, type UnitStart } from './unit-builder.js';

/** What neighbours share: paragraphs with paragraphs, a draft's preambular paragraphs with each other, and so on. */
const rankOf = (unit: UnitStart): string => {
  const alone: Partial<Record<UnitKind, string>> = { 'draft-title': 'title', decision: 'decision', paragraph: 'p' };
  return alone[unit.kind] ?? `${unit.draft ?? ''}/${unit.parent ?? ''}/${unit.kind}`;
};

const startOf = (unit: GrowingUnit): number => unit.ranges[0]?.start ?? 0;

/** Puts units in the order printed, gives each its text, and links it to its children and neighbours. */
export function linkUnits(units: readonly GrowingUnit[], source: string): readonly Unit[] {
  const ordered = units.filter((unit) => unit.ranges.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const neighbours = new Map<string, { previous?: string; next?: string }>();
  const lastOfRank = new Map<string, string>();
  for (const unit of ordered) {
    const before = lastOfRank.get(rankOf(unit));
    neighbours.set(unit.id, before === undefined ? {} : { previous: before });
    if (before !== undefined) neighbours.set(before, { ...neighbours.get(before), next: unit.id });
    lastOfRank.set(rankOf(unit), unit.id);
  }
  return ordered.map((unit) => ({
    ...unit,
    text: cleanText(rawText(source, unit.ranges)),
    children: ordered.filter((other) => other.parent === unit.id).map((other) => other.id),
    ...neighbours.get(unit.id),
  }));
}
