import { FNV_START, fnv } from './fnv.js';

/** Features fall into so many buckets; a collision now and then costs little. */
export const FEATURE_BUCKETS = 2 ** 18;

const TOKEN = /[a-z0-9]+|\p{Script=Han}/gu;

/** Two words so far apart still are one feature: how many … does. */
const FARTHEST_PAIR = 3;

/** English words are compared by pieces of so many letters too, for their endings differ. */
const PIECE = 4;

/**
 * What stands in a folded question, as bucket numbers from 0 to `FEATURE_BUCKETS` - 1: each word and each Chinese character, each pair
 * of them up to three apart, pieces of English words, and which one it starts and ends with. At least two, and one more than
 * once where it stands there so.
 */
export function questionFeatures(folded: string): Uint32Array {
  const tokens = folded.match(TOKEN) ?? [];
  const features: number[] = [];
  tokens.forEach((token, place) => {
    const own = hash(token, FNV_START);
    features.push(bucket(own));
    for (let apart = 1; apart <= FARTHEST_PAIR && place + apart < tokens.length; apart++)
      features.push(bucket(hash(tokens[place + apart] ?? '', fnv(own, apart))));
    if (token.length < PIECE || token > 'z') return;
    const bounded = `<${token}>`;
    for (let from = 0; from + PIECE <= bounded.length; from++)
      features.push(bucket(hash(bounded.slice(from, from + PIECE), PIECES)));
  });
  features.push(bucket(hash(tokens[0] ?? '', FIRST)), bucket(hash(tokens.at(-1) ?? '', LAST)));
  return Uint32Array.from(features);
}

// Each kind of feature starts at a number of its own, so that the same word is another feature in each.
const PIECES = fnv(FNV_START, 101);
const FIRST = fnv(FNV_START, 102);
const LAST = fnv(FNV_START, 103);

function hash(text: string, from: number): number {
  let state = from;
  for (let index = 0; index < text.length; index++) state = fnv(state, text.charCodeAt(index));
  return state;
}

/** FNV's upper bits are well mixed only after a few shifts (the finalizer of MurmurHash3). */
function bucket(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - Math.log2(FEATURE_BUCKETS));
}
