/** Random instances for property tests: any sizes, densities, ties, capacities, hard costs, short and slack. */
import fc from "fast-check";
import { graphOf, type Instance } from "./graph.ts";

export interface Shape {
  rows: number;
  cols: number;
  places: number;
}

/** Instances of up to `most` rows and columns. */
export function instances(most: Shape): fc.Arbitrary<Instance> {
  return fc
    .record({
      rows: fc.integer({ min: 0, max: most.rows }),
      cols: fc.integer({ min: 0, max: most.cols }),
      density: fc.constantFrom(0.05, 0.3, 0.7, 1),
      spread: fc.constantFrom(0, 1, 4, 100, 10_000, 1_000_000_000),
      sort: fc.constantFrom("plain", "popular", "product", "signed"),
      seed: fc.integer(),
      wanted: fc.constantFrom(0, 0, 1, 2),
    })
    .map(({ rows, cols, density, spread, sort, seed, wanted }) => {
      const random = randomFrom(seed);
      const popular = Array.from({ length: cols }, () => random() * spread);
      const score = (r: number, c: number) => {
        if (sort === "product") return -r * c;
        if (sort === "popular") return Math.floor(((popular[c] ?? 0) + random() * spread) / 2);
        return Math.floor(random() * (spread + 1)) - (sort === "signed" ? Math.floor(spread / 2) : 0);
      };
      const edges = Array.from({ length: rows * cols }, (_, i) => ({ row: Math.floor(i / cols), col: i % cols })).filter(
        () => random() < density,
      );
      const capacity = Int32Array.from({ length: cols }, () => Math.floor(random() * (most.places + 1)));
      return {
        graph: graphOf(rows, cols, {
          row: edges.map((e) => e.row),
          col: edges.map((e) => e.col),
          score: edges.map((e) => score(e.row, e.col)),
        }),
        capacity,
        taken: new Int32Array(cols),
        wanted: wanted === 0 ? null : capacity.map((places) => Math.min(places, wanted)),
        ceiling: null,
      };
    });
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
