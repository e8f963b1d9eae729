import type { Report } from '../../report/report.js';
import type { Ledger } from '../../votes/ledger.js';
import type { DraftMention } from './find-drafts.js';
import type { PlaceMention } from './find-places.js';
import { overlaps, type Span } from './mention.js';

/** A thing of the report that a question points at, with the votes on it and the units that hold its text. */
export interface Reference extends Span {
  /** As `draft` is a draft named without a part, and `whole` its whole text named as such (全文). */
  readonly kind:
    | 'draft'
    | 'part'
    | 'whole'
    | 'motion'
    | 'paragraph'
    | 'footnote'
    | 'unit'
    | 'title'
    | 'title-page'
    | 'document';
  /** Drafts it belongs to, the question's choice or all that fit. */
  readonly drafts: readonly string[];
  /** Recorded votes on it. */
  readonly votes: readonly string[];
  /** Drafts of it that were adopted without a vote. */
  readonly withoutVote: readonly string[];
  /** Units that hold its text. */
  readonly units: readonly string[];
  /** True where the question itself says which draft it means. */
  readonly chosen: boolean;
}

/** What a question points at that the report does not have. */
export interface Missing extends Span {
  readonly text: string;
}

/** All that a question points at. */
export interface References {
  readonly found: readonly Reference[];
  readonly missing: readonly Missing[];
}

interface Deps {
  readonly report: Report;
  readonly ledger: Ledger;
}

