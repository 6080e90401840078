/**
 * The most rows that can be matched, by Hopcroft and Karp's phases (SIAM J. Comput. 2, 1973), with capacities kept as numbers.
 * O(edges * sqrt(rows)). Starts from any assignment and only adds to it, which makes a search over thresholds cheap.
 */
import { type Assignment, none, place } from "./assignment.ts";
import type { Graph } from "./graph.ts";

const far = 0x7fffffff;

/** Matches as many rows as edges scoring `least` or more allow; gives how many it added. */
export function maximise(graph: Graph, capacity: Int32Array, least: number, a: Assignment): number {
  const { rows, cols, start, col, score } = graph;
  const depth = new Int32Array(cols);
  const cursor = new Int32Array(cols);
  const queue = new Int32Array(rows);
  const edge = new Int32Array(rows);
  const path = new Int32Array(rows);
  let added = 0;
  for (;;) {
    // Breadth first from every unmatched row: the depth of each column, until the first free place.
    depth.fill(far);
    let tail = 0;
    for (let r = 0; r < rows; r += 1) if (a.of[r] === none) queue[tail++] = r;
    if (tail === 0) return added;
    let reach = far;
    for (let head = 0; head < tail; head += 1) {
      const r = queue[head] as number;
      const own = a.of[r] as number;
      const d = own === none ? 0 : (depth[own] as number) + 1;
      if (d > reach) break;
      for (let e = start[r] as number; e < (start[r + 1] as number); e += 1) {
        const c = col[e] as number;
        if ((score[e] as number) < least || (depth[c] as number) <= d) continue;
        depth[c] = d;
        if ((a.load[c] as number) < (capacity[c] as number)) reach = d;
        else for (let k = a.first[c] as number; k !== none; k = a.next[k] as number) queue[tail++] = k;
      }
    }
    if (reach === far) return added;
    // Depth first along growing depths: disjoint shortest paths.
    cursor.set(a.first);
    for (let r = 0; r < rows; r += 1) edge[r] = start[r] as number;
    const before = added;
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
        const c = col[e] as number;
        if ((score[e] as number) < least || depth[c] !== length) {
          edge[r] = e + 1;
        } else if ((a.load[c] as number) < (capacity[c] as number)) {
          for (let i = length; i >= 0; i -= 1) place(a, path[i] as number, col[edge[path[i] as number] as number] as number);
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
    if (added === before) return added;
  }
}
