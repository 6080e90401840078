/** The tight edges: those without slack under the prices, which are all that an optimal assignment can use. */
import type { Graph, Source } from "./graph.ts";
import type { Prices } from "./transport.ts";

export interface Tight {
  start: Int32Array;
  col: Int32Array;
}

/**
 * Tight edges by row. Rows whose value is below their level have them all in the shortlist; the others are read from the source.
 * @param level cost and price together of any edge outside the shortlist, at least
 */
export function tightEdges(source: Source, shortlist: Graph, prices: Prices, level: Float64Array, least: number): Tight {
  const start = new Int32Array(source.rows + 1);
  let tight = new Int32Array(2 * source.rows + 16);
  let count = 0;
  const { row: value, col: price, top } = prices;
  for (let r = 0; r < source.rows; r += 1) {
    const from: Source = (value[r] as number) < (level[r] as number) ? shortlist : source;
    const first = from.start[r] as number;
    const bar = top - (value[r] as number);
    for (let e = first, stop = from.start[r + 1] as number; e < stop; e += 1) {
      const c = from.col === null ? e - first : (from.col[e] as number);
      const s = from.score[e] as number;
      if (s - (price[c] as number) !== bar || s < least) continue;
      if (count === tight.length) tight = doubled(tight);
      tight[count++] = c;
    }
    start[r + 1] = count;
  }
  return { start, col: tight.subarray(0, count) };
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
