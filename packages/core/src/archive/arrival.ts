/** Which archive of a programme is being taken in: two at once would end up as some of each. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { addSeconds, Moment, reached } from "../kernel/time.ts";
import { Conflict, type Store } from "../ports.ts";
import { retried } from "../retried.ts";
import type { Manifest } from "./manifest.ts";

export const Arrival = z.object({
  kind: z.literal("arrival"),
  programme: z.string(),
  version,
  /** Of the archive that is being taken in: the moment at which it was made. */
  madeAt: Moment,
  /** From then on whoever took it in has surely died, and another one may come. */
  expiresAt: Moment,
});
export type Arrival = z.infer<typeof Arrival>;

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
