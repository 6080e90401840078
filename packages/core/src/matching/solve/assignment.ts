/** Who is where while the solver works: rows on columns, and for each column the list of its rows. */

/** A row without a column. */
export const none = -1;

export interface Assignment {
  /** Column of each row, or none. */
  of: Int32Array;
  /** Rows on each column. */
  load: Int32Array;
  /** The rows of a column as a doubly linked list, so that a move costs the same whatever the capacities. */
  first: Int32Array;
  next: Int32Array;
  previous: Int32Array;
}

export function emptyAssignment(rows: number, cols: number): Assignment {
  return {
    of: new Int32Array(rows).fill(none),
    load: new Int32Array(cols),
    first: new Int32Array(cols).fill(none),
    next: new Int32Array(rows).fill(none),
    previous: new Int32Array(rows).fill(none),
  };
}

export function copyAssignment(a: Assignment): Assignment {
  return { of: a.of.slice(), load: a.load.slice(), first: a.first.slice(), next: a.next.slice(), previous: a.previous.slice() };
}

/** Puts the row on the column (none takes it off), wherever it was. */
export function place(a: Assignment, row: number, col: number): void {
  const old = a.of[row] as number;
  if (old === col) return;
  if (old !== none) {
    const before = a.previous[row] as number;
    const after = a.next[row] as number;
    if (before === none) a.first[old] = after;
    else a.next[before] = after;
    if (after !== none) a.previous[after] = before;
    a.load[old] = (a.load[old] as number) - 1;
  }
  a.of[row] = col;
  if (col === none) return;
  const head = a.first[col] as number;
  a.next[row] = head;
  a.previous[row] = none;
  if (head !== none) a.previous[head] = row;
  a.first[col] = row;
  a.load[col] = (a.load[col] as number) + 1;
}

/** How many rows have a column. */
export function matched(a: Assignment): number {
  let count = 0;
  for (const col of a.of) if (col !== none) count += 1;
  return count;
}
