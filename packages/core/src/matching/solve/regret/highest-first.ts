/**
 * Positions of the numbers from the highest down, equal ones in order. Sorted as numbers that hold both, so that no comparison of ours is
 * called. Throws RangeError when the numbers are so far apart and so many that both together pass what a number holds exactly.
 */
export function highestFirst(numbers: Int32Array): Int32Array {
  const count = numbers.length;
  let [low, top] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    const n = numbers[i] as number;
    if (n < low) low = n;
    if (n > top) top = n;
  }
  if ((top - low + 1) * count > Number.MAX_SAFE_INTEGER) throw new RangeError("too many numbers that are too far apart");
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i += 1) keys[i] = (top - (numbers[i] as number)) * count + i;
  keys.sort();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i += 1) order[i] = (keys[i] as number) % count;
  return order;
}
