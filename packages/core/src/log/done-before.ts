/** Whether what is asked for was done a moment ago, because it was asked for twice. */
import type { CohortRef } from "../kernel/item.ts";
import { addSeconds } from "../kernel/time.ts";
import type { Act } from "../outcome.ts";
import type { Store } from "../ports.ts";

/** Seconds in which somebody presses a button twice, or sends a form again whose answer did not come. */
const momentAgo = 10 * 60;
/** Lines of the log that are looked through: more than a whole cohort's decisions at once. */
const most = 1000;

/** True when the same person asked for the very same within the last ten minutes and it was carried out, as the log says. */
export async function doneBefore({ logPart }: Pick<Store, "logPart">, ref: CohortRef, { by, now, request }: Act): Promise<boolean> {
  if (request === undefined) return false;
  const { entries } = await logPart(ref, { from: addSeconds(now, -momentAgo), most });
  return entries.some((entry) => entry.by === by && entry.request === request);
}
