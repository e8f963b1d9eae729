/** Endings with what takes their place, the longest first; a stem of fewer than three letters is left alone. */
const ENDINGS: readonly (readonly [ending: RegExp, replacement: string])[] = [
  [/(?<=[a-z]{3})(?:ie|y)s$/, 'y'],
  [/(?<=[a-z]{2}(?:ss|sh|ch|x|z))es$/, ''],
  [/(?<=[a-z]{2}[^siu])(?<!\bnew)s$/, ''],
];

const SUFFIXES: readonly RegExp[] = [/(?<=[a-z]{3})(?:ations?|ating|ated|ates?)$/, /(?<=[a-z]{3})(?:ing|ed|ions?)$/];

/**
 * Cuts an English word down to a stem for search: plural s, -ing, -ed, -ion, a silent e (`votes`, `voted`, `voting` →
 * `vot`; `adoption`, `adopted` → `adopt`). Light on purpose: it need not be a word, only the same for its forms.
 */
export function stemEnglish(word: string): string {
  let stem = word;
  for (const [ending, replacement] of ENDINGS) {
    const cut = stem.replace(ending, replacement);
    if (cut !== stem) {
      stem = cut;
      break;
    }
  }
  for (const suffix of SUFFIXES) {
    const cut = stem.replace(suffix, '');
    if (cut !== stem) return undouble(cut);
  }
  return stem.replace(/(?<=[a-z]{3})(?:e|y)$/, '');
}

function undouble(stem: string): string {
  return stem.replace(/([bdgklmnprt])\1$/, '$1').replace(/(?<=[a-z]{3})(?:e|y)$/, '');
}
