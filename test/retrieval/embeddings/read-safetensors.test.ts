import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSafetensors } from '../../../src/retrieval/embeddings/read-safetensors.js';

interface Part {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

/** A file in the format, written here on its own. */
function fileOf(parts: Readonly<Record<string, Part>>): Uint8Array {
  let end = 0;
  const entries = Object.entries(parts).map(([name, { dtype, shape, bytes }]) => {
    const start = end;
    end += bytes.length;
    return [name, { dtype, shape, data_offsets: [start, end] }];
  });
  const header = new TextEncoder().encode(
    JSON.stringify({ __metadata__: { made: 'here' }, ...Object.fromEntries(entries) }),
  );
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(header.length), true);
  return Uint8Array.from([...length, ...header, ...Object.values(parts).flatMap(({ bytes }) => [...bytes])]);
}

const bytesOf = (values: { readonly buffer: ArrayBuffer }) => new Uint8Array(values.buffer);

describe('reading a safetensors file', () => {
  it('gives whole numbers and floats back as they were, wherever they start', () => {
    fc.assert(
      fc.property(fc.int8Array(), fc.float32Array({ noNaN: true }), (small, floats) => {
        const tensors = readSafetensors(
          fileOf({
            small: { dtype: 'I8', shape: [small.length], bytes: Uint8Array.from(small, (value) => value & 0xff) },
            floats: { dtype: 'F32', shape: [floats.length, 1], bytes: bytesOf(Float32Array.from(floats)) },
          }),
        );
        expect([...tensors.keys()]).toEqual(['small', 'floats']);
        expect([...(tensors.get('small')?.values ?? [])]).toEqual([...small]);
        expect([...(tensors.get('floats')?.values ?? [])]).toEqual([...floats]);
        expect(tensors.get('floats')?.shape).toEqual([floats.length, 1]);
      }),
    );
  });

  it('widens half floats', () => {
    const halves = Uint16Array.from([0x0000, 0x3c00, 0xc000, 0x3555, 0x0001, 0x7c00, 0x7bff]);
    const { values } =
      readSafetensors(fileOf({ h: { dtype: 'F16', shape: [7], bytes: bytesOf(halves) } })).get('h') ?? {};
    expect([...(values ?? [])]).toEqual([0, 1, -2, 0.333251953125, 2 ** -24, Number.POSITIVE_INFINITY, 65504]);
  });

  it('narrows 64-bit whole numbers', () => {
    const bytes = bytesOf(BigInt64Array.from([0n, 66194n]));
    expect(readSafetensors(fileOf({ m: { dtype: 'I64', shape: [2], bytes } })).get('m')?.values).toEqual(
      Int32Array.from([0, 66194]),
    );
  });

  it.each([
    ['no header', () => new Uint8Array(3), 'it has 3 bytes'],
    ['a header cut short', () => fileOf({}).subarray(0, 12), 'its header is cut short'],
    ['a header that is not JSON', () => fileOf({}).map((byte, index) => (index < 8 ? byte : 120)), 'is not JSON'],
    ['another kind', () => fileOf({ e: { dtype: 'BF16', shape: [0], bytes: new Uint8Array() } }), 'e is of kind BF16'],
    [
      'a shape with more numbers',
      () => fileOf({ e: { dtype: 'I8', shape: [4, 2], bytes: new Uint8Array(7) } }),
      'has 7 bytes',
    ],
  ])('names what is wrong with %s', (_, file, message) => {
    expect(() => readSafetensors(file())).toThrow(
      expect.objectContaining({ code: 'bad-model', message: expect.stringContaining(message) }),
    );
  });
});
