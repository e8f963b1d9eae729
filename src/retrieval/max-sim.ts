import { createSimilarities } from './embeddings/similarities.js';
import type { WordVectors } from './embeddings/static-model.js';

/**
 * How well each unit answers a question word by word, 0..1, in the order in which the units were given.
 * @param candidates rows of the units that are looked at, the others get 0; all by default
 */
export type MaxSim = (question: WordVectors, candidates?: readonly number[]) => Float32Array;

/** What MaxSim may be told. */
export interface MaxSimOptions {
  /**
   * A similarity at or below it counts for nothing, those above are stretched to 0..1; 0.25 by default. Words that
   * have nothing to do with each other lie between -0.2 and 0.2, and a unit has many of them.
   */
  readonly cutOff?: number;
}

const DEFAULT_CUT_OFF = 0.25;

/** Question words with less than this share of the rarest one's rarity (的, the) say nothing and are not looked for. */
const LEAST_RARITY = 0.1;

/**
 * Makes late-interaction scoring over the units' words (as in ColBERT: O. Khattab and M. Zaharia, SIGIR 2020): each
 * word of the question looks for its nearest word of the unit; the similarities, cut off, are averaged by the rarity
 * of the question's words. A word that stands in many units is compared once.
 */
export function createMaxSim(units: readonly WordVectors[], { cutOff = DEFAULT_CUT_OFF }: MaxSimOptions = {}): MaxSim {
  const { similaritiesTo, count, wordsOfUnits } = distinctWords(units);
  const all = [...wordsOfUnits.keys()];
  return (question, candidates = all) => {
    const asked = tellingWords(question);
    const { columns, columnOf } = wordsAmong(wordsOfUnits, { candidates, words: count });
    const similarities = similaritiesTo(
      asked.map(({ vector }) => vector),
      columns,
    );
    const weight = asked.reduce((sum, { rarity }) => sum + rarity, 0) * (1 - cutOff);
    const scores = new Float32Array(wordsOfUnits.length);
    for (const candidate of candidates) {
      const own = wordsOfUnits[candidate];
      if (own === undefined || weight === 0) continue;
      const places = own.map((word) => columnOf[word] ?? 0);
      let score = 0;
      similarities.forEach((row, index) => {
        score += (asked[index]?.rarity ?? 0) * (nearest(row, places, cutOff) - cutOff);
      });
      scores[candidate] = score / weight;
    }
    return scores;
  };
}

/** The words that some of the units have, each once, ascending, and where each word stands among them. */
function wordsAmong(
  wordsOfUnits: readonly Int32Array[],
  { candidates, words }: { readonly candidates: readonly number[]; readonly words: number },
) {
  const isThere = new Uint8Array(words);
  for (const candidate of candidates) for (const word of wordsOfUnits[candidate] ?? []) isThere[word] = 1;
  const columns = new Int32Array(isThere.reduce((sum, one) => sum + one, 0));
  const columnOf = new Int32Array(words);
  for (let word = 0, column = 0; word < words; word++) {
    if (isThere[word] === 0) continue;
    columns[column] = word;
    columnOf[word] = column++;
  }
  return { columns, columnOf };
}

interface Word {
  readonly vector: Float32Array;
  readonly rarity: number;
}

/** What compares with the words of all units, each once, how many they are, and which of them each unit has; the vectors are not kept. */
function distinctWords(units: readonly WordVectors[]) {
  const places = new Map<number, number>();
  const words: Float32Array[] = [];
  const wordsOfUnits = units.map((unit) =>
    unit.ids.map((id, index) => {
      const known = places.get(id);
      if (known !== undefined) return known;
      places.set(id, words.length);
      return words.push(vectorAt(unit, index)) - 1;
    }),
  );
  return { similaritiesTo: createSimilarities(words), count: words.length, wordsOfUnits };
}

function tellingWords(question: WordVectors): Word[] {
  const least = LEAST_RARITY * question.rarities.reduce((most, rarity) => Math.max(most, rarity), 0);
  return [...question.rarities]
    .map((rarity, index) => ({ rarity, vector: vectorAt(question, index) }))
    .filter(({ rarity }) => rarity >= least);
}

function vectorAt({ ids, vectors }: WordVectors, index: number): Float32Array {
  const dimensions = vectors.length / ids.length;
  return vectors.subarray(index * dimensions, (index + 1) * dimensions);
}

function nearest(similarities: Float32Array, places: Int32Array, least: number): number {
  let best = least;
  for (let index = 0; index < places.length; index++) {
    const similarity = similarities[places[index] ?? 0] ?? least;
    if (similarity > best) best = similarity;
  }
  return best;
}
