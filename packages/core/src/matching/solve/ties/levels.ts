/** Where columns stand on the steps of the load: one that can take one more meets there those that can give one up. */
import { none } from "../assignment.ts";
import type { Face } from "./face.ts";
import { stepOf } from "./load.ts";

export interface Levels {
  /** The step on which the column's next match would be; none where it can take no more. */
  joined: (col: number) => number;
  /** Columns whose last match is on this step, and which can do without it. */
  givers: (level: number) => Iterable<number>;
  /** The load of these columns changed. */
  changed: (cols: readonly number[]) => void;
}

/** The steps of the face's assignment as it is; tell them of each change of a column's load. */
export function levelsOf(face: Face, places: Int32Array, taken: Int32Array): Levels {
  const { load } = face.assignment;
  const real = face.cols - 1;
  const index = new Map<number, Set<number>>();
  const stepAt = (c: number, match: number): number => stepOf(places[c] as number, (taken[c] as number) + match);

  function stand(c: number): void {
    if (c >= real || (load[c] as number) <= (face.low[c] as number)) return;
    const level = stepAt(c, load[c] as number);
    const set = index.get(level);
    if (set === undefined) index.set(level, new Set([c]));
    else set.add(c);
  }

  for (let c = 0; c < real; c += 1) if ((face.low[c] as number) < (face.high[c] as number)) stand(c);
  return {
    joined: (c) => (c >= real || (load[c] as number) >= (face.high[c] as number) ? none : stepAt(c, (load[c] as number) + 1)),
    givers: (level) => index.get(level) ?? [],
    changed(cols) {
      for (const set of index.values()) for (const c of cols) set.delete(c);
      for (const c of cols) stand(c);
    },
  };
}
