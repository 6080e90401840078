/**
 * Moves between columns as a full matrix: what one row that goes from one to another makes of a chain. After the columns stand the free
 * places and being unmatched, so that giving up a place and taking one are moves like all others.
 */
export interface Nodes {
  count: number;
  free: number;
  out: number;
}

/** Where free places and being unmatched stand after so many columns. */
export function nodesOf(cols: number): Nodes {
  return { count: cols + 2, free: cols, out: cols + 1 };
}
