import type { CorpusProblem } from './read-corpus.js';

/** Long values (a whole paragraph) are cut in the middle to this many characters. */
const LONGEST_VALUE = 160;

/** A problem of the corpus as one line: `corpus/A-75-394.zh.md:40: … (expected 153, found 152)`. */
export function formatProblem({ file, line, rule, expected, found }: CorpusProblem): string {
  const where = line === undefined || line === 0 ? file : `${file}:${line}`;
  const values = [
    ...(expected === undefined ? [] : [`expected ${shorten(expected)}`]),
    ...(found === undefined ? [] : [`found ${shorten(found)}`]),
  ];
  return `${where}: ${rule}${values.length === 0 ? '' : ` (${values.join(', ')})`}`;
}

function shorten(value: string): string {
  const characters = [...value.replace(/\s+/gu, ' ')];
  if (characters.length <= LONGEST_VALUE) return characters.join('');
  const half = LONGEST_VALUE / 2;
  return `${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`;
}
