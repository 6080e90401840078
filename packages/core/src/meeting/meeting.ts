/** A meeting: the two of a pair, one to one; planned, then logged, then attested by each side. */
import * as z from "zod";
import { validated } from "../kernel/validated.ts";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";
import { Role } from "../programme/programme.ts";

/** Room for a note on a meeting, in characters. */
export const longestNote = 1000;
/** Room for where it is, in characters. */
export const longestPlace = 200;

const logged = z.object({ by: Role, at: Moment });
const attested = z.object({ mentor: Moment.nullable(), mentee: Moment.nullable() });
const contested = z.object({ by: Role, at: Moment, reason: z.string().max(500) });

export const Meeting = z.object({
  kind: z.literal("meeting"),
  programme: z.string(),
  cohort: z.string(),
  pair: z.string(),
  /** Derived from the pair and the form's nonce, so that a form sent twice makes one meeting. */
  id: z.string(),
  version,
  mode: z.enum(["in-person", "remote"]),
  place: z.string().max(longestPlace),
  /** When it is planned for, or was held. */
  at: Moment,
  minutes: z.int().min(1).max(600),
  plannedBy: Role.nullable(),
  cancelledAt: Moment.nullable(),
  /** Set when a side said it was held; that side attests by saying so. */
  logged: logged.nullable(),
  attested,
  contested: contested.nullable(),
  /**
   * An organiser has decided on what the two disagreed on, and what they had said until then, for whoever takes it back. It goes as soon as
   * one of the two says something new.
   */
  settled: z.object({ at: Moment, counts: z.boolean(), before: z.object({ logged: logged.nullable(), attested, contested }) }).optional(),
  note: z.string().max(longestNote),
  /** How far the mentee is with the goal, in hundredths, when they chose to say it. Shown to the two alone. */
  progress: z.int().min(0).max(100).optional(),
});
export type Meeting = z.infer<typeof Meeting>;

/** What was said against a meeting, whether it waits or an organiser has settled it. */
export const objectionTo = ({ contested, settled }: Meeting): Meeting["contested"] => contested ?? settled?.before.contested ?? null;

/** A length in minutes that a meeting can have. Refuses form-invalid { minutes }. */
export function allowedMinutes(minutes: number): number {
  return validated(Meeting.pick({ minutes: true }), { minutes }).minutes;
}
