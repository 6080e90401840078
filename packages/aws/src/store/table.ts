/** Names of the one table's parts; stacks/storage.ts creates it. */

/** Sparse index: only letters due or claimed carry its keys, and the few programmes. */
export const unsentIndex = "due";
/** Seconds since 1970 after which the database may delete a row; reads never rely on it. */
export const timeToLive = "ttl";
