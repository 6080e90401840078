/** The tight edges: those without slack under the prices, which are all that an optimal assignment can use. */
import type { Graph, Source } from "../graph.ts";
import type { Prices } from "../total/priced.ts";

export interface Tight {
  start: Int32Array;
  col: Int32Array;
}

/** Prices under which rows are content, and the edges that were looked at. */
export interface Looked {
  graph: Graph;
  prices: Prices;
  /** Cost and price together of any edge outside the graph, at least, for each row; null when the graph has all that count. */
  level: Float64Array | null;
}

/** Tight edges by row. Rows whose value is below their level have them all in the graph; the others are read from the source. */
export function tightEdges(source: Source, { graph, prices, level }: Looked, least: number): Tight {
  const start = new Int32Array(source.rows + 1);
  let tight = new Int32Array(2 * source.rows + 16);
  let count = 0;
  const { row: value, col: price, top } = prices;
  for (let r = 0; r < source.rows; r += 1) {
    const from: Source = level === null || (value[r] as number) < (level[r] as number) ? graph : source;
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
