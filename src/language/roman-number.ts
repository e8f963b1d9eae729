const steps: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Writes a whole number from 1 to 39 in upper-case Roman numerals (`IV`). */
export function writeRomanNumber(value: number): string {
  let rest = value;
  let written = '';
  for (const [step, letters] of steps) {
    while (rest >= step) {
      written += letters;
      rest -= step;
    }
  }
  return written;
}

/** Reads Roman numerals of either case from I to XXXIX; `undefined` for anything else. */
export function readRomanNumber(text: string): number | undefined {
  const letters = text.toUpperCase();
  for (let value = 1; value < 40; value += 1) if (writeRomanNumber(value) === letters) return value;
  return undefined;
}
