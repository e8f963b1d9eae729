import type { DraftMention } from './find-drafts.js';
import type { PlaceMention } from './find-places.js';
import { overlaps, type Span } from './mention.js';
import { mayBeOfPart, withPartWords } from './part-words.js';
import { documentReference, idsOf, placeReference, type ReferenceDeps, wholeReference } from './place-reference.js';
import type { Missing, MissingPlace, Reference, References } from './references.js';
import { isNamedForSponsors } from './sponsor-words.js';

const joints =
  /^[\s的之'’,，(（)）]*(?:(?:of|in|from|on|to|for|the|draft|resolution|里|中|内|案文|文本|全文)(?![a-z])[\s的]*)*$/;

/** PP10, L.8 and "for L.4, for the motion" are two things beside each other, and not a part with its draft. */
const lists = /^(?:[\s,，、]+|\s*[,，、]\s*(?:for )?(?:the )?)$/;

/** The draft that a part of a text belongs to: beside it, or the only one that the question names. */
function ownerOf(
  place: Span,
  drafts: readonly DraftMention[],
  folded: string,
): { owner?: DraftMention; beside: boolean; listed: boolean } {
  const named = drafts.filter((draft) => draft.kind !== 'document');
  const before = named.findLast((draft) => draft.end <= place.start);
  const after = named.find((draft) => draft.start >= place.end);
  if (before && joints.test(folded.slice(before.end, place.start))) {
    return { owner: before, beside: true, listed: lists.test(folded.slice(before.end, place.start)) };
  }
  if (after && joints.test(folded.slice(place.end, after.start))) {
    return { owner: after, beside: true, listed: lists.test(folded.slice(place.end, after.start)) };
  }
  const near = before ?? after;
  return near ? { owner: near, beside: false, listed: false } : { beside: false, listed: false };
}

/** A draft named elsewhere in the question owns a part only where that part was voted on in it, or in none. */
function placeIn(
  place: PlaceMention,
  { owner, beside }: { owner?: DraftMention; beside: boolean },
  deps: ReferenceDeps,
): { owner?: DraftMention; reference: Reference | undefined } {
  const owned = placeReference(place, owner, deps);
  if (beside || owner === undefined || place.kind === 'footnote')
    return { reference: owned, ...(owner ? { owner } : {}) };
  const free = placeReference(place, undefined, deps);
  const takesFree = (owned?.votes.length ?? 0) === 0 && (free?.votes.length ?? 0) > 0;
  return takesFree || place.kind === 'paragraph' ? { reference: free } : { owner, reference: owned };
}

const motionFiller =
  /^(?:进行|单独|分段|分开|逐段|表决|投票|付诸|的|对|关于|是否|应|要|a|an|the|for|to|on|of|separate|separately|vote|voting|putting|put|take|up|hold|have|take|whether|paragraph|motion|\s|[，,'’])*$/;

/** The part that a motion was about is no vote of its own (对执行部分第1段进行单独表决的动议). */
function withoutMotionParts(places: readonly PlaceMention[], folded: string): readonly PlaceMention[] {
  const motions = places.filter((place) => place.kind === 'motion');
  return places.filter((place) => {
    if (place.kind !== 'preambular' && place.kind !== 'operative') return true;
    return !motions.some((motion) => {
      const [first, last] = motion.start < place.start ? [motion, place] : [place, motion];
      return motionFiller.test(folded.slice(first.end, last.start));
    });
  });
}

const ofParagraph = /^\s*(?:of|in|to|under|at)?\s*(?:the )?$/;

/** 第3段脚注1 and "footnote 1 of paragraph 3" are the footnote and not the paragraph, which tells whose it is. */
function withoutFootnoted(places: readonly PlaceMention[], folded: string): readonly PlaceMention[] {
  const owner = (note: PlaceMention, index: number): PlaceMention | undefined => {
    const [before, after] = [places[index - 1], places[index + 1]];
    if (before?.kind === 'paragraph' && /^[\s,，的]*$/.test(folded.slice(before.end, note.start))) return before;
    return after?.kind === 'paragraph' && ofParagraph.test(folded.slice(note.end, after.start)) ? after : undefined;
  };
  const owners = places.map((place, index) => (place.kind === 'footnote' ? owner(place, index) : undefined));
  return places.flatMap((place, index): readonly PlaceMention[] => {
    if (owners.includes(place)) return [];
    const own = owners[index];
    return [own?.kind === 'paragraph' ? ({ ...place, paragraph: own.number } as PlaceMention) : place];
  });
}

/** What parts a draft from a place that is not its own: L.8但反对动议, L.4、PP10和全文. */
const parts =
  /^\s*(?:和|与|以及|及|跟|同)\s*$|但|而|却|又|或|[，,、;；]|赞成|反对|弃权|支持|\b(?:but|and|n?or|neither|while|yet|against|for|abstain\w*|favou?r|oppos\w*|support\w*)\b/;
const between = (a: Span, b: Span, folded: string): string =>
  folded.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));

/** 全文 after a part (L.4、PP10、OP1和全文) is the whole of the draft that the part belongs to. */
function wholeOfPart(
  place: PlaceMention,
  beside: boolean,
  found: readonly Reference[],
  deps: ReferenceDeps,
): { owner?: DraftMention; reference: Reference } | undefined {
  const part = found.findLast(({ kind, votes }) => (kind === 'part' || kind === 'motion') && votes.length > 0);
  const [vote] = part?.votes ?? [];
  const draft = deps.ledger.votes.find((each) => each.id === vote)?.draft;
  if (place.kind !== 'whole' || beside || draft === undefined) return undefined;
  return { reference: wholeReference({ start: place.start, end: place.end }, 'whole', [draft], deps) };
}

/** 序言第十段和执行段: beside a part with a vote, the other side of the draft is the one part of it that was voted on. */
function withVoteBesidePart(
  place: PlaceMention,
  reference: Reference | undefined,
  found: readonly Reference[],
  { ledger }: ReferenceDeps,
): Reference | undefined {
  if (reference === undefined || (place.kind !== 'preamble' && place.kind !== 'operative-part')) return reference;
  const beside = found.findLast(({ kind, votes }) => kind === 'part' && votes.length > 0);
  const drafts = ledger.votes.filter(({ id }) => beside?.votes.includes(id)).map(({ draft }) => draft);
  const side = place.kind === 'preamble' ? 'preambular' : 'operative';
  const [vote, other] = ledger.votes.filter(({ draft, scope }) => drafts.includes(draft) && scope.kind === side);
  if (!vote || other || beside?.votes.includes(vote.id)) return reference;
  return { ...reference, drafts: [vote.draft], votes: [vote.id], units: [vote.unit] };
}

/** A paragraph of a draft's preamble or operative part, with the draft it belongs to. */
interface NumberedPart {
  readonly place: PlaceMention & { readonly kind: 'preambular' | 'operative' };
  readonly near: ReturnType<typeof ownerOf>;
}

/** 第9段序言，第10段: a number alone, after a paragraph of a part, is of the same part; not where only the report's own was voted on. */
function ofSamePart(
  place: PlaceMention,
  part: NumberedPart,
  { drafts, folded, voting }: { drafts: readonly DraftMention[]; folded: string; voting?: boolean },
  deps: ReferenceDeps,
): NumberedPart['place'] | undefined {
  if (place.kind !== 'paragraph' || !mayBeOfPart(place, part.place, folded)) return undefined;
  if (drafts.some(({ start, end }) => part.place.end <= start && end <= place.start)) return undefined;
  const same = { ...place, kind: part.place.kind };
  const [there, own] = [same, place].map((each) => placeReference(each, part.near.owner, deps));
  const free = own?.kind === 'part' ? placeReference(place, undefined, deps) : own;
  const wasVotedOn = (placeReference(part.place, part.near.owner, deps)?.votes.length ?? 0) > 0;
  const isMeantFree =
    voting === true && wasVotedOn && (there?.votes.length ?? 0) === 0 && (free?.votes.length ?? 0) > 0;
  const lacks = (there?.units.length ?? 0) === 0 && free !== undefined;
  return isMeantFree || lacks ? undefined : same;
}

/** A numbered place, or an id, that the report does not have. */
function missingAt(
  place: PlaceMention,
  owner: DraftMention | undefined,
  folded: string,
  { ledger }: ReferenceDeps,
): Missing {
  const found = { start: place.start, end: place.end, text: folded.slice(place.start, place.end) };
  if (!('number' in place) || place.number === undefined) return found;
  const [draft, other] = idsOf(owner);
  const isOfDraft = draft !== undefined && other === undefined;
  // A bare paragraph of a draft with a text of several is an operative one.
  const isOperative = isOfDraft && ledger.drafts.some(({ id, kind }) => id === draft && kind === 'resolution');
  const kind = place.kind === 'paragraph' && isOperative ? 'operative' : place.kind;
  const items = 'items' in place ? place.items : [];
  const lacking: MissingPlace = { kind, number: place.number, items, ...(isOfDraft ? { draft } : {}) };
  return { ...found, place: lacking };
}

/** Resolves what a question points at: places are resolved, not searched. */
export function resolveReferences(
  folded: string,
  mentions: {
    readonly drafts: readonly DraftMention[];
    readonly places: readonly PlaceMention[];
    /** True where the question is about votes: a part then belongs to a draft beside it only where it was voted on there. */
    readonly voting?: boolean;
  },
  deps: ReferenceDeps,
): References {
  const { drafts } = mentions;
  const free = mentions.places.filter((place) => !drafts.some((draft) => overlaps(draft, place)));
  const named = withoutFootnoted(withoutMotionParts(free, folded), folded);
  const places = withPartWords(named, drafts, folded);
  const found: Reference[] = [];
  const missing: Missing[] = [];
  const used = new Set<DraftMention>();
  let part: NumberedPart | undefined;
  for (const named of places) {
    const beforeIt = ownerOf(named, drafts, folded);
    const same = part && !beforeIt.beside ? ofSamePart(named, part, { ...mentions, folded }, deps) : undefined;
    const place = same ?? named;
    const near = same && part ? { ...part.near, beside: part.near.owner !== undefined } : beforeIt;
    if (place.kind === 'preambular' || place.kind === 'operative') part = { place, near };
    // A part of a draft that the report does not have is not to be looked for in another one.
    if (near.beside && near.owner?.kind === 'unknown') continue;
    const listed = mentions.voting === true && near.listed;
    const beside = near.beside && !listed;
    const { owner, reference: resolved } =
      wholeOfPart(place, beside, found, deps) ??
      // 全文和L.4 are two texts: the whole is then that of the draft of which parts were voted on.
      (place.kind === 'whole' && !beside && near.owner && parts.test(between(near.owner, place, folded))
        ? { reference: placeReference(place, undefined, deps) }
        : placeIn(place, { ...near, beside }, deps));
    const reference = mentions.voting === true ? withVoteBesidePart(place, resolved, found, deps) : resolved;
    const separate =
      !beside &&
      owner !== undefined &&
      (parts.test(between(owner, place, folded)) || isNamedForSponsors(owner, folded));
    // A word such as 标题 or 脚注 that fits nothing is a plain word, a numbered place is one that the report lacks.
    if (reference && (reference.units.length > 0 || reference.votes.length > 0)) {
      found.push(reference);
      // 决议草案一第1段 is an operative paragraph.
      if (place.kind === 'paragraph' && near.beside && reference.kind === 'part')
        part = { place: { ...place, kind: 'operative' }, near };
      if (
        owner &&
        !separate &&
        reference.chosen &&
        (place.kind !== 'paragraph' || reference.kind === 'part' || beside)
      ) {
        used.add(owner);
      }
    } else if ('number' in place || place.kind === 'unit') {
      missing.push(missingAt(place, near.beside || place.kind !== 'paragraph' ? near.owner : undefined, folded, deps));
      if (owner) used.add(owner);
    }
  }
  for (const mention of drafts) {
    const span = { start: mention.start, end: mention.end };
    if (mention.kind === 'unknown') missing.push({ ...span, text: mention.text });
    else if (mention.kind === 'document') found.push(documentReference(mention.symbol, span, deps));
    else if (!used.has(mention)) found.push(wholeReference(span, 'draft', idsOf(mention), deps));
  }
  return { found: found.sort((a, b) => a.start - b.start), missing };
}
