import { openMarks } from './open-marks.js';

const PINGS = /<(?=@|#|a?:|\/|t:|id:)|@(?=everyone|here)/g;
const HEADINGS = /^([^\S\n]*)(?=#{1,3}\s|-#|>)/gm;
const LINKS = /\[(?=[^\]\n]*\]\(\s*<?([^)\s>]*))/g;
const MARKS = ['**', '`'] as const;
const ADDRESSES = /https?:(?=\/\/([^\s<>]*))/g;

/**
 * Takes the sting out of an answer's own text, which is mark-up of ours but may repeat a person's words: mentions,
 * emoji, time stamps, headings, block quotes, small print, spoilers, code blocks and links to anywhere but the official
 * document are shown as typed. Bold, italics, lists and inline code stay; a mark left open is shown as typed, so that it
 * cannot swallow what follows.
 */
export function tameText(text: string, address: string): string {
  const site = address.replace(/^https?:\/\//, '');
  const leadsHome = (target: string) => site !== '' && target.replace(/^https?:\/\//, '').startsWith(site);
  const plain = text
    .replace(/```|\|\|/g, escaped)
    .replace(PINGS, '\\$&')
    .replace(HEADINGS, '$1\\')
    .replace(LINKS, (bracket, target: string) => (leadsHome(target) ? bracket : `\\${bracket}`))
    .replace(ADDRESSES, (scheme, rest: string) => (leadsHome(rest) ? scheme : scheme.replace(':', '\\:')));
  return closeMarks(plain);
}

function closeMarks(text: string): string {
  return MARKS.reduce<string>((rest, mark) => {
    const marks = openMarks(rest, mark);
    const last = marks.at(-1);
    if (last === undefined || marks.length % 2 === 0) return rest;
    return `${rest.slice(0, last)}${escaped(mark)}${rest.slice(last + mark.length)}`;
  }, text);
}

function escaped(mark: string): string {
  return mark.replace(/./g, '\\$&');
}
