/** A bare instance of the problem: rows to be given to columns with places, scores on the allowed combinations only. */

/** Scores by row (compressed sparse rows), columns ascending within a row, each at most once. */
export interface Source {
  rows: number;
  cols: number;
  /** First edge of each row, and the number of edges at the end. */
  start: Int32Array;
  /** Column of each edge; null for a full matrix, where every row has every column. */
  col: Int32Array | null;
  score: Int32Array;
}

/** A source whose columns are written out: what the algorithms work on. */
export interface Graph extends Source {
  col: Int32Array;
}

export interface Instance<S extends Source = Graph> {
  graph: S;
  /** Places of each column. */
  capacity: Int32Array;
  /** Places taken before, by locks: they are not among `capacity`, but count for the load. */
  taken: Int32Array;
  /** Rows each column should have when possible; null when nothing is asked. */
  wanted: Int32Array | null;
  /** The worst pair is at most this (the lowest locked score); null without locks. */
  ceiling: number | null;
}

/** An instance without locks and minimum loads. */
export function plainInstance<S extends Source>(graph: S, capacity: Int32Array): Instance<S> {
  return { graph, capacity, taken: new Int32Array(graph.cols), wanted: null, ceiling: null };
}

/** Edges in any order to a graph; of duplicates the highest score counts. O(edges + rows + columns). */
export function graphOf(
  rows: number,
  cols: number,
  edges: { row: ArrayLike<number>; col: ArrayLike<number>; score: ArrayLike<number> },
): Graph {
  const count = edges.row.length;
  // Two stable counting sorts, by column and then by row, leave columns ascending within rows.
  const byCol = order(
    cols,
    edges.col,
    Int32Array.from({ length: count }, (_, e) => e),
  );
  const byRow = order(rows, edges.row, byCol);
  const start = new Int32Array(rows + 1);
  const col = new Int32Array(count);
  const score = new Int32Array(count);
  let kept = 0;
  let row = 0;
  for (const e of byRow) {
    const r = edges.row[e] as number;
    const c = edges.col[e] as number;
    const s = edges.score[e] as number;
    while (row < r) start[++row] = kept;
    if (kept > (start[r] as number) && col[kept - 1] === c) {
      if (s > (score[kept - 1] as number)) score[kept - 1] = s;
      continue;
    }
    col[kept] = c;
    score[kept++] = s;
  }
  while (row < rows) start[++row] = kept;
  return { rows, cols, start, col: col.subarray(0, kept), score: score.subarray(0, kept) };
}

function order(buckets: number, key: ArrayLike<number>, of: Int32Array): Int32Array {
  const next = new Int32Array(buckets + 1);
  for (const e of of) next[(key[e] as number) + 1] = (next[(key[e] as number) + 1] as number) + 1;
  for (let b = 0; b < buckets; b += 1) next[b + 1] = (next[b + 1] as number) + (next[b] as number);
  const sorted = new Int32Array(of.length);
  for (const e of of) {
    const k = key[e] as number;
    const at = next[k] as number;
    next[k] = at + 1;
    sorted[at] = e;
  }
  return sorted;
}

/** A full matrix, row after row. */
export function matrixOf(rows: number, cols: number, score: Int32Array): Source {
  return { rows, cols, start: Int32Array.from({ length: rows + 1 }, (_, r) => r * cols), col: null, score };
}

/** The graph with only the edges that score `least` or more. */
export function atLeast(graph: Graph, least: number): Graph {
  if (least === Number.NEGATIVE_INFINITY) return graph;
  let kept = 0;
  for (let e = 0; e < graph.score.length; e += 1) if ((graph.score[e] as number) >= least) kept += 1;
  if (kept === graph.score.length) return graph;
  const start = new Int32Array(graph.rows + 1);
  const col = new Int32Array(kept);
  const score = new Int32Array(kept);
  let at = 0;
  for (let r = 0; r < graph.rows; r += 1) {
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) {
      const s = graph.score[e] as number;
      if (s < least) continue;
      col[at] = graph.col[e] as number;
      score[at++] = s;
    }
    start[r + 1] = at;
  }
  return { rows: graph.rows, cols: graph.cols, start, col, score };
}
