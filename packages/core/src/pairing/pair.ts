/** A pair: a mentor and a mentee the programme introduced to each other. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";
import { roles } from "../programme/programme.ts";

/** introduced → active once both accepted; ended by refusal, exit or replacement; completed at the end of mentoring. */
export const PairState = z.discriminatedUnion("is", [
  z.object({ is: z.literal("introduced") }),
  z.object({ is: z.literal("active"), since: Moment }),
  z.object({
    is: z.literal("ended"),
    at: Moment,
    why: z.enum(["refused", "silent", "exit", "left", "replaced"]),
    by: z.enum([...roles, "organiser", "programme"]),
    /** What the person chose to say; for organisers only, never in letters or log. */
    reason: z.string().max(500).optional(),
  }),
  z.object({ is: z.literal("completed"), at: Moment }),
]);
export type PairState = z.infer<typeof PairState>;

export const Pair = z.object({
  kind: z.literal("pair"),
  programme: z.string(),
  cohort: z.string(),
  /** Derived from mentor, mentee and round. */
  id: z.string(),
  version,
  mentor: z.string(),
  mentee: z.string(),
  score: z.int(),
  introducedAt: Moment,
  acceptedAt: z.object({ mentor: Moment.nullable(), mentee: Moment.nullable() }),
  state: PairState,
  goal: z.string(),
  /** The pair that came before for the same mentee, whose effective meetings count on (docs/figures.md: pair completion). */
  predecessor: z.string().nullable(),
  successor: z.string().nullable(),
  /** Ids of its meetings, as they were made. A pair from an archive lists none before its next one; until then they are searched for. */
  meetings: z.array(z.string()).optional(),
  /** The last call to one of the two: when, the day from which to look again, and the note that says what came of it. */
  called: z.object({ at: Moment, until: z.iso.date(), note: z.string() }).optional(),
});
export type Pair = z.infer<typeof Pair>;
