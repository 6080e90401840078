/** Which archive of a programme is being taken in: two at once would end up as some of each. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";

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
