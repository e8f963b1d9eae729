/** The cosine of each given vector to each known one: a row a given vector, a number a known one. */
export type Similarities = (vectors: readonly Float32Array[]) => Float32Array[];

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

/** Numbers summed side by side: a sum waits for the one before it, four of them keep the processor busy. */
const ABREAST = 4;

/**
 * Makes what compares vectors of length 1 with the known ones, all of them. Three given vectors are packed into one
 * (a + b·2^17 + c·2^34), so that a multiplication serves for three: a question of 12 words is compared with 2,000
 * words in about a millisecond, a third of what it takes one by one. All vectors have as many dimensions.
 */
export function createSimilarities(known: readonly Float32Array[]): Similarities {
  const dimensions = known[0]?.length ?? 0;
  const whole = new Float32Array(known.length * dimensions);
  known.forEach((vector, index) => {
    whole.set(vector.map(toWhole), index * dimensions);
  });
  return (vectors) => {
    const rows = vectors.map(() => new Float32Array(known.length));
    for (let first = 0; first < rows.length; first += PACKED * ABREAST) {
      const end = first + PACKED * ABREAST;
      compare(whole, packAll(vectors.slice(first, end), dimensions), rows.slice(first, end));
    }
    return rows;
  };
}

function toWhole(value: number): number {
  return Math.round(value * LENGTH);
}

/** Up to 12 vectors, three in one, the four that result one after the other. */
function packAll(vectors: readonly Float32Array[], dimensions: number): Float64Array {
  const packed = new Float64Array(ABREAST * dimensions);
  vectors.forEach((vector, index) => {
    const start = Math.floor(index / PACKED) * dimensions;
    const factor = SHIFT ** (index % PACKED);
    for (let i = 0; i < dimensions; i++) {
      packed[start + i] = (packed[start + i] ?? 0) + factor * toWhole(vector[i] ?? 0);
    }
  });
  return packed;
}

function compare(whole: Float32Array, packed: Float64Array, rows: readonly Float32Array[]): void {
  const dimensions = packed.length / ABREAST;
  const count = dimensions === 0 ? 0 : whole.length / dimensions;
  const sums = new Float64Array(ABREAST);
  for (let column = 0; column < count; column++) {
    sumProducts(whole, column * dimensions, { packed, sums });
    rows.forEach((row, index) => {
      row[column] = unpack(sums[Math.floor(index / PACKED)] ?? 0, index % PACKED) / LENGTH ** 2;
    });
  }
}

function sumProducts(
  whole: Float32Array,
  start: number,
  { packed, sums }: { readonly packed: Float64Array; readonly sums: Float64Array },
): void {
  const dimensions = packed.length / ABREAST;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < dimensions; i++) {
    const value = whole[start + i] ?? 0;
    a += value * (packed[i] ?? 0);
    b += value * (packed[dimensions + i] ?? 0);
    c += value * (packed[2 * dimensions + i] ?? 0);
    d += value * (packed[3 * dimensions + i] ?? 0);
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}

/** The product at one of the three places of a packed sum; those above it are taken away first. */
function unpack(sum: number, place: number): number {
  const high = Math.round(sum / SHIFT ** 2);
  if (place === 2) return high;
  const rest = sum - high * SHIFT ** 2;
  const middle = Math.round(rest / SHIFT);
  return place === 1 ? middle : rest - middle * SHIFT;
}
