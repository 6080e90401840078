/** Names of the one table's parts; stacks/storage.ts creates it. */

/** Sparse index: only letters that somebody has still to see to carry its keys, the few programmes, and what strangers read. */
export const unsentIndex = "due";
/** Seconds since 1970 after which the database may delete a row; reads never rely on it. */
export const timeToLive = "ttl";

/** Bytes that DynamoDB allows a key: what is asked for under a longer one, as somebody may in an address, is nowhere. */
const longest = { partition: 2048, order: 1024 };

/** Whether a row can have this key at all. */
export const canStand = (partition: string, order: string): boolean =>
  Buffer.byteLength(partition) <= longest.partition && Buffer.byteLength(order) <= longest.order;
