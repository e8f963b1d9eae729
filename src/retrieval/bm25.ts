/** What BM25 needs to know of a collection, as it is written to a file. */
export interface Bm25Data {
  /** The number of terms of each document, by its row. */
  readonly lengths: readonly number[];
  /** The terms, each once. */
  readonly terms: readonly string[];
  /** In how many documents each of them stands. */
  readonly found: readonly number[];
  /** One term's documents after the other's: row, count, row, count … by ascending row. */
  readonly postings: readonly number[];
}

/** Scores the documents of a collection. */
export interface Bm25 {
  /**
   * Each document's share, by its row, of what one with all the terms would score: 0..1, and up to half as much again
   * for the helping terms.
   * @param terms the question's own terms, which count in full
   * @param helping other terms, with what each counts for; who has none of them loses nothing
   */
  score(terms: ReadonlySet<string>, helping?: ReadonlyMap<string, number>): Float64Array;
  /** How rare a term is: BM25's inverse document frequency, highest for a term that no document has. */
  rarity(term: string): number;
  /** The rows of the documents that have each of the terms, ascending; none where no term is given. */
  having(terms: readonly string[]): readonly number[];
  /** How many different terms there are. */
  readonly termCount: number;
}

/** How soon a repeated term stops to count, and how much a long document is held back; the usual values. */
const [SATURATION, LENGTH_WEIGHT] = [1.2, 0.7];

/** The most that helping terms add, whatever their number. */
const MOST_HELP = 0.5;

/** Counts the terms of documents. The same documents give the same data, terms in the order of their characters. */
export function countTerms(documents: readonly (readonly string[])[]): Bm25Data {
  const postings = new Map<string, number[]>();
  documents.forEach((terms, row) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [row, count]);
      else posting.push(row, count);
    }
  });
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lengths: documents.map((terms) => terms.length),
    terms: sorted.map(([term]) => term),
    found: sorted.map(([, posting]) => posting.length / 2),
    postings: sorted.flatMap(([, posting]) => posting),
  };
}

/**
 * Makes BM25 over a collection (S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework, 2009), brought to
 * 0..1 so that it can be weighed against other signals, and against itself between questions.
 */
export function createBm25({ lengths, terms: known, found, postings: flat }: Bm25Data): Bm25 {
  // Arrays of numbers: a list for each of tens of thousands of terms would be gone through by the collector of garbage over and over.
  const postings = Int32Array.from(flat);
  const starts = new Int32Array(known.length + 1);
  found.forEach((count, term) => {
    starts[term + 1] = (starts[term] ?? 0) + 2 * count;
  });
  const numberOf = new Map(known.map((term, number) => [term, number]));
  const all = lengths.length;
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, all));
  const held = lengths.map((length) => SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / average));
  const rarities = Float64Array.from({ length: all + 1 }, (_, documents) =>
    Math.log(1 + (all - documents + 0.5) / (documents + 0.5)),
  );
  const rarityOf = (number: number | undefined): number =>
    rarities[number === undefined ? 0 : (found[number] ?? 0)] ?? 0;
  const add = (number: number | undefined, weight: number, scores: Float64Array) => {
    if (number === undefined) return;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at += 2) {
      const [row = 0, count = 0] = [postings[at], postings[at + 1]];
      scores[row] = (scores[row] ?? 0) + (weight * count * (SATURATION + 1)) / (count + (held[row] ?? 1));
    }
  };
  const rowsOf = (term: string): readonly number[] => {
    const number = numberOf.get(term);
    if (number === undefined) return [];
    return Array.from({ length: found[number] ?? 0 }, (_, place) => postings[(starts[number] ?? 0) + 2 * place] ?? 0);
  };
  return {
    rarity: (term) => rarityOf(numberOf.get(term)),
    termCount: known.length,
    having: (terms) => {
      const [first = [], ...others] = terms.map(rowsOf);
      return first.filter((row) => others.every((rows) => rows.includes(row)));
    },
    score: (terms, helping = new Map()) => {
      const [own, helped] = [new Float64Array(all), new Float64Array(all)];
      let whole = 0;
      for (const term of terms) {
        const number = numberOf.get(term);
        const weight = rarityOf(number);
        whole += weight * (SATURATION + 1);
        add(number, weight, own);
      }
      for (const [term, share] of helping) {
        const number = numberOf.get(term);
        add(number, share * rarityOf(number), helped);
      }
      return whole === 0
        ? own
        : own.map((score, row) => score / whole + Math.min(MOST_HELP, (helped[row] ?? 0) / whole));
    },
  };
}
