/**
 * The most rows that can be matched, by Hopcroft and Karp's phases (SIAM J. Comput. 2, 1973), with capacities kept as numbers.
 * O(edges * sqrt(rows)). Starts from any assignment and only adds to it, which makes a search over thresholds cheap.
 */
import { type Assignment, none, place } from "./assignment.ts";
import type { Source } from "./graph.ts";

const far = 0x7fffffff;

interface Phase {
  source: Source;
  capacity: Int32Array;
  least: number;
  a: Assignment;
  depth: Int32Array;
  queue: Int32Array;
}

/** Matches as many rows as edges scoring `least` or more allow; gives how many it added. */
export function maximise(source: Source, capacity: Int32Array, least: number, a: Assignment): number {
  const phase: Phase = { source, capacity, least, a, depth: new Int32Array(source.cols), queue: new Int32Array(source.rows) };
  const cursor = new Int32Array(source.cols);
  const edge = new Int32Array(source.rows);
  const path = new Int32Array(source.rows);
  let added = 0;
  while (layers(phase)) {
    const more = paths(phase, cursor, edge, path);
    if (more === 0) break;
    added += more;
  }
  return added;
}

/** Breadth first from every unmatched row: the depth of each column, until the first free place. False when none is reached. */
function layers({ source, capacity, least, a, depth, queue }: Phase): boolean {
  const { start, col, score } = source;
  depth.fill(far);
  let tail = 0;
  for (let r = 0; r < source.rows; r += 1) if (a.of[r] === none) queue[tail++] = r;
  let reach = far;
  let open = source.cols;
  for (let head = 0; head < tail && open > 0; head += 1) {
    const r = queue[head] as number;
    const own = a.of[r] as number;
    const d = own === none ? 0 : (depth[own] as number) + 1;
    if (d > reach) break;
    const first = start[r] as number;
    for (let e = first, stop = start[r + 1] as number; e < stop; e += 1) {
      if ((score[e] as number) < least) continue;
      const c = col === null ? e - first : (col[e] as number);
      if (depth[c] !== far) continue;
      depth[c] = d;
      open -= 1;
      if ((a.load[c] as number) < (capacity[c] as number)) reach = d;
      else for (let k = a.first[c] as number; k !== none; k = a.next[k] as number) queue[tail++] = k;
    }
  }
  return reach !== far;
}

/** Depth first along growing depths: disjoint shortest paths. Gives how many rows it matched. */
function paths({ source, capacity, least, a, depth }: Phase, cursor: Int32Array, edge: Int32Array, path: Int32Array): number {
  const { rows, start, col, score } = source;
  cursor.set(a.first);
  for (let r = 0; r < rows; r += 1) edge[r] = start[r] as number;
  const colOf = (r: number) => (col === null ? (edge[r] as number) - (start[r] as number) : (col[edge[r] as number] as number));
  let added = 0;
  for (let root = 0; root < rows; root += 1) {
    if (a.of[root] !== none) continue;
    let length = 0;
    path[0] = root;
    while (length >= 0) {
      const r = path[length] as number;
      const e = edge[r] as number;
      if (e >= (start[r + 1] as number)) {
        length -= 1;
        continue;
      }
      const c = colOf(r);
      if ((score[e] as number) < least || depth[c] !== length) {
        edge[r] = e + 1;
      } else if ((a.load[c] as number) < (capacity[c] as number)) {
        for (let i = length; i >= 0; i -= 1) place(a, path[i] as number, colOf(path[i] as number));
        added += 1;
        break;
      } else {
        // The rows of a column are tried once each; rows that joined it in this phase stand before the cursor.
        const k = cursor[c] as number;
        if (k === none) edge[r] = e + 1;
        else {
          cursor[c] = a.next[k] as number;
          path[++length] = k;
        }
      }
    }
  }
  return added;
}
