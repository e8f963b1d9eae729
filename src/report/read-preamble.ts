import type { Block } from './read-blocks.js';
import { createItemReader } from './read-items.js';
import type { Reading } from './reading.js';
import type { SourceRange } from './report.js';
import { endsInMark, hasOpenPair } from './sentence-end.js';
import { stripPrefix } from './strip-prefix.js';

/** How a draft resolution's text opens; it is not counted among the preambular paragraphs. */
export const opening = '大会，';

// What a preambular paragraph never begins with, so that a page must have cut the one before it.
const conjunction =
  /^(?:并(?!再?(?:注意|回顾|重申|欢迎|确认|强调))|且|而|或|但|从而|因而|以及|及其|和|与|包括|其中|、|，|；|）|”|》)/;

/** Reads the preambular paragraphs of one draft resolution. */
export interface PreambleReader {
  read(block: Block): void;
}

/** Creates a reader that opens `r1.pp1`, `r1.pp2` … in the builder. */
export function createPreambleReader(reading: Reading, draft: string): PreambleReader {
  const { source, builder } = reading;
  const items = createItemReader(reading, 'preambular');
  let last = 0;

  function open(range: SourceRange): void {
    last += 1;
    const unit = { id: `${draft}.pp${last}`, kind: 'preambular' as const, draft };
    items.under(unit);
    builder.open(unit, range);
  }

  /** A paragraph that has not come to a punctuation mark goes on after the page break. */
  function goesOn(block: Block): boolean {
    const text = builder.textOf();
    const isCut = !endsInMark(text) || (block.afterPage && (conjunction.test(block.text) || hasOpenPair(text)));
    return last > 0 && isCut;
  }

  return {
    read(block) {
      if (last === 0 && block.text.startsWith(opening)) {
        if (block.text !== opening) open(stripPrefix(source, block.range, opening));
      } else if (items.read(block)) return;
      else if (goesOn(block)) builder.extend(block.range);
      else open(block.range);
    },
  };
}
