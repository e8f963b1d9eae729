import type { Answer } from './answer.js';

/**
 * The line that every answer ends with: symbol, places cited, the corpus hash and the path taken, joined by ` · `.
 * At most four places are named, then how many more there are.
 */
export function sourceLine(answer: Answer): string {
  const { symbol, corpusHash, path, model } = answer.source;
  const places = answer.citations.slice(0, 4).map((citation) => citation.label);
  const more = answer.citations.length - places.length;
  const named = more > 0 ? [...places, `+${more}`] : places;
  const separator = answer.language === 'en' ? '; ' : '、';
  return [symbol, named.join(separator), corpusHash, model ?? path].filter((part) => part !== '').join(' · ');
}
