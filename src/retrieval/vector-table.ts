import type { VectorEntry } from './vector-store.js';

/** The vectors of an index: what they are of, and their numbers. */
export interface VectorTable {
  readonly entries: readonly VectorEntry[];
  readonly dimensions: number;
  /** A row an entry, each of length 1. */
  readonly values: Float32Array;
}

/** Numbers as a file: 32-bit floating point, little-endian, row by row. */
export function writeNumbers(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setFloat32(index * 4, value, true);
  });
  return bytes;
}

/** Reads what `writeNumbers` wrote; whoever read the bytes from a file has compared their checksum. */
export function readNumbers(bytes: Uint8Array): Float32Array {
  const values = new Float32Array(bytes.length / 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < values.length; index++) values[index] = view.getFloat32(index * 4, true);
  return values;
}

/** The table of the numbers that `writeNumbers` wrote. */
export function readVectors(bytes: Uint8Array, entries: readonly VectorEntry[]): VectorTable {
  const values = readNumbers(bytes);
  return { entries, values, dimensions: entries.length === 0 ? 0 : values.length / entries.length };
}

/** The vector of a row, without a copy. */
export function vectorAt({ values, dimensions }: VectorTable, row: number): Float32Array {
  return values.subarray(row * dimensions, (row + 1) * dimensions);
}

/** Makes the table of vectors of any length; each is brought to length 1. */
export function createVectorTable(entries: readonly VectorEntry[], vectors: readonly ArrayLike<number>[]): VectorTable {
  const dimensions = vectors[0]?.length ?? 0;
  const values = new Float32Array(entries.length * dimensions);
  vectors.forEach((vector, row) => {
    values.set(toUnitLength(vector), row * dimensions);
  });
  return { entries, values, dimensions };
}

/** A vector brought to length 1; one of zeros stays as it is. */
export function toUnitLength(vector: ArrayLike<number>): Float32Array {
  const values = Float32Array.from(vector);
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return values.map((value) => value / length);
}
