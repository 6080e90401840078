/** A binary heap of columns by distance that can lower a key: the queue of the shortest-path search. */

export interface Heap {
  size: number;
  items: Int32Array;
  keys: Float64Array;
  /** Where a column stands in the heap, or -1. */
  at: Int32Array;
}

export function createHeap(cols: number): Heap {
  return { size: 0, items: new Int32Array(cols), keys: new Float64Array(cols), at: new Int32Array(cols).fill(-1) };
}

/** Empties the heap. O(its size). */
export function reset(heap: Heap): void {
  for (let i = 0; i < heap.size; i += 1) heap.at[heap.items[i] as number] = -1;
  heap.size = 0;
}

/** Puts the column in, or moves it up when it is there already. Ties keep the lower column first, so that runs repeat. */
export function push(heap: Heap, col: number, key: number): void {
  const { items, keys, at } = heap;
  let i = at[col] as number;
  if (i < 0) i = heap.size++;
  while (i > 0) {
    const up = (i - 1) >> 1;
    const other = items[up] as number;
    const k = keys[up] as number;
    if (k < key || (k === key && other < col)) break;
    items[i] = other;
    keys[i] = k;
    at[other] = i;
    i = up;
  }
  items[i] = col;
  keys[i] = key;
  at[col] = i;
}

/** Takes out the nearest column; -1 when the heap is empty. */
export function pop(heap: Heap): number {
  if (heap.size === 0) return -1;
  const { items, keys, at } = heap;
  const nearest = items[0] as number;
  at[nearest] = -1;
  const size = --heap.size;
  if (size === 0) return nearest;
  const col = items[size] as number;
  const key = keys[size] as number;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= size) break;
    if (child + 1 < size && before(keys, items, child + 1, child)) child += 1;
    const k = keys[child] as number;
    const other = items[child] as number;
    if (key < k || (key === k && col < other)) break;
    items[i] = other;
    keys[i] = k;
    at[other] = i;
    i = child;
  }
  items[i] = col;
  keys[i] = key;
  at[col] = i;
  return nearest;
}

function before(keys: Float64Array, items: Int32Array, i: number, j: number): boolean {
  const a = keys[i] as number;
  const b = keys[j] as number;
  return a < b || (a === b && (items[i] as number) < (items[j] as number));
}
