import { bearsMark, type Footnote, placeFootnotes } from './place-footnotes.js';
import type { Block } from './read-blocks.js';
import type { Reading } from './reading.js';
import type { SourceRange } from './report.js';
import { hasOpenPair } from './sentence-end.js';
import { type GrowingUnit, rawText } from './unit-builder.js';

/** Reads footnotes, and keeps them until the units that bear their marks are known. */
export interface FootnoteReader {
  /** Takes a block where it is a footnote's text, or goes on with one that stopped short; false where it is not. */
  read(block: Block, draft: string | undefined): boolean;
  /** The footnotes as units under those that bear their marks. */
  units(): readonly GrowingUnit[];
}

type GrowingNote = Footnote & { readonly ranges: SourceRange[] };

/** Text that a footnote can't end with: it goes on after a page break. */
const stopsShort = (text: string): boolean => /(?:[、，：；和及与见第]|\/)$/.test(text) || hasOpenPair(text);

const footnoteOpening = /^(?:见|又见|另见|同上|联合国|《|[A-Z]+\/)/;

/** Creates a reader that gives `p3.fn1`, `p10.fn2`, `r1.fn3`. */
export function createFootnoteReader({ source, builder }: Reading): FootnoteReader {
  const notes: GrowingNote[] = [];
  let going: GrowingNote | undefined;

  /** A line may open with the mark of the sentence that it goes on with: one whose footnote is still to come. */
  function isMarkInText(text: string, number: string): boolean {
    if (footnoteOpening.test(text) || /[。：；，]$/.test(builder.textOf()) || builder.current() === '') return false;
    const told = notes.filter((note) => note.number === number).length;
    return builder.units().filter((unit) => bearsMark(source, unit, number)).length <= told;
  }

  function goesOn(block: Block): boolean {
    if (!going || block.footnote || block.opensUnit || block.heading) return false;
    return stopsShort(rawText(source, going.ranges).trim());
  }

  return {
    read(block, draft) {
      const { footnote, range, text } = block;
      if (footnote && !isMarkInText(text, footnote.number)) {
        const ranges = [{ start: footnote.start, end: range.end }];
        going = { number: footnote.number, draft, ranges, fallback: builder.current() || 'head' };
        notes.push(going);
        return true;
      }
      if (goesOn(block)) going?.ranges.push(range);
      else going = undefined;
      return going !== undefined;
    },
    units: () => placeFootnotes(source, builder.units(), notes),
  };
}
