/** A wait of the state machine: one stored row for each step at which it can wait. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";

/** The steps that can wait. Entering the wait again replaces the row. */
export const waitNames = [
  "draft",
  "intake",
  "quorum",
  "selection",
  "approval",
  "pairs",
  "gatherings",
  "survey",
  "closeout",
  "retention",
  "trouble",
] as const;
export const WaitName = z.enum(waitNames);
export type WaitName = z.infer<typeof WaitName>;

export const Wait = z.object({
  kind: z.literal("wait"),
  programme: z.string(),
  cohort: z.string(),
  name: WaitName,
  version,
  /** The state machine's task token, which ends the wait early. */
  token: z.string(),
  since: Moment,
  due: Moment,
  /** True when it waits for a person, not just for a date. */
  forDecision: z.boolean(),
  /** How often this wait was signalled. By it a signal is noticed that came after the step had read and before its wait began. */
  signals: z.int().min(0),
  /** The step looks again at this moment at the latest, because somebody was about to store something that it should see. */
  again: Moment.nullable()
    // Older rows say null where newer ones leave it out.
    .transform((moment) => moment ?? undefined)
    .optional(),
});
export type Wait = z.infer<typeof Wait>;
