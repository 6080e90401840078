/** What a round of matching was computed from, as it is stored. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";

export const KeptInputs = z.object({
  kind: z.literal("matching-inputs"),
  programme: z.string(),
  cohort: z.string(),
  /** The hash of what is kept, as it was kept. */
  id: z.string(),
  version,
  at: Moment,
  /** Compressed, in base64. */
  data: z.string(),
});
export type KeptInputs = z.infer<typeof KeptInputs>;
