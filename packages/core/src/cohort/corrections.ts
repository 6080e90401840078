/** Who was told a date that moves, and is told the new one. */
import { toApplicant } from "../application/to-applicant.ts";
import type { LetterId } from "../letter/catalogue.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Occasion } from "../outcome.ts";
import type { World } from "../world.ts";
import type { Milestone, Schedule } from "./cohort.ts";
import { milestones } from "./milestones.ts";

/** The letters in which each date stands, unless they are for organisers: those see the schedule. */
export const says = {
  intakeOpens: [],
  intakeCloses: ["verify-email", "draft-reminder", "draft-reminder-again", "intake-extended"],
  selectionEnds: ["application-received", "application-imported", "intake-extended"],
  matchingEnds: ["application-accepted", "application-waitlisted"],
  mentoringEnds: [
    "application-accepted",
    "introduction",
    "introductions",
    "introduction-reminder",
    "introductions-reminder",
    "pulse-middle",
    "nudge-behind",
  ],
  surveyEnds: ["survey-invitation", "survey-without-pair", "survey-reminder", "survey-reminder-again"],
  closes: [],
} as const satisfies Record<Milestone, readonly LetterId[]>;

/**
 * One letter to each person who was told a date that is another in `schedule`, and for whom it still matters: with all such dates.
 * @param told the cohort's letters so far
 */
export function corrections(world: World, told: readonly Delivery[], schedule: Schedule): Occasion[] {
  const { cohort, applications } = world;
  const moving = milestones.filter((milestone) => schedule[milestone] !== cohort.schedule[milestone]);
  const known = new Map<string, Set<Milestone>>();
  for (const { letter, recipient, state } of told) {
    if (recipient.is !== "applicant" || state === "dropped" || state === "bounced") continue;
    for (const milestone of moving)
      if ((says[milestone] as readonly string[]).includes(letter))
        known.set(recipient.id, (known.get(recipient.id) ?? new Set<Milestone>()).add(milestone));
  }
  const concerned = concernedBy(world);
  return applications.flatMap((one) => {
    const dates = moving.filter((milestone) => known.get(one.id)?.has(milestone) && concerned(milestone, one.id));
    if (dates.length === 0) return [];
    const facts = Object.fromEntries(dates.map((milestone) => [milestone, schedule[milestone]]));
    // The version makes it another letter when the same date comes back later.
    return [toApplicant(one, "date-moved", `#${cohort.version}`, facts)];
  });
}

/** Whether a date still means something to a person: nobody who left, was declined or is done with it is troubled. */
function concernedBy({ applications, participants, answers }: World): (milestone: Milestone, id: string) => boolean {
  const status = new Map(applications.map((one) => [one.id, one.status]));
  const here = new Set(participants.filter(({ state }) => state.is === "active").map(({ id }) => id));
  const answered = new Set(answers.map(({ participant }) => participant));
  return (milestone, id) => {
    switch (milestone) {
      case "intakeOpens":
      case "closes":
        return false;
      case "intakeCloses":
        return status.get(id) === "unverified";
      case "selectionEnds":
        return status.get(id) === "submitted";
      case "matchingEnds":
        return status.get(id) === "waitlisted" || here.has(id);
      case "mentoringEnds":
        return here.has(id);
      case "surveyEnds":
        return !answered.has(id);
    }
  };
}
