import { placeReference, type ReferenceDeps } from './place-reference.js';
import type { Reference } from './references.js';

const partId = /^(r\d+)\.(pp|op)(\d+)((?:\.[a-z]+)*)$/;

/** A unit as though a question named it, a paragraph of a draft with the vote on it; `undefined` for one that the report lacks. */
export function unitReference(id: string, deps: ReferenceDeps): Reference | undefined {
  const [, recommended, sign, number, items = ''] = partId.exec(id) ?? [];
  const span = { start: 0, end: 0 };
  const draft = deps.ledger.drafts.find((each) => each.recommended === recommended);
  if (recommended === undefined || draft === undefined)
    return placeReference({ kind: 'unit', id, ...span }, undefined, deps);
  const reference = placeReference(
    {
      kind: sign === 'pp' ? 'preambular' : 'operative',
      number: Number(number),
      items: items.split('.').filter((item) => item !== ''),
      ...span,
    },
    { kind: 'draft', draft: draft.id, ...span },
    deps,
  );
  return reference && reference.units.length > 0 ? reference : undefined;
}
