import { createWordTable } from './word-table.js';

/** A word and the logarithm of how likely it is. */
export type ScoredWord = readonly [word: string, score: number];

/** What a unigram model is made of, as `tokenizer.json` has it. */
export interface UnigramParts {
  /** The words by their numbers. */
  readonly words: readonly ScoredWord[];
  /** The number of what stands for anything unknown. */
  readonly unknown: number;
}

/** Cuts a stretch of text into the likeliest words: their numbers, in order, `unknown` for each character that no word has. */
export type CutByLikelihood = (stretch: string) => number[];

/** How much less likely than the least likely word an unknown character is: as in SentencePiece. */
const UNKNOWN_PENALTY = 10;

/**
 * Makes what cuts by a unigram language model (T. Kudo, Subword Regularization, ACL 2018): the way through the stretch with
 * the highest sum of scores, by Viterbi. Gives what the `Unigram` of `@huggingface/tokenizers` gives; that one keeps an object
 * for each letter of each word, 20 MB for our model, which the collector of garbage goes through over and over.
 */
export function createUnigram({ words, unknown }: UnigramParts): CutByLikelihood {
  const table = createWordTable(words.map(([word]) => word));
  const scores = Float64Array.from(words, ([, score]) => score);
  const unknownScore =
    scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY) - UNKNOWN_PENALTY;
  scores[unknown] = unknownScore;
  return (stretch) => {
    const length = stretch.length;
    const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Int32Array(length + 1);
    const word = new Int32Array(length + 1);
    best[0] = 0;
    for (let start = 0, next = 0; start < length; start = next) {
      next = start + ((stretch.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
      const reach = (end: number, id: number, score: number) => {
        const sum = (best[start] ?? 0) + score;
        if (sum <= (best[end] ?? 0)) return;
        best[end] = sum;
        from[end] = start;
        word[end] = id;
      };
      let isKnown = false;
      table.forEachFrom(stretch, start, (id, end) => {
        reach(end, id, scores[id] ?? 0);
        isKnown ||= end === next;
      });
      if (!isKnown) reach(next, unknown, unknownScore);
    }
    const cut: number[] = [];
    for (let end = length; end > 0; end = from[end] ?? 0) cut.push(word[end] ?? unknown);
    return cut.reverse();
  };
}
