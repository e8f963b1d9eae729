import { fold } from '../../language/fold.js';

const symbol = String.raw`(?:a\/c\.1\/75\/)?l\.?\s?\d{1,3}(?:\/rev\.?\s?\d)?`;
const place = String.raw`(?:[po]p\s?\d{1,2}|(?:序言|执行)(?:部分)?第?[\d一二三四五六七八九十]{1,3}段?|动议|全文)`;
/** A draft or a part of one, and nothing else. */
const bareName = new RegExp(
  `^\\s*(?:关于|就|针对|我问的?是|问的是|on|about|for|re:?|regarding|i mean)?\\s*(?:the )?(?:${symbol}|${place}(?:\\s*(?:of|in|的)?\\s*${symbol})?|${symbol}\\s*的?${place})\\s*[。.!！?？]*$`,
);
const names = new RegExp(
  `${symbol}|${place}|动议|草案|决议|报告|脚注|\\b(?:motion|draft|resolution|report|footnote)\\b`,
);

/** The parts of a message that names at its end what all of it is about (什么时候提交的？L.4): that stands first then. */
export function withNameFirst(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  const [first, ...rest] = parts.slice(0, -1);
  if (first === undefined || !bareName.test(fold(last))) return parts;
  return parts.slice(0, -1).some((part) => names.test(fold(part)))
    ? parts
    : [`${last.replace(/[\s。.!！?？]+$/, '')} ${first}`, ...rest];
}
