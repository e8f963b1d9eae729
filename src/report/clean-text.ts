const cjk = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2013-\\u2027\\u00b7';
const besideCjk = new RegExp(`(?<=[${cjk}])\\s+|\\s+(?=[${cjk}])`, 'gu');
// Chinese type-setting prints half-width brackets around Chinese words: those brackets count as Chinese punctuation.
const beforeBracket = new RegExp(`\\s+(?=\\([${cjk}])`, 'gu');
const afterBracket = new RegExp(`(?<=[${cjk}]\\))\\s+`, 'gu');

/**
 * A unit's own words from the source as it stands: link, heading, bold, emphasis and superscript mark-up and footnote
 * marks go, and so does white space beside a CJK character or CJK punctuation; every other character stays, misprints too.
 */
export function cleanText(source: string): string {
  return source
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/gm, '')
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/\[\^\w+\]/g, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/(?<![*\w])\*(?=\S)([^*\n]+)(?<=\S)\*(?!\*)/g, '$1')
    .replace(besideCjk, '')
    .replace(beforeBracket, '')
    .replace(afterBracket, '')
    .replace(/\s+/g, ' ')
    .trim();
}
