import { fold } from '../../language/fold.js';
import type { Finding } from '../finding.js';
import { findDrafts } from '../understand/find-drafts.js';
import { findPlaces } from '../understand/find-places.js';
import { resolveReferences } from '../understand/resolve-references.js';
import { mergeFindings } from './merge-findings.js';
import { findDraft } from './overview.js';
import { findPlace } from './place.js';
import type { ToolContext } from './tool-context.js';
import { findMissing } from './unknown.js';

/** The words of a place: a unit's id (`r1.op6`, `A/75/394#p6`), or words for it (第10(b)段, OP1 of L.8/Rev.1). */
export function findQuote(context: ToolContext, typed: string, around: boolean): Finding {
  const { report, ledger } = context;
  const id = typed.trim().replace(/^.*#/, '');
  if (report.unitById.has(id)) return findPlace(context, [id], around);
  const folded = fold(typed);
  const drafts = findDrafts(typed, { report, ledger, fold });
  const { found } = resolveReferences(folded, { drafts, places: findPlaces(folded) }, { report, ledger });
  const places = found.filter(({ kind, units }) => kind !== 'draft' && kind !== 'whole' && units.length > 0);
  if (places.length > 0) return findPlace(context, [...new Set(places.flatMap(({ units }) => units))], around);
  const whole = found
    .filter(({ kind }) => kind === 'draft' || kind === 'whole')
    .flatMap((reference) => reference.drafts);
  return whole.length > 0
    ? mergeFindings(whole.map((draft) => findDraft(context, draft)))
    : findMissing(context, [typed]);
}
