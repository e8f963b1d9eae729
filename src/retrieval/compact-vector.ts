/**
 * The first numbers of a vector, brought to length 1 again. Those of the model that ships with the project stand in the
 * order of what they tell, so that few are nearly as good as all (models/rollcall-zh-en/README.md has the figures).
 * @param dimensions how many to keep; all where the vector has fewer
 */
export function compactVector(vector: Float32Array, dimensions: number): Float32Array {
  const kept = vector.slice(0, dimensions);
  let squares = 0;
  for (const value of kept) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let index = 0; index < kept.length; index++) kept[index] = (kept[index] ?? 0) / length;
  return kept;
}
