const closing = '。，、；：！？.,;:!?…”’》）)';

/** Whether a text comes to a punctuation mark at its end. */
export function endsInMark(text: string): boolean {
  return text !== '' && closing.includes(text.slice(-1));
}

/** Whether a text stops in mid-sentence: without a mark at its end, or within brackets or quotation marks. */
export function isUnfinished(text: string): boolean {
  return text !== '' && (!endsInMark(text) || hasOpenPair(text));
}

/** Whether a bracket, title mark or quotation mark of a text is not closed. */
export function hasOpenPair(text: string): boolean {
  return ['“”', '《》', '（）', '()'].some(
    ([open = '', close = '']) => text.split(open).length > text.split(close).length,
  );
}
