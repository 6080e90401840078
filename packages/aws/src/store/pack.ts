/** Packs groups of writes into as few transactions as their limits allow, in order. */
import { itemOf, type Write } from "@tamkine/core/ports";
import { keyOf, placeOf } from "./row.ts";
import { most } from "./commit.ts";

/** Bytes of items in one transaction: DynamoDB takes four megabytes, of which keys and marks have a part. */
const mostBytes = 3_000_000;

/** Groups stay whole; two writes of one row never share a transaction, except rows that are only ensured. */
export function pack(groups: readonly (readonly Write[])[]): Write[][] {
  const packed: Write[][] = [];
  let current: Write[] = [];
  let places = new Set<string>();
  let bytes = 0;
  for (const group of groups) {
    const written = group.filter((write) => !("ensure" in write)).map(place);
    const size = group.reduce((sum, write) => sum + Buffer.byteLength(JSON.stringify(itemOf(write))), 0);
    const isFull = current.length + group.length > most || bytes + size > mostBytes;
    if (isFull || written.some((one) => places.has(one))) {
      packed.push(current);
      current = [];
      bytes = 0;
      places = new Set();
    }
    current.push(...group);
    bytes += size;
    for (const one of written) places.add(one);
  }
  packed.push(current);
  return packed.filter((writes) => writes.length > 0);
}

function place(write: Write): string {
  const item = itemOf(write);
  return placeOf(keyOf(item.kind, item as never));
}
