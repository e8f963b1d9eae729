/**
 * Whether one slip of the keyboard makes one word of the other: a letter more, less or other, or two neighbours changed
 * about (Damerau–Levenshtein distance of at most 1).
 */
export function isNear(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const [restLeft, restRight] = [left.slice(start), right.slice(start)];
  if (restLeft === restRight) return true;
  const changed = restLeft.slice(1) === restRight.slice(1);
  const missing = restLeft.slice(1) === restRight || restLeft === restRight.slice(1);
  const swapped =
    restLeft[0] === restRight[1] && restLeft[1] === restRight[0] && restLeft.slice(2) === restRight.slice(2);
  return changed || missing || swapped;
}
