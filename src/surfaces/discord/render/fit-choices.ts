import type { Choice } from '../../../answer/rollcall.js';
import { LIMITS } from '../limits.js';

/** The choices that Discord takes: the first 25 whose value fits; names that are too long are cut between words. */
export function fitChoices(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= LIMITS.choiceText)
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name: cutBetweenWords(name, LIMITS.choiceText), value }));
}

// Chinese has no spaces: the segmenter knows its words, and never cuts through a character of two units.
function cutBetweenWords(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (kept.length + segment.length + 1 > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
