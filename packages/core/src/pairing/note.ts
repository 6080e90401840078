/** What organisers note about a pair among themselves: a word, or that somebody was called and what came of it. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";
import { Role } from "../programme/programme.ts";

export const callResults = ["reached", "message", "no-answer"] as const;
export type CallResult = (typeof callResults)[number];

/** Characters of a note. */
export const longestNote = 1000;

export const Note = z.object({
  kind: z.literal("note"),
  programme: z.string(),
  cohort: z.string(),
  pair: z.string(),
  id: z.string(),
  version,
  /** "organiser:<id>" */
  by: z.string(),
  at: Moment,
  /** Of a call: the next step. */
  text: z.string().max(longestNote),
  /** Of a call: which of the two was called, what came of it, and the day from which to look again. */
  call: z.object({ whom: Role, result: z.enum(callResults), until: z.iso.date() }).optional(),
});
export type Note = z.infer<typeof Note>;
