import type { Answer } from './answer.js';

/**
 * The line that every answer ends with: a citation to copy (`A/75/394, para. 10 (a)`), the corpus hash and the path taken,
 * joined by ` · `. At most four places are named, then how many more there are.
 */
export function sourceLine(answer: Answer): string {
  const { symbol, corpusHash, path, model } = answer.source;
  const places = answer.citations.slice(0, 4).map((citation) => citation.label);
  const more = answer.citations.length - places.length;
  const named = more > 0 ? [...places, `+${more}`] : places;
  const [after, between] = answer.language === 'en' ? [', ', '; '] : ['，', '、'];
  const citation = named.length === 0 ? symbol : symbol + after + named.join(between);
  return [citation, corpusHash, model ?? path].join(' · ');
}
