/** What a hash starts from. */
export const FNV_START = 0x811c9dc5;

/**
 * A 32-bit hash carried on by one number: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units where it is given
 * those. Its lower bits are mixed better than its upper ones.
 */
export function fnv(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
