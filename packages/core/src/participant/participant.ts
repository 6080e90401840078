/** A participant: an accepted applicant living the cohort. Its id is the application's, which keeps the answers. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Language } from "../kernel/text.ts";
import { Day, Moment } from "../kernel/time.ts";
import { Role } from "../programme/programme.ts";

/** `until` is the last day; `ended` when the person came back before it. */
export const Pause = z.object({ from: Moment, until: Day, ended: Moment.nullable() });
export type Pause = z.infer<typeof Pause>;

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
  /** Mentors: fewer places asked for, until an organiser agrees or leaves it. */
  wish: z.object({ capacity: z.int().min(1).max(9), at: Moment }).optional(),
  /** This person's pairs, past and present: each one's id, and whom it is with. */
  pairs: z.array(z.object({ id: z.string(), other: z.string() })),
  /**
   * Last confidential request for help, until an organiser settles it; `to` is the body that was asked, all of them when none, and
   * `keptFrom` organisers, by id, who do not read it.
   */
  help: z.object({ at: Moment, about: z.string(), to: z.string().optional(), keptFrom: z.array(z.string()).exactOptional() }).nullable(),
  /** The last request that was settled, with the organiser's word on it. */
  helped: z.object({ asked: Moment, at: Moment, answer: z.string() }).optional(),
  /** The last pause, under way or over. */
  pause: Pause.optional(),
  /** Those before it: in them no time passed either. */
  earlierPauses: z.array(Pause).exactOptional(),
  /** Agreed to hear of the next cohorts. Kept as long as the rest of what is known of them, no longer. */
  alumni: z.object({ version: z.string(), at: Moment }).optional(),
  bouncedAt: Moment.nullable(),
  /** Raising it revokes every link sent before. */
  linkEpoch: z.int().min(0),
  /** Letters that are not essential are no longer sent. */
  unsubscribedAt: Moment.nullable(),
});
export type Participant = z.infer<typeof Participant>;
