import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyAssignment, none } from "../assignment.ts";
import { maximise } from "../cardinality.ts";
import { cut, pricesOf } from "../proof/certificate.ts";
import { check } from "../proof/check.ts";
import { type Instance, matrixOf, type Source } from "../graph.ts";
import { instances } from "../random.fixture.ts";
import { tightEdges } from "../ties/tight.ts";
import { highestTotal, type Total } from "./total.ts";
import { rangeOf } from "../worst.ts";

/** Shortlists far too short, given up early, and none at all. */
const cuts = [
  { size: 2, patience: 50, rows: 0 },
  { size: 3, patience: 0, rows: 0 },
  { size: 20, patience: 4, rows: 1000 },
];

function solved({ graph, capacity, wanted }: Instance, source: Source, cutTo: (typeof cuts)[number]): Total {
  const widest = emptyAssignment(graph.rows, graph.cols);
  maximise(graph, capacity, Number.NEGATIVE_INFINITY, widest);
  const spread = rangeOf(graph) + 1;
  return highestTotal(
    source,
    {
      capacity,
      wanted: wanted === null ? null : { rows: wanted, bonus: spread * (graph.rows + 1) },
      widest,
      least: Number.NEGATIVE_INFINITY,
      spread,
    },
    cutTo,
  );
}

describe("the highest total", () => {
  test("whatever the shortlist, the certificate holds and no tight edge is missing", () => {
    fc.assert(
      fc.property(instances({ rows: 60, cols: 45, places: 4 }), (instance) => {
        const { graph } = instance;
        const full = graph.col.length === graph.rows * graph.cols;
        for (const cutTo of cuts) {
          const source = full ? matrixOf(graph.rows, graph.cols, graph.score) : graph;
          const total = solved(instance, source, cutTo);
          const { of } = total.assignment;
          const certificate = {
            matched: of.includes(none) ? cut(graph, Number.NEGATIVE_INFINITY, total.assignment) : [],
            worst: null,
            wanted: instance.wanted === null ? null : { matched: most(graph, instance.wanted), worst: null },
            total: pricesOf(total, Number.NEGATIVE_INFINITY),
            sorted: null,
          };
          expect(check(instance, { of, certificate }, "total")).toEqual([]);
          expect(tightEdges(source, total, Number.NEGATIVE_INFINITY).col.length).toBe(slackless(graph, total));
        }
      }),
      { numRuns: 400 },
    );
  });
});

function most(graph: Instance["graph"], places: Int32Array): number[] {
  const a = emptyAssignment(graph.rows, graph.cols);
  maximise(graph, places, Number.NEGATIVE_INFINITY, a);
  return a.of.includes(none) ? cut(graph, Number.NEGATIVE_INFINITY, a) : [];
}

function slackless({ rows, start, col, score }: Instance["graph"], { prices }: Total): number {
  let count = 0;
  for (let r = 0; r < rows; r += 1)
    for (let e = start[r] as number; e < (start[r + 1] as number); e += 1)
      if (prices.top - (score[e] as number) + (prices.col[col[e] as number] as number) === prices.row[r]) count += 1;
  return count;
}
