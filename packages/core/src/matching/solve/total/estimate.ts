/**
 * A first guess of the prices, from a sample of rows: columns that everybody likes will be dear. The guess only steers which edges
 * are looked at first; the solution and its proof do not depend on it.
 */
import type { Source } from "../graph.ts";

const sample = 256;

/** Prices to begin with, or null when columns differ by no more than the sample's noise. */
export function estimatePrices(source: Source, capacity: Int32Array): Float64Array | null {
  const { rows, cols, start, col, score } = source;
  const sum = new Float64Array(cols);
  const squares = new Float64Array(cols);
  const count = new Float64Array(cols);
  const step = Math.max(1, Math.floor(rows / sample));
  for (let r = 0; r < rows; r += step) {
    const first = start[r] as number;
    for (let e = first; e < (start[r + 1] as number); e += 1) {
      const c = col === null ? e - first : (col[e] as number);
      const s = score[e] as number;
      sum[c] = (sum[c] as number) + s;
      squares[c] = (squares[c] as number) + s * s;
      count[c] = (count[c] as number) + 1;
    }
  }
  const known = Array.from(count.keys()).filter((c) => (count[c] as number) >= 8);
  if (known.length < cols / 2) return null;
  const mean = sum.map((s, c) => s / Math.max(1, count[c] as number));
  // Variance between columns, and what the noise of the sample would make of equal columns.
  const grand = known.reduce((all, c) => all + (mean[c] as number), 0) / known.length;
  let between = 0;
  let noise = 0;
  for (const c of known) {
    const n = count[c] as number;
    between += ((mean[c] as number) - grand) ** 2;
    noise += Math.max(0, (squares[c] as number) / n - (mean[c] as number) ** 2) / n;
  }
  if (between < 3 * noise || between === 0) return null;
  return above(mean, known, grand, capacity, rows);
}

/** What a column is liked above the one that just misses being filled; the columns below it are free. */
function above(mean: Float64Array, known: number[], grand: number, capacity: Int32Array, rows: number): Float64Array {
  const level = new Float64Array(mean.length).fill(grand);
  for (const c of known) level[c] = mean[c] as number;
  const order = Array.from(level.keys()).sort((a, b) => (level[b] as number) - (level[a] as number) || a - b);
  let places = 0;
  let last = grand;
  for (const c of order) {
    if (places >= rows) break;
    places += capacity[c] as number;
    last = level[c] as number;
  }
  return level.map((l) => Math.max(0, Math.round(l - last)));
}
