/**
 * The cosine of each given vector to each known one: a row a given vector, a number a known one. Where columns are given
 * only those known ones are compared, and a row has a number for each of them, in their order.
 */
export type Similarities = (vectors: readonly Float32Array[], columns?: Int32Array) => Float32Array[];

/**
 * Vectors of length 1 are rounded to whole numbers of length 200: a product of two is then a whole number within
 * ±43,264 (200, and 8 at most for the rounding of 256 numbers, squared), and a cosine is off by 0.002 or so. With
 * 10,000 dimensions it would still be within ±62,500.
 */
const LENGTH = 200;

/** More than twice the largest product, so that three fit into the 53 bits of a number without touching. */
const SHIFT = 2 ** 17;

/** Products in one number. */
const PACKED = 3;

/** Known vectors gone through side by side: a sum waits for the one before it, four of them keep the processor busy. */
const ABREAST = 4;

/**
 * Makes what compares vectors of length 1 with the known ones, all of them. Three given vectors are packed into one
 * (a + b·2^17 + c·2^34), so that a multiplication serves for three: a third of the time that one by one takes. All vectors
 * have as many dimensions.
 */
export function createSimilarities(known: readonly Float32Array[]): Similarities {
  const dimensions = known[0]?.length ?? 0;
  // The vectors themselves are not kept.
  const count = known.length;
  const whole = new Float32Array(count * dimensions);
  const all = Int32Array.from(known.keys());
  known.forEach((vector, index) => {
    whole.set(vector.map(toWhole), index * dimensions);
  });
  return (vectors, columns = all) => {
    const rows = vectors.map(() => new Float32Array(columns.length));
    for (let first = 0; first < rows.length && dimensions > 0; first += PACKED) {
      const packed = pack(vectors.slice(first, first + PACKED), dimensions);
      compare({ whole, columns, packed }, rows.slice(first, first + PACKED));
    }
    return rows;
  };
}

function toWhole(value: number): number {
  return Math.round(value * LENGTH);
}

/** Up to three vectors in one. */
function pack(vectors: readonly Float32Array[], dimensions: number): Float64Array {
  const packed = new Float64Array(dimensions);
  vectors.forEach((vector, place) => {
    const factor = SHIFT ** place;
    for (let i = 0; i < dimensions; i++) packed[i] = (packed[i] ?? 0) + factor * toWhole(vector[i] ?? 0);
  });
  return packed;
}

interface Comparison {
  readonly whole: Float32Array;
  /** Which of the known vectors. */
  readonly columns: Int32Array;
  readonly packed: Float64Array;
}

function compare({ whole, columns, packed }: Comparison, rows: readonly Float32Array[]): void {
  const dimensions = packed.length;
  const startOf = (at: number) => (columns[Math.min(at, columns.length - 1)] ?? 0) * dimensions;
  const sums = new Float64Array(columns.length + ABREAST);
  for (let at = 0; at < columns.length; at += ABREAST) {
    const [first, second, third, fourth] = [startOf(at), startOf(at + 1), startOf(at + 2), startOf(at + 3)];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < dimensions; i++) {
      const value = packed[i] ?? 0;
      a += value * (whole[first + i] ?? 0);
      b += value * (whole[second + i] ?? 0);
      c += value * (whole[third + i] ?? 0);
      d += value * (whole[fourth + i] ?? 0);
    }
    sums[at] = a;
    sums[at + 1] = b;
    sums[at + 2] = c;
    sums[at + 3] = d;
  }
  const [one, two, three] = rows;
  for (let at = 0; at < columns.length; at++) {
    // The product at the highest place is taken away first, then the next.
    const sum = sums[at] ?? 0;
    const high = Math.round(sum / SHIFT ** 2);
    const rest = sum - high * SHIFT ** 2;
    const middle = Math.round(rest / SHIFT);
    if (one !== undefined) one[at] = (rest - middle * SHIFT) / LENGTH ** 2;
    if (two !== undefined) two[at] = middle / LENGTH ** 2;
    if (three !== undefined) three[at] = high / LENGTH ** 2;
  }
}
