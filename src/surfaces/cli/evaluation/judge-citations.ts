import type { Answer } from '../../../answer/answer.js';
import type { Expectation } from './evaluation-question.js';
import type { Problem } from './problem.js';

/** The words of every unit by its id, read from the corpus without the project's parser, without white space. */
export type PrintedUnits = ReadonlyMap<string, string>;

/** A right unit counts when it is among as many citations. */
export const CITATIONS_THAT_COUNT = 5;

/** What is wrong with the units that an answer cites, and with its quotes: each must stand in its unit to the letter. */
export function judgeCitations(expect: Expectation, answer: Answer, printed: PrintedUnits): readonly Problem[] {
  return [...judgeUnits(expect, answer), ...answer.citations.flatMap((citation) => judgeQuote(citation, printed))];
}

function judgeUnits({ units = {} }: Expectation, answer: Answer): readonly Problem[] {
  const cited = answer.citations.map((citation) => citation.unit);
  const counting = new Set(cited.slice(0, CITATIONS_THAT_COUNT));
  const found = `cites ${cited.slice(0, CITATIONS_THAT_COUNT).map(shortId).join(' ') || 'nothing'}`;
  const problem = (wanted: string): Problem => ({ cause: 'unit', detail: `${wanted}, ${found}` });
  const { anyOf, allOf = [], noneOf = [], first } = units;
  const missing = allOf.filter((unit) => !counting.has(unit));
  const unwanted = noneOf.filter((unit) => counting.has(unit));
  return [
    ...(anyOf !== undefined && !anyOf.some((unit) => counting.has(unit))
      ? [problem(`one of ${anyOf.map(shortId).join(' ')}`)]
      : []),
    ...(missing.length > 0 ? [problem(`all of ${allOf.map(shortId).join(' ')}`)] : []),
    ...(unwanted.length > 0 ? [problem(`not ${unwanted.map(shortId).join(' ')}`)] : []),
    ...(first !== undefined && cited[0] !== first ? [problem(`${shortId(first)} first`)] : []),
  ];
}

function judgeQuote({ unit, quote }: Answer['citations'][number], printed: PrintedUnits): readonly Problem[] {
  const words = quote.replace(/\s+/gu, '');
  const text = printed.get(unit);
  if (text === undefined) return [{ cause: 'quote', detail: `${unit} is no unit of the report` }];
  if (words !== '' && text.includes(words)) return [];
  return [{ cause: 'quote', detail: `${shortId(unit)} does not say “${quote.slice(0, 40)}”` }];
}

function shortId(unit: string): string {
  return unit.slice(unit.indexOf('#') + 1);
}
