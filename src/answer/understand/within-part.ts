import type { PlaceMention } from './find-places.js';
import type { Span } from './mention.js';
import { readNumber } from './numbers.js';
import { placeReference, type ReferenceDeps } from './place-reference.js';
import type { Reading } from './read-question.js';
import type { Reference } from './references.js';
import { withinSameDraft } from './within-draft.js';

/** And 10?, 那第三呢: nothing but a number. */
const alone =
  /^(?:那|那么|还有|and|what about|how about|or|,|，|\s)*(?:第|no\.? |number )?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?:呢|[\s?？!！.。])*$/;
const namesReport = /报告|\breport\b/;

interface BareNumber extends Span {
  readonly number: number;
}

/** The number of the only paragraph that a question names, where it does not say of which part. */
function bareNumber({ references, missing, folded }: Reading): BareNumber | undefined {
  const [reference, second] = references;
  const [lacking, other] = missing;
  if (second || other || (reference && lacking) || namesReport.test(folded)) return undefined;
  if (lacking) {
    const { place, start, end } = lacking;
    const isBare = place?.kind === 'paragraph' && place.draft === undefined && place.items.length === 0;
    return isBare ? { number: place.number, start, end } : undefined;
  }
  const typed = reference
    ? reference.kind === 'paragraph' && /^p(\d+)$/.exec(reference.units[0] ?? '')?.[1]
    : alone.exec(folded)?.[1];
  const number = typed ? readNumber(typed) : undefined;
  const { start, end } = reference ?? { start: 0, end: folded.length };
  return number === undefined ? undefined : { number, start, end };
}

/**
 * A question after one of a paragraph of a draft's preamble or operative part: 第2段呢？ and "and 10?" are of the same part, in the
 * same message 第11段又说什么 too. One that names its own place, and the report's own paragraph where only that was voted on, come
 * back as they are; so does, in a later message, a paragraph that the report has and the part has not.
 * @param sameMessage whether both stand in one message
 */
export function withinPart(
  given: Reading,
  before: Reading | undefined,
  { deps, sameMessage }: { readonly deps: ReferenceDeps; readonly sameMessage: boolean },
): Reading {
  const part = /^(r\d+)\.(pp|op)\d+/.exec(before?.references.flatMap(({ units }) => units).at(-1) ?? '');
  const bare = before && part ? bareNumber(given) : undefined;
  const goesOn = given.asks.has('follow') || (sameMessage && given.folded.includes('段')) || alone.test(given.folded);
  const draft = deps.ledger.drafts.find(({ recommended }) => recommended === part?.[1]);
  if (!bare || !goesOn || !draft) {
    // 序言多少段？执行部分多少段？: of the draft of the same message; a part that was voted on may be meant by itself.
    const voted = given.references.some(({ votes }) => votes.length > 0);
    return before && sameMessage && !voted ? withinSameDraft(given, before, true) : given;
  }
  const place: PlaceMention & { readonly kind: 'preambular' | 'operative' } = {
    ...bare,
    kind: part?.[2] === 'pp' ? 'preambular' : 'operative',
    items: [],
  };
  const span = { start: bare.start, end: bare.end };
  const reference = placeReference(place, { kind: 'draft', draft: draft.id, ...span }, deps);
  const onlyOwnVoted = (own: Reference | undefined): boolean =>
    (own?.votes.length ?? 0) > 0 && reference?.votes.length === 0 && before?.references.at(-1)?.votes.length !== 0;
  if (before?.asks.has('vote') && onlyOwnVoted(given.references[0])) return given;
  if (!reference || reference.units.length === 0) {
    const isMeant = given.missing.length > 0 || (sameMessage && given.folded.includes('段'));
    const lacking = { ...span, text: given.question.slice(span.start, span.end), place: { ...place, draft: draft.id } };
    return isMeant ? { ...given, references: [], missing: [lacking], residue: '' } : given;
  }
  return { ...given, references: [reference], missing: [], residue: '', neighbours: before?.neighbours ?? [] };
}
