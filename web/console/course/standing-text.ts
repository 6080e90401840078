/** A line under each step: until when it lasts, or when its date is. */
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { asItIsSaid } from "@tamkine/core/cohort/milestones";
import { dayOf } from "@tamkine/core/kernel/time";
import type { Standing } from "@tamkine/core/workflow/course";
import type { CourseStep } from "@tamkine/core/workflow/stop";
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
  const { programme, cohort } = world;
  const { schedule } = cohort;
  if (step === "cancelled") return t("console.course.cancelled");
  if (step === "closed") return dayText(schedule.closes, language);
  if (wait) return t("console.course.looks", { when: dayText(dayOf(wait.due, programme.timeZone), language) });
  if (state !== "done") return t("console.course.until", { day: dayText(schedule[milestoneOf[step]], language) });
  // Selection and matching are ended by people, before the day that was foreseen or after.
  const { published } = cohort;
  const matched = (step === "approval" || step === "publish") && published;
  const day = matched ? dayOf(published.at, programme.timeZone) : asItIsSaid(cohort, programme)[milestoneOf[step]];
  return t("console.course.was", { day: dayText(day, language) });
}
