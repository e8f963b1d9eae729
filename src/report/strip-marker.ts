import type { SourceRange } from './report.js';

/**
 * The part of a range after the printed marker that it starts with (`6.`, `(a)`, `决议草案二`), heading and bold marks
 * before it included; the range as it is where the marker is not there.
 * @param marker the source of a regular expression for the marker alone
 */
export function stripMarker(source: string, range: SourceRange, marker: string): SourceRange {
  const pattern = new RegExp(`^\\s*(?:#{1,6}\\s+)?(?:\\*\\*)?\\s*(?:${marker})\\s*(?:\\*\\*)?\\s*`);
  const match = pattern.exec(source.slice(range.start, range.end));
  return { start: range.start + (match?.[0].length ?? 0), end: range.end };
}
