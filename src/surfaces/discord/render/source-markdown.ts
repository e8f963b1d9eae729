import type { Answer } from '../../../answer/answer.js';
import { sourceLine } from '../../../answer/source-line.js';
import { escapeMarkdown } from './escape-markdown.js';

const LONGEST = 400;

/** The source line in small print, its symbol a link to the official document; at most some 500 characters. */
export function sourceMarkdown(answer: Answer, address: string): string {
  const full = sourceLine(answer);
  const line = full.length <= LONGEST ? full : sourceLine({ ...answer, citations: [] }).slice(0, LONGEST);
  const { symbol } = answer.source;
  const linked = /^https?:\/\/[^\s<>()]{1,200}$/.test(address) && line.startsWith(symbol);
  if (!linked) return `-# ${escapeMarkdown(line)}`;
  return `-# [${escapeMarkdown(symbol)}](<${address}>)${escapeMarkdown(line.slice(symbol.length))}`;
}
