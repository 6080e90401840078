/** What is still kept of a cohort that has ended, and until when: one row a cohort, from its end to the last erasure. */
import * as z from "zod";
import { type CohortRef, version } from "../../kernel/item.ts";
import { Ruling } from "../../kernel/ruling.ts";
import { Moment } from "../../kernel/time.ts";
import { stages } from "./stage.ts";

export const Stage = z.enum(stages);

/** How much was erased: rows changed or deleted, and people; null where they are fewer than five. */
const Tally = z.object({ rows: z.int().min(0), people: z.int().min(0).nullable() });

export const Retention = z.object({
  kind: z.literal("retention"),
  programme: z.string(),
  cohort: z.string(),
  version,
  /** When the cohort was closed or cancelled: months count from there. */
  from: Moment,
  /** Which execution of the state machine carries it: one lives a year at the most, and the next goes on. */
  part: z.int().min(1),
  /** Nothing is erased while an owner has a reason to keep everything, such as a dispute. */
  hold: Ruling.nullable(),
  /** When an erasure was announced, and for when. */
  warned: z.partialRecord(Stage, z.object({ at: Moment, due: Moment })),
  /** What of a stage under way is done. */
  doing: z.object({ stage: Stage, rows: z.int().min(0), people: z.int().min(0) }).nullable(),
  done: z.partialRecord(Stage, Tally.extend({ at: Moment })),
});
export type Retention = z.infer<typeof Retention>;

/** Of a cohort that has just ended, or will have: nothing of it is announced or erased yet. */
export const beginning = ({ programme, cohort }: CohortRef, from: Moment): Retention => ({
  kind: "retention",
  programme,
  cohort,
  version: 0,
  from,
  part: 1,
  hold: null,
  warned: {},
  doing: null,
  done: {},
});
