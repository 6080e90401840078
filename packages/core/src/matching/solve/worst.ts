/**
 * The highest worst pair among assignments that match the most rows: the highest threshold that can be thought of first, then a
 * search below it, each try starting from the pairs already known that reach its threshold.
 */
import { type Assignment, copyAssignment, matched, none, place } from "./assignment.ts";
import { maximise } from "./cardinality.ts";
import type { Source } from "./graph.ts";

/** Score of the row's edge to the column; undefined when there is none. O(log edges of the row). */
export function scoreOf(source: Source, row: number, col: number): number | undefined {
  let low = source.start[row] as number;
  if (source.col === null) return source.score[low + col];
  let high = (source.start[row + 1] as number) - 1;
  // Where every column stands in a row that has them all.
  if (low + col <= high && source.col[low + col] === col) return source.score[low + col];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const c = source.col[middle] as number;
    if (c === col) return source.score[middle];
    if (c < col) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Distance between the lowest and the highest score, 0 among them. */
export function rangeOf({ score }: Source): number {
  let [low, top] = [0, 0];
  for (let e = 0; e < score.length; e += 1) {
    low = Math.min(low, score[e] as number);
    top = Math.max(top, score[e] as number);
  }
  return top - low;
}

/** The lowest score in use; Infinity when nothing is matched. */
export function worstOf(source: Source, of: Int32Array): number {
  let worst = Number.POSITIVE_INFINITY;
  for (let r = 0; r < source.rows; r += 1) {
    const col = of[r] as number;
    if (col !== none) worst = Math.min(worst, scoreOf(source, r, col) as number);
  }
  return worst;
}

export interface Threshold {
  least: number;
  assignment: Assignment;
}

/**
 * @param widest an assignment that matches the most rows; the better its pairs, the shorter the search
 * @param ceiling looking above it is useless
 * @param guess a threshold that is likely, to be looked at first
 * @returns the highest score such that edges of that score or more match as many rows, and an assignment that does
 */
export function highestWorst(
  source: Source,
  capacity: Int32Array,
  widest: Assignment,
  ceiling: number,
  guess = Number.NEGATIVE_INFINITY,
): Threshold {
  const target = matched(widest);
  let best = widest;
  let low = worstOf(source, widest.of);
  let high = ceiling;
  const look = (middle: number) => {
    const tried = above(source, best, middle);
    maximise(source, capacity, middle, tried);
    if (matched(tried) === target) {
      best = tried;
      low = Math.min(high, worstOf(source, tried.of));
    } else high = middle - 1;
  };
  if (low < guess && guess <= high) look(guess);
  // A guess that holds is likely to be the best, which one more look shows.
  if (guess <= low && low < high && guess !== Number.NEGATIVE_INFINITY) look(low + 1);
  if (low < high) high = Math.min(high, rowBound(source, target), columnBound(source, capacity, target));
  for (let middle = high; low < high; middle = low + Math.ceil((high - low) / 2)) look(middle);
  return { least: Math.min(low, ceiling), assignment: best };
}

/** The pairs of the assignment that score `least` or more. */
export function above(source: Source, a: Assignment, least: number): Assignment {
  const kept = copyAssignment(a);
  for (let r = 0; r < source.rows; r += 1) {
    const col = kept.of[r] as number;
    if (col !== none && (scoreOf(source, r, col) as number) < least) place(kept, r, none);
  }
  return kept;
}

/** No threshold above this leaves enough rows with an edge. */
function rowBound({ rows, start, score }: Source, target: number): number {
  const best = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  for (let r = 0; r < rows; r += 1) {
    let top = Number.NEGATIVE_INFINITY;
    for (let e = start[r] as number, stop = start[r + 1] as number; e < stop; e += 1)
      if ((score[e] as number) > top) top = score[e] as number;
    best[r] = top;
  }
  return best.sort()[rows - target] as number;
}

/** No threshold above this leaves enough columns with an edge, counting all their places. */
function columnBound({ rows, cols, start, col, score }: Source, capacity: Int32Array, target: number): number {
  const best = new Int32Array(cols).fill(-2_147_483_648);
  for (let r = 0; r < rows; r += 1) {
    const first = start[r] as number;
    for (let e = first, stop = start[r + 1] as number; e < stop; e += 1) {
      const c = col === null ? e - first : (col[e] as number);
      if ((score[e] as number) > (best[c] as number)) best[c] = score[e] as number;
    }
  }
  const order = Array.from(best.keys()).sort((a, b) => (best[b] as number) - (best[a] as number));
  let places = 0;
  for (const c of order) {
    places += capacity[c] as number;
    if (places >= target) return best[c] as number;
  }
  return Number.POSITIVE_INFINITY;
}
