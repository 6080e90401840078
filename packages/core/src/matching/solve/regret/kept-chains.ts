/** The cheapest chains from columns: worked out when they are asked for, and kept as long as they hold. */
import { cheapestFrom, type Moves, type Numbers } from "./chains.ts";

/** Chains from one column, as of so many changes of prices and so many moves that became cheaper. */
interface Known {
  distance: Numbers;
  version: number;
  seen: number;
}

export interface KeptChains {
  /** Other moves under other prices: no chain that is known holds any more. */
  renew: (moves: Moves) => void;
  /** A move may be had at this cost, too. */
  offer: (from: number, to: number, cost: number) => void;
  /** What the cheapest chain from the column to every other costs. */
  from: (col: number) => Numbers;
}

/** @param count of the nodes between which the moves lead */
export function keptChains(first: Moves, count: number): KeptChains {
  const known: Known[] = [];
  const open = new Int32Array(count);
  let moves = first;
  /** Moves that became cheaper, and between which columns. */
  let cheaper: { from: number; to: number }[] = [];
  let version = 0;

  function shortened({ distance, seen }: Known): boolean {
    for (let i = seen; i < cheaper.length; i += 1) {
      const { from, to } = cheaper[i] as { from: number; to: number };
      if ((distance[from] as number) + (moves.cost[from * count + to] as number) < (distance[to] as number)) return true;
    }
    return false;
  }

  return {
    renew(others) {
      moves = others;
      cheaper = [];
      version += 1;
    },
    offer(from, to, cost) {
      if (cost >= (moves.cost[from * count + to] as number)) return;
      moves.cost[from * count + to] = cost;
      const chains = known[from];
      // A dearer move than a chain that was there before makes no chain cheaper.
      if (chains?.version !== version || cost < (chains.distance[to] as number)) cheaper.push({ from, to });
    },
    from(col) {
      // Worked out again only if prices moved or a move that became cheaper since makes one cheaper.
      let chains = known[col];
      const current = chains?.version === version;
      if (chains === undefined || !current) chains = known[col] = { distance: moves.cost.slice(0, count), version, seen: 0 };
      if (!current || shortened(chains)) cheapestFrom(moves, col, chains.distance, open);
      chains.seen = cheaper.length;
      return chains.distance;
    },
  };
}
