import { cleanText } from './clean-text.js';
import { footnoteStart } from './footnote-mark.js';
import { opensList, readItemMark, readNumberMark } from './printed-mark.js';
import type { SourceRange } from './report.js';
import { createRunningHeadTest } from './running-head.js';

/** A stretch of source lines that belong together: a paragraph, an item, a heading, the start of a list, a footnote. */
export interface Block {
  readonly range: SourceRange;
  /** Its words without mark-up (`cleanText`), its number or marker included. */
  readonly text: string;
  /** Where it opens as a footnote's text does: the number printed, and where the text starts after it. */
  readonly footnote?: { readonly number: string; readonly start: number };
  /** True where the line carried a heading mark (`##`) or stood in bold as a whole. */
  readonly heading: boolean;
  /** True where it opens with a number, an item's letter, a list's label or 大会，, and so starts something new. */
  readonly opensUnit: boolean;
  /** True where a page ended between it and the block before. */
  readonly afterPage: boolean;
  /** 1-based line of the source that it starts on. */
  readonly line: number;
}

interface Line extends SourceRange {
  readonly raw: string;
  readonly number: number;
  /** True for the second and later parts of a source line. */
  readonly isRest: boolean;
}

// Some conversions run a vote's lists, or several footnotes, together on one line.
const innerList = /(?<=[。：:]\s*)(?=[*_]{0,2}(?:赞成|反对|弃权)[*_]{0,2}\s*[：:])/g;
const innerFootnote = /(?<=[。.]\s*)(?=<sup>\s*\w{1,3}\s*<\/sup>\s*\S)/g;

function cutPoints(raw: string): readonly number[] {
  const inner = footnoteStart(raw) ? innerFootnote : innerList;
  return [...raw.matchAll(inner)].map((match) => match.index).filter((index) => raw.slice(0, index).trim() !== '');
}

function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const [index, raw] of source.split('\n').entries()) {
    const cuts = [0, ...cutPoints(raw), raw.length];
    for (const [part, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[part + 1] ?? raw.length;
      const range = { start: start + from, end: start + to };
      lines.push({ ...range, raw: raw.slice(from, to), number: index + 1, isRest: part > 0 });
    }
    start += raw.length + 1;
  }
  return lines;
}

function isHeading(raw: string): boolean {
  return /^\s{0,3}#{1,6}\s/.test(raw) || /^\s*\*\*[^*]+\*\*\s*$/.test(raw);
}

function opensUnit(text: string): boolean {
  return readNumberMark(text) !== undefined || readItemMark(text) !== undefined || opensList(text) || text === '大会，';
}

function startsBlock(line: Line, next: Block, previous: Block): boolean {
  if (line.isRest || previous.heading || next.heading || previous.text === '大会，') return true;
  return next.footnote !== undefined || next.opensUnit;
}

function blockOf(line: Line, afterPage: boolean): Block {
  const note = footnoteStart(line.raw);
  const text = cleanText(line.raw);
  return {
    range: { start: line.start, end: line.end },
    text,
    ...(note ? { footnote: { number: note.number, start: line.start + note.length } } : {}),
    heading: isHeading(line.raw),
    opensUnit: opensUnit(text),
    afterPage,
    line: line.number,
  };
}

/** The agenda item's title, by which running heads are known: the words between the item's number and the committee. */
function itemTitle(source: string): string | undefined {
  const titlePage = source.slice(0, 3000).split('\n').map(cleanText);
  const item = titlePage.findIndex((line) => /^议程项目\s*\d+/.test(line));
  const committee = titlePage.findIndex((line, at) => at > item && /委员会的报告$/.test(line));
  return item < 0 || committee < 0
    ? undefined
    : cleanText(titlePage.slice(item + 1, committee).join('\n')) || undefined;
}

/**
 * Cuts a report's source into blocks in the order printed; running heads, page breaks and blank lines are left out.
 * @param symbol the report's own symbol, which its running heads print
 */
export function readBlocks(source: string, symbol: string): readonly Block[] {
  const title = itemTitle(source);
  const isRunningHead = createRunningHeadTest({ symbol, ...(title === undefined ? {} : { title }) });
  const blocks: Block[] = [];
  let afterGap = true;
  let afterPage = false;
  for (const line of splitLines(source)) {
    const isPage = isRunningHead(line.raw);
    const block = blockOf(line, afterPage);
    if (isPage || (block.text === '' && block.footnote === undefined)) {
      afterGap = true;
      afterPage ||= isPage;
      continue;
    }
    const previous = blocks.at(-1);
    if (previous === undefined || afterGap || startsBlock(line, block, previous)) {
      blocks.push(block);
    } else {
      const range = { start: previous.range.start, end: line.end };
      blocks[blocks.length - 1] = { ...previous, range, text: cleanText(source.slice(range.start, range.end)) };
    }
    afterGap = false;
    afterPage = false;
  }
  return blocks;
}
