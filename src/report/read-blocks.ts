import { cleanText } from './clean-text.js';
import type { SourceRange } from './report.js';
import { isRunningHead } from './running-head.js';

/** A stretch of source lines that belong together: a paragraph, an item, a heading, the start of a list, a footnote. */
export interface Block {
  readonly range: SourceRange;
  /** Its words without mark-up (`cleanText`), its number or marker included. */
  readonly text: string;
  /** The number printed before a footnote's text. */
  readonly footnote?: string;
  /** True where the line carried a heading mark (`##`) or stood in bold as a whole. */
  readonly heading: boolean;
  /** 1-based line of the source that it starts on. */
  readonly line: number;
}

interface Line extends SourceRange {
  readonly raw: string;
  readonly number: number;
}

const footnoteStart = /^\s*(?:<sup>\s*(\w{1,3})\s*<\/sup>|\[\^(\w{1,3})\]:)\s*/;
const markerStart = /^(?:\d{1,3}[.．](?!\d)|\([a-z]{1,4}\)|（[a-z]{1,4}）|(?:赞成|反对|弃权)\s*[：:]|大会，\s*$)/;

function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const [index, raw] of source.split('\n').entries()) {
    lines.push({ start, end: start + raw.length, raw, number: index + 1 });
    start += raw.length + 1;
  }
  return lines;
}

function isHeading(raw: string): boolean {
  return /^\s{0,3}#{1,6}\s/.test(raw) || /^\s*\*\*[^*]+\*\*\s*$/.test(raw);
}

function startsBlock(line: Line, afterBlank: boolean, previous: Block | undefined): boolean {
  if (afterBlank || previous === undefined || previous.heading || isHeading(line.raw)) return true;
  return previous.text === '大会，' || footnoteStart.test(line.raw) || markerStart.test(cleanText(line.raw));
}

function blockOf(line: Line): Block {
  const mark = footnoteStart.exec(line.raw);
  const number = mark?.[1] ?? mark?.[2];
  const start = mark && number ? line.start + mark[0].length : line.start;
  return {
    range: { start, end: line.end },
    text: cleanText(line.raw.slice(start - line.start)),
    ...(number ? { footnote: number } : {}),
    heading: isHeading(line.raw),
    line: line.number,
  };
}

/**
 * Cuts a report's source into blocks in the order printed; running heads, page breaks and blank lines are left out.
 * @param symbol the report's own symbol, which its running heads print
 */
export function readBlocks(source: string, symbol: string): readonly Block[] {
  const blocks: Block[] = [];
  let afterBlank = true;
  for (const line of splitLines(source)) {
    if (line.raw.trim() === '' || isRunningHead(line.raw, symbol)) {
      afterBlank = true;
      continue;
    }
    const previous = blocks.at(-1);
    if (previous === undefined || startsBlock(line, afterBlank, previous)) {
      blocks.push(blockOf(line));
    } else {
      const range = { start: previous.range.start, end: line.end };
      blocks[blocks.length - 1] = { ...previous, range, text: cleanText(source.slice(range.start, range.end)) };
    }
    afterBlank = false;
  }
  return blocks;
}
