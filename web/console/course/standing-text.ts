/** A line under each step: until when it lasts, or when its date is. */
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { dayOf } from "@tamkine/core/kernel/time";
import type { CourseStep, Standing } from "@tamkine/core/workflow/course";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";

/** The date by which each step is over. */
const milestoneOf: Record<CourseStep, Milestone> = {
  draft: "intakeOpens",
  intake: "intakeCloses",
  quorum: "intakeCloses",
  selection: "selectionEnds",
  propose: "selectionEnds",
  approval: "matchingEnds",
  publish: "matchingEnds",
  pairs: "mentoringEnds",
  gatherings: "mentoringEnds",
  survey: "surveyEnds",
  closeout: "closes",
};

export function standingText({ t, language, world }: Scene, { step, state, wait }: Standing): string {
  const { schedule } = world.cohort;
  if (step === "cancelled") return t("console.course.cancelled");
  if (step === "closed") return dayText(schedule.closes, language);
  if (wait) return t("console.course.looks", { when: dayText(dayOf(wait.due, world.programme.timeZone), language) });
  const day = dayText(schedule[milestoneOf[step]], language);
  return t(state === "done" ? "console.course.was" : "console.course.until", { day });
}
