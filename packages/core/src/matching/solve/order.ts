/**
 * The last rule: of all assignments that are equally good, the first in the order of ids. Row by row, each takes the earliest
 * column from which a chain of moves leads back to the place it leaves, without touching the rows before it or the load.
 */
import { none, place } from "./assignment.ts";
import type { Face } from "./face.ts";
import { stepOf } from "./load.ts";

/** Moves the face's assignment (of the evenest load already) to the first one in the order of rows and columns. */
export function firstInOrder(face: Face, places: Int32Array, taken: Int32Array): void {
  const a = face.assignment;
  const real = face.cols - 1;
  const fixed = new Uint8Array(face.rows);
  // Columns, then one node for each load step: a column that can take one more meets there those that can give one up.
  const seen = new Int32Array(face.cols).fill(none);
  const from = new Int32Array(face.cols);
  const queue = new Int32Array(face.cols);
  const levelSeen = new Map<number, number>();
  const byLevel = levelIndex();
  const pending: number[] = [];
  for (let row = 0; row < face.rows; row += 1) {
    const home = a.of[row] as number;
    fixed[row] = 1;
    levelSeen.clear();
    for (let e = face.start[row] as number; e < (face.start[row + 1] as number); e += 1) {
      const c = face.col[e] as number;
      if (c === home) break;
      if (seen[c] === row || !reaches(c, home, row)) continue;
      retrace(home, c);
      place(a, row, c);
      if (pending.length > 0) reindex();
      break;
    }
  }

  function joinLevel(c: number): number {
    if (c >= real || (a.load[c] as number) >= (face.high[c] as number)) return none;
    return stepOf(places[c] as number, (taken[c] as number) + (a.load[c] as number) + 1);
  }
  function leaveLevel(c: number): number {
    if (c >= real || (a.load[c] as number) <= (face.low[c] as number)) return none;
    return stepOf(places[c] as number, (taken[c] as number) + (a.load[c] as number));
  }
  function levelIndex(): Map<number, Set<number>> {
    const index = new Map<number, Set<number>>();
    for (let c = 0; c < real; c += 1) if ((face.low[c] as number) < (face.high[c] as number)) note(index, leaveLevel(c), c);
    return index;
  }

  /** Breadth first from `c` to `home`; what it saw stays seen for this row, since it did not lead home. */
  function reaches(c: number, home: number, mark: number): boolean {
    let tail = 0;
    queue[tail++] = c;
    seen[c] = mark;
    from[c] = none;
    for (let head = 0; head < tail; head += 1) {
      const at = queue[head] as number;
      const level = joinLevel(at);
      if (level !== none && !levelSeen.has(level)) {
        levelSeen.set(level, at);
        for (const giver of byLevel.get(level) ?? []) {
          if (seen[giver] === mark) continue;
          seen[giver] = mark;
          from[giver] = -2 - at;
          if (giver === home) return true;
          queue[tail++] = giver;
        }
      }
      for (let r = a.first[at] as number; r !== none; r = a.next[r] as number) {
        if (fixed[r] === 1) continue;
        for (let e = face.start[r] as number; e < (face.start[r + 1] as number); e += 1) {
          const next = face.col[e] as number;
          if (seen[next] === mark) continue;
          seen[next] = mark;
          from[next] = r;
          if (next === home) return true;
          queue[tail++] = next;
        }
      }
    }
    return false;
  }

  /** Carries out the chain that ends at `home` and began at `c`. */
  function retrace(home: number, c: number): void {
    const changed: number[] = [];
    let at = home;
    while (at !== c) {
      const step = from[at] as number;
      if (step >= 0) {
        const old = a.of[step] as number;
        place(a, step, at);
        at = old;
      } else {
        changed.push(at, -2 - step);
        at = -2 - step;
      }
    }
    pending.push(...changed);
  }

  /** Columns whose load changed stand at another level from now on. */
  function reindex(): void {
    for (const set of byLevel.values()) for (const c of pending) set.delete(c);
    for (const c of pending.splice(0)) note(byLevel, leaveLevel(c), c);
  }
}

function note(index: Map<number, Set<number>>, level: number, col: number): void {
  if (level === none) return;
  const set = index.get(level);
  if (set === undefined) index.set(level, new Set([col]));
  else set.add(col);
}
