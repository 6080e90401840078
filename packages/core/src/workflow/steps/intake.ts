/** Intake: the form is open; those who did not confirm their address, or left a form half-way, are reminded. */
import { momentOf } from "../../cohort/milestones.ts";
import { addDays, daysAfter, earliest, reached } from "../../kernel/time.ts";
import { letterHourOn } from "../../letter/hour.ts";
import { isKept, lastDay, type SavedForm } from "../../application/saved-form.ts";
import { reminder } from "../../application/keep-form.ts";
import { toApplicant } from "../../application/to-applicant.ts";
import type { Occasion } from "../../outcome.ts";
import { overdue } from "./overdue.ts";
import { remindersOf } from "./reminders.ts";
import { go, isTimely, nextLetterHour, type Scene, type Step, waitFor } from "./step.ts";

export const intake: Step = (scene) => {
  const { world, act } = scene;
  const closes = momentOf(world.cohort, world.programme, "intakeCloses");
  if (world.cohort.phase !== "intake" || reached(act.now, closes)) return go();
  const until = earliest(closes, nextLetterHour(scene)) ?? closes;
  return waitFor(until, {
    put: [],
    happenings: [],
    letters: [...reminders(scene), ...toSavedForms(scene), ...overdue(scene, ["objection"])],
  });
};

/** One reminder a delay of the programme's rules. */
function reminders(scene: Scene): Occasion[] {
  const { applications, programme } = scene.world;
  const open = applications.filter(({ status }) => status === "unverified");
  return open.flatMap((application) =>
    remindersOf(programme, "draftReminderDays")
      .filter(({ days }) => isTimely(scene, application.submittedAt, days))
      .map(({ letter }) => toApplicant(application, letter)),
  );
}

/** Days before its last day on which a form that is kept is recalled. */
const recalledDays = 2;

/** One reminder a form, two days before it cannot be sent any more; a day after it was saved at the earliest. */
function toSavedForms({ world, savedForms, act }: Scene): Occasion[] {
  const due = (saved: SavedForm) => letterHourOn(world.programme, addDays(lastDay(saved, world), -recalledDays));
  return savedForms
    .filter((saved) => isKept(saved, act.now))
    .filter((saved) => reached(act.now, due(saved)) && reached(act.now, daysAfter(saved.savedAt, 1)))
    .map((saved) => reminder(saved, world));
}
