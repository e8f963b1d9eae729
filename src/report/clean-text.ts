import { withoutFootnoteMarks } from './footnote-mark.js';

const cjk = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2013-\\u2027\\u00b7';
const besideCjk = new RegExp(`(?<=[${cjk}])\\s+|\\s+(?=[${cjk}])`, 'gu');
// Chinese type-setting prints half-width brackets around Chinese words: those brackets count as Chinese punctuation.
const beforeBracket = new RegExp(`\\s+(?=\\([${cjk}])`, 'gu');
const afterBracket = new RegExp(`(?<=[${cjk}]\\))\\s+`, 'gu');

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const link = /\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g;

function cleanOnce(source: string): string {
  return withoutFootnoteMarks(source.replace(invisible, ''))
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/gm, '')
    .replace(/<\/?sup>/g, '')
    .replace(link, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/(?<![*\w])\*(?=\S)([^*\n]+)(?<=\S)\*(?!\*)/g, '$1')
    .replace(/(?<![_\p{L}\d])_(?=\S)([^_\n]+)(?<=\S)_(?![_\p{L}\d])/gu, '$1')
    .replace(besideCjk, '')
    .replace(beforeBracket, '')
    .replace(afterBracket, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A unit's own words from the source as it stands: link, heading, bold, emphasis and superscript mark-up and footnote
 * marks go, and so does white space beside a CJK character or CJK punctuation; every other character stays, misprints too.
 * Cleaning twice changes nothing more.
 */
export function cleanText(source: string): string {
  let cleaned = cleanOnce(source);
  for (let again = cleanOnce(cleaned); again !== cleaned; again = cleanOnce(cleaned)) cleaned = again;
  return cleaned;
}
