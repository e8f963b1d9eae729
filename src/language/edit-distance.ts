/**
 * How many slips make one word of the other: a letter more, less or other, or two neighbours changed about (optimal
 * string alignment, UTF-16 units). Infinite where it is more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return Number.POSITIVE_INFINITY;
  let twoUp: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow({ left, right, row }, above, twoUp);
    if (Math.min(...current) > limit) return Number.POSITIVE_INFINITY;
    twoUp = above;
    above = current;
  }
  const distance = above[right.length] ?? 0;
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}

interface Place {
  readonly left: string;
  readonly right: string;
  readonly row: number;
}

function nextRow({ left, right, row }: Place, above: readonly number[], twoUp: readonly number[]): readonly number[] {
  const current = [row];
  for (let column = 1; column <= right.length; column += 1) {
    const changed = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
    const oneMore = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
    const swapped =
      left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
        ? (twoUp[column - 2] ?? Number.POSITIVE_INFINITY) + 1
        : Number.POSITIVE_INFINITY;
    current.push(Math.min(changed, oneMore, swapped));
  }
  return current;
}
