import { cleanText } from './clean-text.js';

const pageNumber = String.raw`(?:\d{1,3}\s*/\s*\d{1,3}|第\s*\d{1,3}\s*页(?:，?共\s*\d{1,3}\s*页)?|[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}|/\s*(?:\.{3}|…{1,2}))`;
const jobNumber = String.raw`\d{2}-\d{5}(?:\s*\*?\s*\([A-Z]\))?`;
const barcode = String.raw`\*\d{6,8}\*|\d{6,8}|请回收\s*\S?`;

/** What the pages of a report print at their heads. */
export interface PageHead {
  readonly symbol: string;
  /** The title of the agenda item, which stands beside the symbol on some pages. */
  readonly title?: string;
}

/**
 * Makes the test of whether a line of the source is only what a page prints at its head or foot: the report's symbol
 * (with its title beside it), its job number (20-15211), a page number (3/15), a bar code, a picture, a rule or a page
 * break; in any order, marked up or not.
 */
export function createRunningHeadTest(head: PageHead): (line: string) => boolean {
  const symbol = `${escaped(head.symbol)}\\*?`;
  const part = `(?:${symbol}|${jobNumber}|${barcode}|${pageNumber})`;
  const title = head.title ? escaped(head.title) : undefined;
  const titled = title ? `${title}[\\s|]*${symbol}|${symbol}[\\s|]*${title}|${symbol}` : symbol;
  // Beside Chinese characters the white space is gone by now.
  const gap = '(?:[\\s|]+|(?<=\\p{Script=Han})|(?=第|请))';
  const words = new RegExp(`^(?:${titled}|${part})(?:${gap}${part})*$`, 'u');
  return (line) => {
    if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line) || /^\s*<!--.*-->\s*$/.test(line)) return true;
    if (/^\s*!\[[^\]]*\]\([^)]*\)\s*$/.test(line)) return true;
    const text = cleanText(line.replace(/\f/g, ' '));
    return text === '' ? line.includes('\f') : words.test(text);
  };
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
