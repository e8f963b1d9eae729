import type { DraftMention } from './find-drafts.js';
import type { PlaceMention } from './find-places.js';
import { blank } from './mention.js';

type Paragraph = PlaceMention & { readonly kind: 'paragraph' };

/** What stands between a paragraph's number and the part it is of, the names of drafts taken out: 序言里的第三段, paragraph 3 of the preamble. */
const gap =
  /^[\s的里中内之(（)）'’]*(?:(?:of|in|from|under|the|its|s|draft|resolution|decision|text|内容)(?![a-z])[\s的'’]*)*$/;
/** And where the part comes first: in the preamble, paragraph 3. */
const gapBefore = /^[\s的里中内之,，:：'’s]*(?:the )?$/;
/** 第一段和最后一段序言: what joins a number to a later one of a part. */
const joint = /^\s*(?:和|及|与|跟|同|以及|、|到|至|and|&|to)\s*(?:the )?$/;
const partFirst = /^(?:序言|前言|执行|正文|主文|操作|[po]p|preamb|operative)/;

const kindOfPart = (place: PlaceMention | undefined): 'preambular' | 'operative' | undefined =>
  place?.kind === 'preamble' ? 'preambular' : place?.kind === 'operative-part' ? 'operative' : undefined;

/** The part of a draft that a paragraph's number belongs to by the words beside it, with those words' place where it is one of its own. */
function partBeside(
  place: Paragraph,
  [before, after]: readonly [PlaceMention | undefined, PlaceMention | undefined],
  bare: string,
): { readonly kind: 'preambular' | 'operative'; readonly word?: PlaceMention } | undefined {
  const [first, last] = [kindOfPart(before), kindOfPart(after)];
  if (after && last && gap.test(bare.slice(place.end, after.start))) return { kind: last, word: after };
  if (before && first && gapBefore.test(bare.slice(before.end, place.start))) return { kind: first, word: before };
  const isListed =
    (after?.kind === 'preambular' || after?.kind === 'operative') &&
    !partFirst.test(bare.slice(after.start, after.end)) &&
    joint.test(bare.slice(place.end, after.start));
  return isListed ? { kind: after.kind } : undefined;
}

/** The places of a question, a paragraph beside the name of a part (第6段执行部分, last paragraph of L.8's preamble) being one of that part. */
export function withPartWords(
  places: readonly PlaceMention[],
  drafts: readonly DraftMention[],
  folded: string,
): readonly PlaceMention[] {
  if (!places.some(({ kind }) => kind === 'paragraph')) return places;
  const bare = blank(folded, drafts);
  const words = new Set<PlaceMention>();
  const kept: PlaceMention[] = [];
  // From the last to the first: of a series (第3、5段序言) the last one stands beside the part.
  for (const [index, place] of [...places.entries()].reverse()) {
    const [next] = kept;
    const isPlain = place.kind === 'paragraph' && place.list === undefined;
    const inSeries = next?.start === place.end && (next.kind === 'preambular' || next.kind === 'operative');
    const beside = isPlain
      ? inSeries
        ? { kind: next.kind }
        : partBeside(place, [places[index - 1], next ?? places[index + 1]], bare)
      : undefined;
    if (place.kind !== 'paragraph' || !beside || (beside.kind === 'preambular' && place.items.length > 0)) {
      kept.unshift(place);
      continue;
    }
    const word = 'word' in beside ? beside.word : undefined;
    if (word) words.add(word);
    const { number, items, start, end } = place;
    // With the words of the part, unless a draft stands between: then it is beside the number.
    const whole =
      word && !drafts.some((draft) => draft.start < Math.max(word.end, end) && Math.min(word.start, start) < draft.end)
        ? { start: Math.min(word.start, start), end: Math.max(word.end, end) }
        : { start, end };
    kept.unshift({ kind: beside.kind, number, items, ...whole });
  }
  return kept.filter((place) => !words.has(place));
}

/** Whether a paragraph's bare number may be one of the part that a place before it is of; "PP10 and para. 6" are two things. */
export function mayBeOfPart(place: Paragraph, before: PlaceMention, folded: string): boolean {
  const words = (each: PlaceMention): string => folded.slice(each.start, each.end);
  const isOfReport =
    /报告(?:的|中|里|内)*\s*$/.test(folded.slice(0, place.start)) ||
    /^\s*(?:of|in) (?:the|this) report\b/.test(folded.slice(place.end));
  const isShort = /^[po]p\s*[.#-]?\s*\d/.test(words(before)) && !/段/.test(words(place));
  return place.items.length === 0 && place.list === undefined && !isOfReport && !isShort;
}
