/** The highest total while lower and lower scores are let in, and what it is when one pair is forced. */
import { emptyAssignment, none, place } from "../assignment.ts";
import { augment, createSearch } from "../total/augment.ts";
import { movesOf } from "./chains.ts";
import { highestFirst } from "./highest-first.ts";
import { atLeast, type Graph } from "../graph.ts";
import { keptChains } from "./kept-chains.ts";
import { nodesOf } from "./moves.ts";
import { refill } from "../total/refill.ts";
import type { Solution } from "../solve.ts";
import type { Transport } from "../total/priced.ts";
import { scoreOf } from "../worst.ts";

export interface Descent {
  /** Lets in what scores as much; lower each time. */
  letIn: (least: number) => void;
  /** What the total falls by against the start when the row has this column, by an edge let in; undefined when it costs a match. */
  fall: (row: number, col: number, score: number) => number | undefined;
}

/** The descent begins at the solution's threshold. @param lowest the last score that is let in, or a lower one */
export function descent(graph: Graph, capacity: Int32Array, { of, total, threshold }: Solution, lowest: number): Descent {
  const { count, out } = nodesOf(graph.cols);
  const { top, unmatched } = total.prices;
  const prices = { top, unmatched, row: total.prices.row.slice(), col: total.prices.col.slice() };
  const assignment = emptyAssignment(graph.rows, graph.cols);
  for (let r = 0; r < graph.rows; r += 1) place(assignment, r, of[r] as number);
  const t: Transport = { graph, capacity, wanted: null, assignment, prices };
  const rowOf = new Int32Array(graph.score.length);
  for (let r = 0; r < graph.rows; r += 1) rowOf.fill(r, graph.start[r], graph.start[r + 1]);
  const entering = between(graph.score, threshold, lowest);
  let moves = movesOf(t, threshold);
  const chains = keptChains(moves, count);
  let gained = 0;
  let entered = 0;

  function letIn(least: number): void {
    const { value, price } = moves;
    const again: number[] = [];
    for (; entered < entering.length; entered += 1) {
      const e = entering[entered] as number;
      const s = graph.score[e] as number;
      if (s < least) break;
      const r = rowOf[e] as number;
      const to = graph.col[e] as number;
      const d = top - s + (price[to] as number) - (value[r] as number);
      if (d < 0) {
        value[r] = (value[r] as number) + d;
        prices.row[r] = value[r] as number;
        again.push(r);
        continue;
      }
      const home = assignment.of[r] as number;
      chains.offer(home === none ? out : home, to, d);
    }
    if (again.length > 0) reopen(again, least);
  }

  /** Rows for which something better was let in are placed again. */
  function reopen(rows: number[], least: number): void {
    for (const r of rows) place(assignment, r, none);
    t.graph = atLeast(graph, least);
    const search = createSearch(graph.cols);
    for (const r of rows) if (assignment.of[r] === none) augment(t, search, r);
    refill(t);
    gained = 0;
    for (let r = 0; r < graph.rows; r += 1) gained += scoreAt(graph, r, assignment.of[r] as number) - scoreAt(graph, r, of[r] as number);
    moves = movesOf({ ...t, graph }, least);
    chains.renew(moves);
  }

  function fall(row: number, col: number, score: number): number | undefined {
    const home = assignment.of[row] as number;
    if (home === col) return 0 - gained;
    const chain = chains.from(col)[home === none ? out : home] as number;
    const all = top - score + (moves.price[col] as number) - (moves.value[row] as number) + chain;
    return chain === moves.far || all > unmatched / 2 ? undefined : all - gained;
  }

  return { letIn, fall };
}

/** Edges that score less than `most` and not less than `least`, from the highest down. */
function between(score: Int32Array, most: number, least: number): Int32Array {
  const edges = new Int32Array(score.length);
  let count = 0;
  for (let e = 0; e < score.length; e += 1) if ((score[e] as number) < most && (score[e] as number) >= least) edges[count++] = e;
  return highestFirst(edges.subarray(0, count).map((e) => score[e] as number)).map((i) => edges[i] as number);
}

function scoreAt(graph: Graph, row: number, col: number): number {
  return col === none ? 0 : (scoreOf(graph, row, col) as number);
}
