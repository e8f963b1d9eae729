import type { Report } from '../../report/report.js';
import type { Ledger } from '../../votes/ledger.js';
import type { DraftMention } from './find-drafts.js';
import type { PlaceMention } from './find-places.js';
import type { Span } from './mention.js';
import type { Reference } from './references.js';

/** What references are resolved against. */
export interface ReferenceDeps {
  readonly report: Report;
  readonly ledger: Ledger;
}

/** The drafts that a mention stands for; none for a document. */
export const idsOf = (mention: DraftMention | undefined): readonly string[] =>
  mention?.kind === 'draft' ? [mention.draft] : mention?.kind === 'drafts' ? mention.drafts : [];

/** How many numbered units begin with an id: `r1.pp`, `p`. */
export const countOf = (stem: string, { units }: Report): number =>
  units.filter(({ id }) => id.startsWith(stem) && /^\d+$/.test(id.slice(stem.length))).length;

/** A number that counts from the end (-1 the last) as one that counts from the beginning. */
const fromStart = (number: number, count: number): number => (number < 0 ? count + 1 + number : number);

function partReference(
  place: PlaceMention & { kind: 'preambular' | 'operative' },
  owner: DraftMention | undefined,
  { report, ledger }: ReferenceDeps,
): Reference {
  const chosen = idsOf(owner).length > 0;
  const drafts = chosen ? idsOf(owner) : ledger.drafts.map((draft) => draft.id);
  const own = ledger.drafts.filter(({ id }) => drafts.includes(id));
  const sign = place.kind === 'preambular' ? 'pp' : 'op';
  const partsOf = own.map((draft) => {
    const number = fromStart(place.number, countOf(`${draft.recommended ?? ''}.${sign}`, report));
    const unit = [`${draft.recommended ?? ''}.${sign}${number}`, ...place.items].join('.');
    return { draft: draft.id, unit, paragraph: [String(number), ...place.items].join('-') };
  });
  const units = partsOf.flatMap(({ unit }) => (report.unitById.has(unit) ? [unit] : []));
  const votes = ledger.votes.filter(({ draft, scope }) =>
    partsOf.some(
      (part) =>
        part.draft === draft && scope.kind === place.kind && scope.paragraph.split('-and-').includes(part.paragraph),
    ),
  );
  const voted = (id: string): number => (votes.some((vote) => vote.textUnit === id) ? 0 : 1);
  return {
    kind: 'part',
    start: place.start,
    end: place.end,
    drafts,
    // The text that was voted on comes first where the question does not choose between drafts.
    units: [...units].sort((a, b) => voted(a) - voted(b)),
    chosen,
    votes: votes.map((vote) => vote.id),
    withoutVote: [],
  };
}

function bodyReference(
  place: Span,
  ids: readonly string[],
  kind: Reference['kind'],
  { ledger }: ReferenceDeps,
): Reference {
  const lists = ids.filter((id) => /\.(?:in-favour|against|abstaining)$/.test(id));
  const within = (unit: string): boolean =>
    ids.some((id) => unit === id || unit.startsWith(`${id}.`)) && lists.length === 0;
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
export function wholeReference(
  place: Span,
  kind: 'draft' | 'whole',
  ids: readonly string[],
  { ledger }: Pick<ReferenceDeps, 'ledger'>,
): Reference {
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

export function placeReference(
  place: PlaceMention,
  owner: DraftMention | undefined,
  deps: ReferenceDeps,
): Reference | undefined {
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
      const part = recommended.length > 0 ? partReference({ ...place, kind: 'operative' }, owner, deps) : undefined;
      if (part !== undefined && part.units.length > 0) return part;
      const number = fromStart(place.number, countOf('p', report));
      const id = [`p${number}`, ...place.items, ...(place.list ? [place.list] : [])].join('.');
      // L.8的第10(c)段: where the draft has no such paragraph, that of the report which deals with it.
      const dealsWith = ledger.drafts.some(
        ({ id: draft, units }) =>
          chosen.includes(draft) && units.some((unit) => unit === id || id.startsWith(`${unit}.`)),
      );
      const known = report.unitById.has(id) && (recommended.length === 0 || dealsWith);
      return known ? bodyReference(span, [id], 'paragraph', deps) : part;
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

/** A document that the report names, where it names it. */
export function documentReference(symbol: string, span: Span, { report }: ReferenceDeps): Reference {
  const holds = new RegExp(`(?<![\\w/])${symbol.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\w/]|\\.\\d)`);
  const units = report.units.filter((unit) => holds.test(unit.text)).map((unit) => unit.id);
  return { ...span, kind: 'document', drafts: [], votes: [], withoutVote: [], units, chosen: true };
}