const joints =
  /^[\s的之'’,，(（)）]*(?:of|in|from|on|to|for|the|draft|resolution|里|中|内|案文|文本|全文)?[\s的]*(?:of|in|the)?[\s]*$/;

/** The draft that a part of a text belongs to: beside it, or the only one that the question names. */
function ownerOf(
  place: Span,
  drafts: readonly DraftMention[],
  folded: string,
): { owner?: DraftMention; beside: boolean } {
  const named = drafts.filter((draft) => draft.kind !== 'document');
  const before = named.findLast((draft) => draft.end <= place.start);
  const after = named.find((draft) => draft.start >= place.end);
  if (before && joints.test(folded.slice(before.end, place.start))) return { owner: before, beside: true };
  if (after && joints.test(folded.slice(place.end, after.start))) return { owner: after, beside: true };
  const near = before ?? after;
  return near ? { owner: near, beside: false } : { beside: false };
}

const idsOf = (mention: DraftMention | undefined): readonly string[] =>
  mention?.kind === 'draft' ? [mention.draft] : mention?.kind === 'drafts' ? mention.drafts : [];

function partReference(
  place: PlaceMention & { kind: 'preambular' | 'operative' },
  owner: DraftMention | undefined,
  { report, ledger }: Deps,
): Reference {
  const chosen = idsOf(owner).length > 0;
  const drafts = chosen ? idsOf(owner) : ledger.drafts.map((draft) => draft.id);
  const tail = `${place.kind === 'preambular' ? 'pp' : 'op'}${place.number}`;
  const part = [tail, ...place.items].join('.');
  const units = ledger.drafts.flatMap((draft) => {
    const id = `${draft.recommended ?? ''}.${part}`;
    return drafts.includes(draft.id) && report.unitById.has(id) ? [id] : [];
  });
  const paragraph = [String(place.number), ...place.items].join('-');
  const votes = ledger.votes.filter(
    (vote) =>
      drafts.includes(vote.draft) &&
      vote.scope.kind === place.kind &&
      vote.scope.paragraph.split('-and-').includes(paragraph),
  );
  return {
    kind: 'part',
    start: place.start,
    end: place.end,
    drafts,
    units,
    chosen,
    votes: votes.map((vote) => vote.id),
    withoutVote: [],
  };
}

function bodyReference(place: Span, ids: readonly string[], kind: Reference['kind'], { ledger }: Deps): Reference {
  const within = (unit: string): boolean => ids.some((id) => unit === id || unit.startsWith(`${id}.`));
  return {
    kind,
    start: place.start,
    end: place.end,
    drafts: [],
    units: ids,
    chosen: true,
    votes: ledger.votes.filter((vote) => within(vote.unit) || ids.includes(vote.textUnit ?? '')).map((vote) => vote.id),
    withoutVote: ledger.decisions.filter((decision) => within(decision.unit)).map((decision) => decision.draft),
  };
}

/** A draft as a whole; where the question does not choose, the drafts of which parts were voted on too (全文 against a part). */
function wholeReference(place: Span, kind: 'draft' | 'whole', ids: readonly string[], { ledger }: Deps): Reference {
  const several = ledger.drafts.filter((draft) => ledger.votes.filter((vote) => vote.draft === draft.id).length > 1);
  const drafts =
    ids.length > 0
      ? ids
      : several.length > 0
        ? several.map((draft) => draft.id)
        : ledger.drafts.map((draft) => draft.id);
  const units = ledger.drafts.filter((draft) => drafts.includes(draft.id)).flatMap((draft) => draft.recommended ?? []);
  return {
    kind,
    start: place.start,
    end: place.end,
    drafts,
    units,
    chosen: ids.length > 0,
    votes: ledger.votes
      .filter((vote) => drafts.includes(vote.draft) && vote.scope.kind === 'whole')
      .map((vote) => vote.id),
    withoutVote: ledger.decisions
      .filter((decision) => drafts.includes(decision.draft))
      .map((decision) => decision.draft),
  };
}

function placeReference(place: PlaceMention, owner: DraftMention | undefined, deps: Deps): Reference | undefined {
  const { report, ledger } = deps;
  const chosen = idsOf(owner);
  const recommended = ledger.drafts
    .filter((draft) => chosen.includes(draft.id))
    .flatMap((draft) => draft.recommended ?? []);
  const span = { start: place.start, end: place.end };
  const unitsWhere = (test: (id: string) => boolean): string[] =>
    report.units.filter((unit) => test(unit.id)).map((unit) => unit.id);
  switch (place.kind) {
    case 'preambular':
    case 'operative':
      return partReference(place, owner, deps);
    case 'paragraph': {
      if (recommended.length > 0) return partReference({ ...place, kind: 'operative' }, owner, deps);
      const id = [`p${place.number}`, ...place.items].join('.');
      return report.unitById.has(id) ? bodyReference(span, [id], 'paragraph', deps) : undefined;
    }
    case 'unit':
      if (/^[rd]\d+$/.test(place.id) && !report.unitById.has(place.id)) {
        const ids = ledger.drafts.filter((draft) => draft.recommended === place.id).map((draft) => draft.id);
        return ids.length > 0 ? wholeReference(span, 'draft', ids, deps) : undefined;
      }
      return report.unitById.has(place.id) ? bodyReference(span, [place.id], 'unit', deps) : undefined;
    case 'footnote': {
      const inDrafts = recommended.length > 0;
      const number = place.number === undefined ? '\\w+' : String(place.number);
      const top = place.paragraph === undefined ? 'p\\d+' : `p${place.paragraph}`;
      const own = unitsWhere((id) =>
        new RegExp(`^(?:${inDrafts ? recommended.join('|') : top})\\.fn${number}$`).test(id),
      );
      const anywhere =
        own.length > 0 || inDrafts || place.paragraph !== undefined
          ? own
          : unitsWhere((id) => new RegExp(`\\.fn${number}$`).test(id));
      return anywhere.length > 0 ? bodyReference(span, anywhere, 'footnote', deps) : undefined;
    }
    case 'motion': {
      const motions = ledger.votes.filter(
        (vote) => vote.scope.kind === 'motion' && (chosen.length === 0 || chosen.includes(vote.draft)),
      );
      if (motions.length === 0) return undefined;
      return {
        ...span,
        kind: 'motion',
        drafts: motions.map((vote) => vote.draft),
        votes: motions.map((vote) => vote.id),
        withoutVote: [],
        units: motions.map((vote) => vote.unit),
        chosen: chosen.length > 0,
      };
    }
    case 'whole':
      return wholeReference(span, 'whole', chosen, deps);
    case 'preamble':
    case 'operative-part': {
      const sign = place.kind === 'preamble' ? 'pp' : 'op';
      const base = recommended.length > 0 ? recommended : report.drafts.map((draft) => draft.id);
      const units = unitsWhere((id) => base.some((draft) => new RegExp(`^${draft}\\.${sign}\\d+$`).test(id)));
      return units.length > 0
        ? { ...bodyReference(span, units, 'part', deps), votes: [], chosen: recommended.length > 0 }
        : undefined;
    }
    case 'title':
      return recommended.length > 0
        ? bodyReference(
            span,
            recommended.map((id) => `${id}.title`),
            'title',
            deps,
          )
        : undefined;
    case 'title-page':
      return report.unitById.has('head') ? bodyReference(span, ['head'], 'title-page', deps) : undefined;
  }
}

/** A draft named elsewhere in the question owns a part only where that part was voted on in it, or in none. */
function placeIn(
  place: PlaceMention,
  { owner, beside }: { owner?: DraftMention; beside: boolean },
  deps: Deps,
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

/** 第3段脚注1 is the footnote and not the paragraph; it takes the paragraph's place in the question. */
function withoutFootnoted(places: readonly PlaceMention[], folded: string): readonly PlaceMention[] {
  return places.flatMap((place, index): readonly PlaceMention[] => {
    const [before, next] = [places[index - 1], places[index + 1]];
    const adjoins = (a: Span | undefined, b: Span | undefined): boolean =>
      a !== undefined && b !== undefined && /^[\s,，的]*$/.test(folded.slice(a.end, b.start));
    if (place.kind === 'paragraph' && next?.kind === 'footnote' && adjoins(place, next)) return [];
    if (place.kind !== 'footnote' || before?.kind !== 'paragraph' || !adjoins(before, place)) return [place];
    return [{ ...place, paragraph: before.number }];
  });
}

/** Resolves what a question points at: places are resolved, not searched. */
export function resolveReferences(
  folded: string,
  mentions: { readonly drafts: readonly DraftMention[]; readonly places: readonly PlaceMention[] },
  deps: Deps,
): References {
  const { drafts } = mentions;
  const free = mentions.places.filter((place) => !drafts.some((draft) => overlaps(draft, place)));
  const places = withoutFootnoted(withoutMotionParts(free, folded), folded);
  const found: Reference[] = [];
  const missing: Missing[] = [];
  const used = new Set<DraftMention>();
  for (const place of places) {
    const near = ownerOf(place, drafts, folded);
    // A part of a draft that the report does not have is not to be looked for in another one.
    if (near.beside && near.owner?.kind === 'unknown') continue;
    const { owner, reference } = placeIn(place, near, deps);
    // A word such as 标题 or 脚注 that fits nothing is a plain word, a numbered place is one that the report lacks.
    if (reference && (reference.units.length > 0 || reference.votes.length > 0)) {
      found.push(reference);
      if (owner && reference.chosen && (place.kind !== 'paragraph' || reference.kind === 'part')) used.add(owner);
    } else if ('number' in place || place.kind === 'unit') {
      missing.push({ start: place.start, end: place.end, text: folded.slice(place.start, place.end) });
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

function documentReference(symbol: string, span: Span, { report }: Deps): Reference {
  const holds = new RegExp(`(?<![\\w/])${symbol.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\w/]|\\.\\d)`);
  const units = report.units.filter((unit) => holds.test(unit.text)).map((unit) => unit.id);
  return { ...span, kind: 'document', drafts: [], votes: [], withoutVote: [], units, chosen: true };
}
