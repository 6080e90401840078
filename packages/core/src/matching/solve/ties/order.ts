/**
 * The last rule: of all assignments that are equally good, the first in the order of ids. Row by row, each takes the earliest
 * column from which a chain of moves leads back to the place it leaves, without touching the rows before it or the load.
 */
import { none, place } from "../assignment.ts";
import type { Face } from "./face.ts";
import { levelsOf } from "./levels.ts";

/** Moves the face's assignment (of the evenest load already) to the first one in the order of rows and columns. */
export function firstInOrder(face: Face, places: Int32Array, taken: Int32Array): void {
  const a = face.assignment;
  const fixed = new Uint8Array(face.rows);
  const seen = new Int32Array(face.cols).fill(none);
  /** How the search came by a column: the row that would move there or, as -2 - column, the one that takes up a match in its stead. */
  const from = new Int32Array(face.cols);
  const queue = new Int32Array(face.cols);
  const levels = levelsOf(face, places, taken);
  const levelSeen = new Set<number>();
  for (let row = 0; row < face.rows; row += 1) {
    const home = a.of[row] as number;
    fixed[row] = 1;
    levelSeen.clear();
    for (let e = face.start[row] as number; e < (face.start[row + 1] as number); e += 1) {
      const c = face.col[e] as number;
      if (c === home) break;
      if (seen[c] === row || !reaches(c, home, row)) continue;
      const changed = retrace(home, c);
      place(a, row, c);
      if (changed.length > 0) levels.changed(changed);
      break;
    }
  }

  /** Breadth first from `c` to `home`; what it saw stays seen for this row, since it did not lead home. */
  function reaches(c: number, home: number, mark: number): boolean {
    let tail = 0;
    queue[tail++] = c;
    seen[c] = mark;
    from[c] = none;
    for (let head = 0; head < tail; head += 1) {
      const at = queue[head] as number;
      const level = levels.joined(at);
      if (level !== none && !levelSeen.has(level)) {
        levelSeen.add(level);
        for (const giver of levels.givers(level)) {
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

  /** Carries out the chain that began at `c` and ends at `home`. @returns the columns whose load it changes */
  function retrace(home: number, c: number): number[] {
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
    return changed;
  }
}
