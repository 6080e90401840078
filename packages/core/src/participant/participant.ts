/** A participant: an accepted applicant living the cohort. Its id is the application's, which keeps the answers. */
import { z } from "zod";
import { version } from "../kernel/item.ts";
import { Language } from "../kernel/text.ts";
import { Moment } from "../kernel/time.ts";
import { Role } from "../programme/programme.ts";

export const Participant = z.object({
  kind: z.literal("participant"),
  programme: z.string(),
  cohort: z.string(),
  id: z.string(),
  version,
  role: Role,
  language: Language,
  joinedAt: Moment,
  /** Active people live the cohort; one who left stays in the figures' denominators. */
  state: z.discriminatedUnion("is", [
    z.object({ is: z.literal("active") }),
    z.object({ is: z.literal("left"), at: Moment, reason: z.string() }),
  ]),
  /** Mentors: how many mentees at once, as last agreed with the organisers. 1 for mentees. */
  capacity: z.int().min(1).max(9),
  /** This person's pairs, past and present: each one's id, and whom it is with. */
  pairs: z.array(z.object({ id: z.string(), other: z.string() })),
  /** Last confidential request for help, until an organiser settles it. */
  help: z.object({ at: Moment, about: z.string() }).nullable(),
  bouncedAt: Moment.nullable(),
  /** Raising it revokes every link sent before. */
  linkEpoch: z.int().min(0),
  /** Letters that are not essential are no longer sent. */
  unsubscribedAt: Moment.nullable(),
});
export type Participant = z.infer<typeof Participant>;
