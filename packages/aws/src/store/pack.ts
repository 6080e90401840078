/** Packs groups of writes into as few transactions as their limit allows, in order. */
import { itemOf, type Write } from "@tamkine/core/ports";
import { keyOf, placeOf } from "./row.ts";
import { most } from "./commit.ts";

/** Groups stay whole; two writes of one row never share a transaction, except rows that are only ensured. */
export function pack(groups: readonly (readonly Write[])[]): Write[][] {
  const packed: Write[][] = [];
  let current: Write[] = [];
  let places = new Set<string>();
  for (const group of groups) {
    const written = group.filter((write) => !("ensure" in write)).map(place);
    if (current.length + group.length > most || written.some((one) => places.has(one))) {
      packed.push(current);
      current = [];
      places = new Set();
    }
    current.push(...group);
    for (const one of written) places.add(one);
  }
  packed.push(current);
  return packed.filter((writes) => writes.length > 0);
}

function place(write: Write): string {
  const item = itemOf(write);
  return placeOf(keyOf(item.kind, item as never));
}
