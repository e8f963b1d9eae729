import type { Report, Unit } from '../report/report.js';

/** From this share of common pairs of characters on, two paragraphs say the same. */
const SAME = 0.6;

/**
 * Paragraphs that two recommended drafts have nearly word for word alike (尊重人权与基本自由 stands in both): for each
 * the ids of the others. Likeness is Dice's coefficient over pairs of characters.
 */
export function findTwins(report: Report): ReadonlyMap<string, readonly string[]> {
  const units = report.units
    .filter(({ kind }) => kind === 'preambular' || kind === 'operative' || kind === 'decision')
    .map((unit) => ({ unit, pairs: pairsOf(unit) }));
  const twins = new Map<string, string[]>();
  for (const { unit, pairs } of units) {
    const alike = units.filter((other) => other.unit.draft !== unit.draft && likeness(pairs, other.pairs) >= SAME);
    if (alike.length > 0)
      twins.set(
        unit.id,
        alike.map((other) => other.unit.id),
      );
  }
  return twins;
}

function pairsOf({ text }: Unit): ReadonlySet<string> {
  return new Set([...text].slice(1).map((character, index) => `${text.charAt(index)}${character}`));
}

function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of some) if (others.has(pair)) common += 1;
  return (2 * common) / Math.max(1, some.size + others.size);
}
