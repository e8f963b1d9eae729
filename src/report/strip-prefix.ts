import type { SourceRange } from './report.js';

const passedOver = /[\s#*_[\u200b\ufeff]/;

/**
 * The part of a range after the words that it starts with (`6.`, `(a)`, `决议草案二`), mark-up about them included; the
 * range as it is where they do not stand there.
 * @param words as `cleanText` gives them
 */
export function stripPrefix(source: string, range: SourceRange, words: string): SourceRange {
  let at = range.start;
  let emphasis = 0;
  for (const letter of words.replace(/\s/g, '')) {
    while (at < range.end && source.charAt(at) !== letter) {
      if (!passedOver.test(source.charAt(at))) return range;
      if (/[*_]/.test(source.charAt(at))) emphasis += 1;
      at += 1;
    }
    at += letter.length;
  }
  const closing = new RegExp(`^\\s*[*_]{0,${emphasis}}\\s*`).exec(source.slice(at, range.end));
  return { start: at + (closing?.[0].length ?? 0), end: range.end };
}
