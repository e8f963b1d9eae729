import { readChineseNumber } from '../../language/chinese-number.js';
import { readRomanNumber } from '../../language/roman-number.js';
import type { Report } from '../../report/report.js';
import type { Draft } from '../ledger.js';
import type { Passage } from './passage.js';
import { baseSymbol, readSymbols } from './read-draft-symbols.js';

const pointer =
  /见(?:下文|下面|本报告)?第\d+段(?:[，、,]?\s*(决议草案|决定草案)([一二三四五六七八九十]+|[IVX]+|\d+)?)?/g;

/** What is known of the draft that is looked for. */
export interface SoughtDraft {
  /** Its symbol without its revision. */
  readonly base: string;
  readonly kind: Draft['kind'];
  readonly title: string | undefined;
}

/**
 * The text in this report (`r2`) that the Committee recommends of a draft: the one that its paragraphs point to
 * (见第17段，决议草案一), by number, else by title, else the only one of its kind; where they point to none, the one of
 * its title, else `undefined`.
 */
export function recommendedDraft(
  report: Report,
  passages: readonly Passage[],
  sought: SoughtDraft,
): string | undefined {
  if (sought.kind === 'amendment') return undefined;
  const pointing = passages.filter(({ text, section, parent }) => {
    const [named] = [text, parent, section].map((place) => readSymbols(place)).filter((symbols) => symbols.length > 0);
    return named?.some((mention) => baseSymbol(mention.symbol) === sought.base);
  });
  for (const { text } of pointing) {
    for (const [, words, numeral] of text.matchAll(pointer)) {
      const found = pointedTo(report, sought, { words, numeral });
      if (found !== undefined) return found;
    }
  }
  const titled = report.drafts.filter((draft) => draft.kind === sought.kind && draft.title === sought.title);
  return titled.length === 1 ? titled[0]?.id : undefined;
}

interface Pointer {
  readonly words: string | undefined;
  readonly numeral: string | undefined;
}

function pointedTo(report: Report, sought: SoughtDraft, { words, numeral }: Pointer): string | undefined {
  const kind = words === '决定草案' ? 'decision' : words === '决议草案' ? 'resolution' : sought.kind;
  const drafts = report.drafts.filter((draft) => draft.kind === kind);
  if (numeral !== undefined) {
    const number = readRomanNumber(numeral) ?? readChineseNumber(numeral);
    return drafts.find((draft) => draft.numbered && draft.number === number)?.id;
  }
  const titled = drafts.filter((draft) => draft.title === sought.title);
  const [only, second] = titled.length > 0 ? titled : drafts;
  return second === undefined ? only?.id : undefined;
}
