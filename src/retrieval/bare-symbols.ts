import type { Report } from '../report/report.js';

const SYMBOLS_ALONE = /^[\p{Script=Latin}\p{Nd}/.\-、，。,;；\s]+$/u;

/**
 * Units that consist of document symbols alone (the footnote `A/70/174。`), with those symbols folded: they say nothing,
 * and are only found by whoever asks for the symbol.
 */
export function findBareSymbols(report: Report): ReadonlyMap<string, readonly string[]> {
  const bare = report.units.filter(({ text }) => text.includes('/') && SYMBOLS_ALONE.test(text));
  return new Map(bare.map(({ id, text }) => [id, text.toLowerCase().match(/[a-z\d]+(?:[./-][a-z\d]+)+/g) ?? []]));
}
