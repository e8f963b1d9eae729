import { readNumberMark } from './printed-mark.js';
import type { Block } from './read-blocks.js';
import { createItemReader } from './read-items.js';
import type { Reading } from './reading.js';
import { isUnfinished } from './sentence-end.js';
import { stripPrefix } from './strip-prefix.js';

/** Reads the operative paragraphs of one draft resolution. */
export interface OperativeReader {
  /** Whether a block bears a paragraph's number: the next one, or another where the text before it has ended. */
  opens(block: Block): boolean;
  read(block: Block): void;
}

/** Creates a reader that opens `r1.op1`, `r1.op1.a`, `r1.op1.a.i` … in the builder. */
export function createOperativeReader(reading: Reading, draft: string): OperativeReader {
  const { source, builder, report } = reading;
  const items = createItemReader(reading, 'operative');
  let last = 0;

  function opens(block: Block): boolean {
    const number = readNumberMark(block.text)?.value;
    return number !== undefined && (number === last + 1 || !isUnfinished(builder.textOf()));
  }

  return {
    opens,
    read(block) {
      const mark = readNumberMark(block.text);
      if (!mark || !opens(block)) {
        if (!items.read(block)) builder.extend(block.range);
        return;
      }
      if (mark.value !== last + 1) {
        const rule = `operative paragraphs of ${draft} without gaps`;
        report({ line: block.line, rule, expected: `${last + 1}. …`, found: block.text.slice(0, 30) });
      }
      last = mark.value;
      const unit = { id: `${draft}.op${last}`, kind: 'operative' as const, draft };
      items.under(unit);
      builder.open(unit, stripPrefix(source, block.range, mark.printed));
    },
  };
}
