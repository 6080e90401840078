/** Packs groups of writes into as few transactions as their limits allow, in order. */
import { itemOf, type Write } from "@tamkine/core/ports";
import { keyOf, placeOf } from "./row.ts";
import { most } from "./commit.ts";

/** Bytes of items in one transaction: DynamoDB takes four megabytes, of which keys and marks have a part. */
const mostBytes = 3_000_000;

/**
 * Groups stay whole; two writes of one row never share a transaction, except rows that are only ensured. What several groups ask of the
 * same row is asked once in each.
 */
export function pack(groups: readonly (readonly Write[])[]): Write[][] {
  const packed: Write[][] = [];
  let current: Write[] = [];
  let places = new Set<string>();
  let bytes = 0;
  let asked = new Set<string>();
  for (const group of groups) {
    let added = group.filter((write) => !(isAsked(write) && asked.has(place(write))));
    const size = added.reduce((sum, write) => sum + Buffer.byteLength(JSON.stringify(itemOf(write))), 0);
    const isFull = current.length + added.length > most || bytes + size > mostBytes;
    if (isFull || added.some((write) => !("ensure" in write) && places.has(place(write)))) {
      packed.push(current);
      [current, added, bytes, places, asked] = [[], [...group], 0, new Set(), new Set()];
    }
    current.push(...added);
    bytes += size;
    for (const write of added.filter((one) => !("ensure" in one))) places.add(place(write));
    for (const write of added.filter(isAsked)) asked.add(place(write));
  }
  packed.push(current);
  return packed.filter((writes) => writes.length > 0);
}

/** Nothing is written: it only must be so. */
const isAsked = (write: Write): boolean => "still" in write || "absent" in write;

function place(write: Write): string {
  const item = itemOf(write);
  return placeOf(keyOf(item.kind, item as never));
}
