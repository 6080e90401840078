/** A gathering: the monthly collective meeting of the whole cohort, with replies and attendance. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { HttpsLink, tidy } from "../kernel/text.ts";
import { Moment } from "../kernel/time.ts";

/** Room for what was said there, in characters. */
export const longestSummary = 4000;
/** How long one takes where nothing else is said. */
export const usualMinutes = 90;
/** Room for what it is about, where it is, and what a document is called. */
export const room = { topic: 200, place: 300, title: 120 } as const;

export const Gathering = z.object({
  kind: z.literal("gathering"),
  programme: z.string(),
  cohort: z.string(),
  /** The month, "2026-04": one a month by key. */
  id: z.string().regex(/^\d{4}-\d{2}$/u),
  version,
  at: Moment,
  minutes: z.int().min(15).max(600),
  topic: z.string().max(room.topic),
  place: z.string().max(room.place),
  /** Where one joins from afar; shown to participants only. */
  link: HttpsLink.optional(),
  /** Digits shown at the gathering; typing them on the personal page checks a person in. */
  pin: z.string().regex(/^\d{4}$/u),
  state: z.enum(["announced", "held", "cancelled"]),
  /** What organisers put to it, before or after. */
  documents: z
    .array(z.object({ title: z.string().transform(tidy).pipe(z.string().min(1).max(room.title)), link: HttpsLink }))
    .max(8)
    .optional(),
  /** What it came to, shown to participants afterwards. */
  summary: z.string().max(longestSummary).optional(),
});
export type Gathering = z.infer<typeof Gathering>;

/** One person's reply and presence at one gathering. */
export const Attendance = z.object({
  kind: z.literal("attendance"),
  programme: z.string(),
  cohort: z.string(),
  gathering: z.string(),
  participant: z.string(),
  version,
  reply: z.enum(["yes", "no"]).nullable(),
  repliedAt: Moment.nullable(),
  presentAt: Moment.nullable(),
  /** The PIN typed by the person, or an organiser's tick. */
  presentBy: z.enum(["pin", "organiser"]).nullable(),
});
export type Attendance = z.infer<typeof Attendance>;
