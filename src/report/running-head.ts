import { cleanText } from './clean-text.js';

const pageNumber = String.raw`(?:\d{1,3}\s*/\s*\d{1,3}|第\s*\d{1,3}\s*页|-\s*\d{1,3}\s*-|\d{1,3})`;
const jobNumber = String.raw`\d{2}-\d{5}(?:\s*\([A-Z]\))?`;
const barcode = String.raw`\*\d{6,8}\*|\d{6}`;

/**
 * Whether a line of the source is only what a page prints at its head or foot: the report's symbol, its job number
 * (20-15211), a page number (3/15), a bar code, a rule or a page break; in any order, marked up or not.
 */
export function isRunningHead(line: string, symbol: string): boolean {
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line) || /^\s*<!--.*-->\s*$/.test(line)) return true;
  const text = cleanText(line.replace(/\f/g, ' '));
  if (text === '') return line.includes('\f');
  const escaped = symbol.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const part = `(?:${escaped}|${jobNumber}|${barcode}|${pageNumber})`;
  return new RegExp(`^${part}(?:[\\s|]*${part})*$`).test(text);
}
