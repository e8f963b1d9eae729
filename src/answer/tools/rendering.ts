import type { ToolContext } from './tool-context.js';

/** Renderings shown with one answer: more would hide the report's own words. */
const mostRenderings = 2;

/**
 * An unofficial English rendering of units for an English answer, each marked as such; empty in Chinese, without
 * renderings, and for units that state votes or sponsors, which are told from the ledger alone.
 */
export function renderingOf(context: ToolContext, units: readonly string[]): string {
  const { ledger, voice, renderings } = context;
  if (voice.language !== 'en') return '';
  const told = new Set([
    ...ledger.votes.flatMap((vote) => [vote.unit, ...vote.corrections.map((correction) => correction.unit)]),
    ...ledger.drafts.flatMap((draft) => [draft.sponsors.unit, draft.submission?.unit]),
  ]);
  return units
    .filter((unit) => !told.has(unit))
    .flatMap((unit) => {
      const rendering = renderings?.get(unit);
      return rendering === undefined
        ? []
        : [`Unofficial rendering of ${voice.label(unit)} (the Chinese is the source): ${rendering}`];
    })
    .slice(0, mostRenderings)
    .join('\n\n');
}
