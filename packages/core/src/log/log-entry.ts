/** The log: what happened to a cohort, line by line, by whom and when. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";

/** One line of the cohort's log. Ids only: it must stay readable after people are erased. */
export const LogEntry = z.object({
  kind: z.literal("log"),
  programme: z.string(),
  cohort: z.string(),
  /** Sorts by time; derived, so that a repeated step writes the same line. */
  id: z.string(),
  version,
  at: Moment,
  /** "workflow", "organiser:<id>", "participant:<id>", "applicant:<id>" */
  by: z.string(),
  /** Past tense: "intake-opened", "pair-accepted". */
  event: z.string(),
  /** What it happened to: an id, or "". */
  subject: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** What the act answered, as `Act.request`; nothing where none was asked for. */
  request: z.string().optional(),
});
export type LogEntry = z.infer<typeof LogEntry>;
