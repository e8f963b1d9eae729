import { z } from 'zod';
import { RollcallError } from '../../errors.js';

/** A tensor of a safetensors file; half floats are widened, 64-bit whole numbers narrowed to plain numbers. */
export interface Tensor {
  readonly shape: readonly number[];
  /** Row by row. */
  readonly values: Int8Array | Float32Array | Float64Array | Int32Array;
}

type Values = Tensor['values'];
type Range = readonly [start: number, end: number];

const entrySchema = z.object({
  dtype: z.string(),
  shape: z.array(z.number().int().nonnegative()),
  data_offsets: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
});

const headerSchema = z.record(z.string(), z.unknown());

/** The length of the header, a 64-bit whole number, comes first. */
const LENGTH_BYTES = 8;

const readers: Readonly<Record<string, { readonly bytes: number; readonly read: (part: Uint8Array) => Values }>> = {
  // The only kind that may be large enough to matter; it is looked at in place and not copied.
  I8: { bytes: 1, read: (part) => new Int8Array(part.buffer, part.byteOffset, part.length) },
  F32: { bytes: 4, read: (part) => new Float32Array(aligned(part)) },
  F64: { bytes: 8, read: (part) => new Float64Array(aligned(part)) },
  I32: { bytes: 4, read: (part) => new Int32Array(aligned(part)) },
  I64: { bytes: 8, read: (part) => Int32Array.from(new BigInt64Array(aligned(part)), Number) },
  F16: { bytes: 2, read: (part) => Float32Array.from(new Uint16Array(aligned(part)), halfFloat) },
};

/**
 * Reads a safetensors file's bytes: a header of JSON, then the tensors, little-endian as on every machine that Node
 * runs on. Reads the kinds I8, I32, I64, F16, F32 and F64.
 * @throws RollcallError `bad-model` where the bytes are no such file, are cut short, or hold another kind.
 */
export function readSafetensors(bytes: Uint8Array): ReadonlyMap<string, Tensor> {
  if (bytes.length < LENGTH_BYTES) throw broken(`it has ${bytes.length} bytes, fewer than its header needs`);
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const data = bytes.subarray(LENGTH_BYTES + length);
  if (LENGTH_BYTES + length > bytes.length) throw broken(`its header is cut short at ${bytes.length} bytes`);
  const header = parseHeader(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  const tensors = Object.entries(header).filter(([name]) => name !== '__metadata__');
  return new Map(tensors.map(([name, entry]) => [name, readTensor(name, entry, data)]));
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw broken('its header is not JSON', cause);
  }
}

function readTensor(name: string, entry: unknown, data: Uint8Array): Tensor {
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) throw broken(`the header says of ${name} no kind, shape or place`);
  const { dtype, shape, data_offsets: range } = parsed.data;
  const reader = readers[dtype];
  if (reader === undefined) throw broken(`${name} is of kind ${dtype}, not one of ${Object.keys(readers).join(', ')}`);
  const expected = shape.reduce((product, size) => product * size, reader.bytes);
  return { shape, values: reader.read(partOf(data, range, { name, expected })) };
}

function partOf(data: Uint8Array, [start, end]: Range, { name, expected }: { name: string; expected: number }) {
  if (end > data.length) throw broken(`${name} is cut short: it ends at byte ${end} of ${data.length}`);
  if (end - start !== expected) throw broken(`${name} has ${end - start} bytes where its shape needs ${expected}`);
  return data.subarray(start, end);
}

/** A copy that starts where numbers of several bytes may start. */
function aligned(part: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(part.length);
  new Uint8Array(copy).set(part);
  return copy;
}

/** IEEE 754 binary16. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * 2 ** -24 * fraction;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * 2 ** (exponent - 25) * (0x400 + fraction);
}

function broken(what: string, cause?: unknown): RollcallError {
  return new RollcallError('bad-model', `This is no whole safetensors file: ${what}; fetch the model's folder anew`, {
    cause,
  });
}
