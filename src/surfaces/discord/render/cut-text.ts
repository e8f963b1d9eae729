import { openMarks } from './open-marks.js';

const SEPARATOR = /(?<after>[。；！？\n]|[;!?](?=\s)|(?<=\p{L}{5}|[\d)])\.(?=\s+\p{Lu}))|(?<before>[、，]|[,](?=\s))/gu;

/**
 * The longest beginning of a text that fits into `room` characters, cut between sentences or between the names of a
 * list and ended by `…`; never inside a word, a name, a bold passage, inline code or a link. Empty where there is no such place.
 */
export function cutText(text: string, room: number): string {
  if (text.length <= room) return text;
  let kept = '';
  for (const found of text.matchAll(SEPARATOR)) {
    const end = found.index + (found.groups?.['after'] === undefined ? 0 : found[0].length);
    if (end + 1 > room) break;
    if (isWhole(text.slice(0, end))) kept = text.slice(0, end);
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

// A mark-up that is opened before the cut and closed after it would run on into the quotes.
function isWhole(beginning: string): boolean {
  const insideLink = /(?<!\\)\[[^\]\n]*$|\]\([^)\n]*$/.test(beginning);
  const closed = (['**', '`'] as const).every((mark) => openMarks(beginning, mark).length % 2 === 0);
  return closed && !insideLink;
}
