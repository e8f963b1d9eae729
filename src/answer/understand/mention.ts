/** A stretch of a question that stands for something known; UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Drops every span that overlaps one before it in the list: the list is in the order of trust. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const span of spans) if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** The text with stretches taken out, so that a name holds no words that ask (支持 in none, 通过 in none). */
export function blank(folded: string, spans: readonly Span[]): string {
  let text = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > text.length) text += folded.slice(text.length, start);
    text += ' '.repeat(Math.max(0, end - text.length));
  }
  return text + folded.slice(text.length);
}
