/** Marks a programme while an archive of it is being taken in. */
import type { Arrival } from "./arrival.ts";
import { Refusal } from "../kernel/refusal.ts";
import { addSeconds, type Moment, reached } from "../kernel/time.ts";
import { Conflict, type Store } from "../ports.ts";
import { retried } from "../retried.ts";
import type { Manifest } from "./manifest.ts";

/** Seconds in which one is surely taken in or cut short: in the background there are three tries of a quarter of an hour. */
const lasts = 3600;

/**
 * Notes that this archive is being taken in. The same one may come again at any moment: it completes what was cut short.
 * Refuses archive-arriving while another one of the programme is on its way.
 */
export async function beginArrival(
  store: Pick<Store, "get" | "commit">,
  { programme, madeAt }: Pick<Manifest, "programme" | "madeAt">,
  now: Moment,
): Promise<Arrival> {
  return retried(async () => {
    const row = await store.get("arrival", { programme });
    if (row && row.madeAt !== madeAt && !reached(now, row.expiresAt)) throw new Refusal("archive-arriving");
    const put: Arrival = { kind: "arrival", programme, version: row?.version ?? 0, madeAt, expiresAt: addSeconds(now, lasts) };
    await store.commit([{ put }]);
    return { ...put, version: put.version + 1 };
  });
}

/** It is there, or was refused. Where the same one has come again meanwhile, whoever took that one in ends it. */
export async function endArrival(store: Pick<Store, "commit">, remove: Arrival): Promise<void> {
  try {
    await store.commit([{ remove }]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
