/**
 * The few edges of each row that could matter under given prices, and the level that all its other edges keep to. As long as
 * a row's value stays below that level, no edge outside the shortlist can be better for it: nothing needs to be looked at again.
 */
import type { Graph, Source } from "../graph.ts";

/** Spreads the rows' starting points over the columns, so that equal scores do not send everybody to the first ones. */
const golden = 0.618_033_988_749_895;

export interface Shortlist {
  /** The chosen edges; rows that were not asked for have none. */
  graph: Graph;
  /** Score less price of the worst chosen edge of each row: no other edge has more. -Infinity when all were chosen. */
  floor: Float64Array;
}

/** The best edges so far, as a heap with the worst on top once it is full. */
interface Best {
  key: Float64Array;
  item: Int32Array;
}

interface Prices {
  exact: Float64Array | null;
  small: Int32Array | null;
}

/**
 * The `size` edges of each row with the highest score less price. Among equal ones, those met first on a round trip that begins
 * elsewhere for each row.
 * @param asked rows to look at; null for all
 * @param price prices of the columns; null for none
 * @param least edges that score less are left out
 */
export function bestEdges(source: Source, size: number, asked: Int32Array | null, price: Float64Array | null, least: number): Shortlist {
  const { rows, cols } = source;
  const start = new Int32Array(rows + 1);
  const count = asked === null ? rows : asked.length;
  let col = new Int32Array(count * size);
  let score = new Int32Array(count * size);
  const floor = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  const heap: Best = { key: new Float64Array(size), item: new Int32Array(size) };
  const prices: Prices = { exact: price, small: price === null ? null : compact(price) };
  let kept = 0;
  for (let i = 0, done = 0; i < count; i += 1) {
    const r = asked === null ? i : (asked[i] as number);
    while (done < r) start[++done] = kept;
    const first = source.start[r] as number;
    const stop = source.start[r + 1] as number;
    const begin = first + Math.floor((stop - first) * ((r * golden) % 1));
    let chosen = pick(source, prices, least, begin, stop, first, 0, heap);
    chosen = pick(source, prices, least, first, begin, first, chosen, heap);
    if (chosen === size) floor[r] = heap.key[0] as number;
    const edges = heap.item.subarray(0, chosen).sort();
    for (let k = 0; k < chosen; k += 1) {
      const e = edges[k] as number;
      col[kept] = source.col === null ? e - first : (source.col[e] as number);
      score[kept++] = source.score[e] as number;
    }
    if (i === count - 1) while (done < rows) start[++done] = kept;
  }
  col = col.subarray(0, kept);
  score = score.subarray(0, kept);
  return { graph: { rows, cols, start, col, score }, floor };
}

/** Prices in 32 bits when they fit, for loops on whole numbers only; half the range keeps score less price within it. */
function compact(price: Float64Array): Int32Array | null {
  for (let c = 0; c < price.length; c += 1) if (Math.abs(price[c] as number) >= half) return null;
  return Int32Array.from(price);
}

const half = 2 ** 30;

/** Looks through edges of one row and keeps the best in the heap; the loops are kept apart because they are what takes the time. */
function pick(source: Source, prices: Prices, least: number, from: number, to: number, first: number, already: number, heap: Best): number {
  const { col, score } = source;
  const size = heap.key.length;
  let chosen = already;
  let e = from;
  for (; e < to && chosen < size; e += 1) {
    const s = score[e] as number;
    const price = prices.exact === null ? 0 : (prices.exact[col === null ? e - first : (col[e] as number)] as number);
    if (s >= least) chosen = keep(heap, chosen, s - price, e);
  }
  if (e === to) return chosen;
  if (prices.exact === null) plain(score, e, to, heap);
  else if (prices.small !== null && col === null) matrix(score, prices.small, e, to, first, heap, least);
  else if (prices.small !== null && col !== null) sparse(score, col, prices.small, e, to, heap, least);
  else exact(source, prices.exact, e, to, first, heap, least);
  return chosen;
}

function plain(score: Int32Array, from: number, to: number, heap: Best): void {
  let bar = (heap.key[0] as number) | 0;
  for (let e = from; e < to; e += 1) {
    if ((score[e] as number) <= bar) continue;
    keep(heap, heap.key.length, score[e] as number, e);
    bar = (heap.key[0] as number) | 0;
  }
}

function matrix(score: Int32Array, price: Int32Array, from: number, to: number, first: number, heap: Best, least: number): void {
  let bar = (heap.key[0] as number) | 0;
  for (let e = from, c = from - first; e < to; e += 1, c += 1) {
    const v = ((score[e] as number) - (price[c] as number)) | 0;
    if (v <= bar || (score[e] as number) < least) continue;
    keep(heap, heap.key.length, v, e);
    bar = (heap.key[0] as number) | 0;
  }
}

function sparse(score: Int32Array, col: Int32Array, price: Int32Array, from: number, to: number, heap: Best, least: number): void {
  let bar = (heap.key[0] as number) | 0;
  for (let e = from; e < to; e += 1) {
    const v = ((score[e] as number) - (price[col[e] as number] as number)) | 0;
    if (v <= bar || (score[e] as number) < least) continue;
    keep(heap, heap.key.length, v, e);
    bar = (heap.key[0] as number) | 0;
  }
}

function exact({ score, col }: Source, price: Float64Array, from: number, to: number, first: number, heap: Best, least: number): void {
  let bar = heap.key[0] as number;
  for (let e = from; e < to; e += 1) {
    const v = (score[e] as number) - (price[col === null ? e - first : (col[e] as number)] as number);
    if (v <= bar || (score[e] as number) < least) continue;
    keep(heap, heap.key.length, v, e);
    bar = heap.key[0] as number;
  }
}

function keep({ key, item }: Best, chosen: number, v: number, e: number): number {
  const size = key.length;
  if (chosen < size) {
    key[chosen] = v;
    item[chosen] = e;
    if (chosen === size - 1) for (let i = (size >> 1) - 1; i >= 0; i -= 1) sink(key, item, i);
    return chosen + 1;
  }
  key[0] = v;
  item[0] = e;
  sink(key, item, 0);
  return chosen;
}

function sink(key: Float64Array, item: Int32Array, from: number): void {
  const size = key.length;
  const k = key[from] as number;
  const what = item[from] as number;
  let i = from;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= size) break;
    if (child + 1 < size && (key[child + 1] as number) < (key[child] as number)) child += 1;
    if ((key[child] as number) >= k) break;
    key[i] = key[child] as number;
    item[i] = item[child] as number;
    i = child;
  }
  key[i] = k;
  item[i] = what;
}

/** Edges of two graphs over the same rows and columns, each once. */
export function merge(a: Graph, b: Graph): Graph {
  const { rows, cols } = a;
  const start = new Int32Array(rows + 1);
  const col = new Int32Array(a.col.length + b.col.length);
  const score = new Int32Array(col.length);
  let kept = 0;
  for (let r = 0; r < rows; r += 1) {
    let i = a.start[r] as number;
    let j = b.start[r] as number;
    const endA = a.start[r + 1] as number;
    const endB = b.start[r + 1] as number;
    while (i < endA || j < endB) {
      const ca = i < endA ? (a.col[i] as number) : cols;
      const cb = j < endB ? (b.col[j] as number) : cols;
      col[kept] = Math.min(ca, cb);
      score[kept++] = (ca <= cb ? a.score[i] : b.score[j]) as number;
      if (ca <= cb) i += 1;
      if (cb <= ca) j += 1;
    }
    start[r + 1] = kept;
  }
  return { rows, cols, start, col: col.subarray(0, kept), score: score.subarray(0, kept) };
}
