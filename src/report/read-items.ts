import { createItemTracker } from './item-tracker.js';
import { readItemMark } from './printed-mark.js';
import type { Block } from './read-blocks.js';
import type { Reading } from './reading.js';
import { isUnfinished } from './sentence-end.js';
import { stripPrefix } from './strip-prefix.js';
import type { UnitStart } from './unit-builder.js';

/** Reads the lettered items under the numbered paragraphs of one part of a report. */
export interface ItemReader {
  /** The paragraph whose items come next, and what its items share with it. */
  under(paragraph: UnitStart): void;
  /** Takes a block that opens as an item does; false for any other, and for a sentence cut just before such letters. */
  read(block: Block): boolean;
}

/** Creates a reader that opens `p10.a`, `r1.op2.a`, `r1.op2.a.i` … in the builder. */
export function createItemReader({ source, builder, report }: Reading, kind: UnitStart['kind']): ItemReader {
  const tracker = createItemTracker();
  let paragraph: UnitStart | undefined;
  return {
    under(next) {
      paragraph = next;
      tracker.reset();
    },
    read(block) {
      const mark = readItemMark(block.text);
      if (!mark || !paragraph) return false;
      const before = builder.textOf();
      const place = tracker.place(mark.value, /[：:]$/.test(before));
      if (place.due !== undefined) {
        if (isUnfinished(before)) return false;
        const found = block.text.slice(0, 30);
        report({ line: block.line, rule: `items of ${paragraph.id} without gaps`, expected: `${place.due} …`, found });
      }
      tracker.take(place);
      const id = [paragraph.id, ...place.path].join('.');
      const parent = [paragraph.id, ...place.path.slice(0, -1)].join('.');
      builder.open({ ...paragraph, id, kind, parent }, stripPrefix(source, block.range, mark.printed));
      return true;
    },
  };
}
