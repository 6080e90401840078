/** Quorum: whether enough people signed up on both sides, and what organisers decide when not. */
import { reasonIn } from "../kernel/reason.ts";
import { canTakePart } from "../application/application.ts";
import { toApplicant } from "../application/to-applicant.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Day, dayOf, reached } from "../kernel/time.ts";
import type { Act, Occasion, Outcome } from "../outcome.ts";
import type { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { QuorumChoice } from "./cohort.ts";
import { extendIntake } from "./move.ts";
import { momentOf } from "./milestones.ts";

export interface Quorum {
  mentor: { have: number; need: number };
  mentee: { have: number; need: number };
  met: boolean;
}

/** Confirmed people who can still take part, by role, against the programme's goals. */
export function quorum({ programme, applications }: Pick<World, "programme" | "applications">): Quorum {
  const have = (role: Role) => applications.filter((application) => application.role === role && canTakePart(application)).length;
  const mentor = { have: have("mentor"), need: programme.goals.mentors };
  const mentee = { have: have("mentee"), need: programme.goals.mentees };
  return { mentor, mentee, met: mentor.have >= mentor.need && mentee.have >= mentee.need };
}

export interface QuorumRuling {
  choice: QuorumChoice;
  /** New last day of sign-up, when extending. */
  extendTo?: Day;
  reason: string;
}

/**
 * What an organiser decides when the numbers are short at the close of sign-up. Extending moves the later dates too and writes to
 * everybody who applied; going on and cancelling are carried out by the state machine. Signal the wait "quorum" afterwards.
 * Refuses wrong-phase, wrong-state (sign-up has not closed), already-decided, reason-needed, side-empty (going on with nobody on one of
 * the sides), date-in-past, and what moving dates refuses.
 */
export function decideQuorum(world: World, ruling: QuorumRuling, act: Act): Outcome {
  const { cohort, programme } = world;
  if (cohort.phase !== "intake") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (!reached(act.now, momentOf(cohort, programme, "intakeCloses"))) throw new Refusal("wrong-state");
  if (cohort.quorum) throw new Refusal("already-decided");
  const reason = reasonIn(ruling.reason);
  const { mentor, mentee } = quorum(world);
  if (ruling.choice === "go-on" && (mentor.have === 0 || mentee.have === 0)) throw new Refusal("side-empty");
  const happening = { event: "quorum-decided", subject: cohort.cohort, facts: { choice: ruling.choice } };
  if (ruling.choice !== "extend") {
    const quorum = { choice: ruling.choice, by: act.by, at: act.now, reason };
    return { put: [{ ...cohort, quorum }], happenings: [happening], letters: [] };
  }
  const to = ruling.extendTo ?? "";
  if (to < dayOf(act.now, programme.timeZone)) throw new Refusal("date-in-past", { milestone: "intakeCloses" });
  const extended = { ...cohort, schedule: extendIntake(cohort.schedule, programme, to) };
  const moved = {
    event: "date-moved",
    subject: cohort.cohort,
    facts: { milestone: "intakeCloses", from: cohort.schedule.intakeCloses, to },
  };
  return { put: [extended], happenings: [happening, moved], letters: extensionLetters(world, to) };
}

function extensionLetters({ applications }: World, to: Day): Occasion[] {
  return applications
    .filter((application) => application.status === "unverified" || canTakePart(application))
    .map((one) => toApplicant(one, "intake-extended", `#${to}`, { until: to }));
}
