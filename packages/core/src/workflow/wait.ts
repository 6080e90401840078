/** Waits of the state machine: one row for each step at which it can wait. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";

/** The steps at which a cohort's state machine can wait; each has one row, replaced when the wait is entered again. */
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
  /** The state machine's task token, given back to end the wait early. */
  token: z.string(),
  since: Moment,
  due: Moment,
  /** True when it waits for a person, not just for a date. */
  forDecision: z.boolean(),
  /** How often this wait was signalled: a signal that comes between a step's reading and its wait is seen by this count. */
  signals: z.int().min(0),
  /** Somebody stores what the step should see: at this moment at the latest it looks again. */
  again: Moment.nullable()
    // Rows of before say null where nothing is stored any more.
    .transform((moment) => moment ?? undefined)
    .optional(),
});
export type Wait = z.infer<typeof Wait>;
