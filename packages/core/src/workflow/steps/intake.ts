/** Intake: the form is open; those who began and did not confirm their address are reminded. */
import { momentOf } from "../../cohort/schedule.ts";
import { earliest, reached } from "../../kernel/time.ts";
import type { Occasion } from "../../outcome.ts";
import { go, letterHourAfter, nextLetterHour, type Scene, type Step, waitFor } from "./step.ts";

export const intake: Step = (scene) => {
  const { world, act } = scene;
  const closes = momentOf(world.cohort, world.programme, "intakeCloses");
  if (world.cohort.phase !== "intake" || reached(act.now, closes)) return go();
  const until = earliest(closes, nextLetterHour(scene)) ?? closes;
  return waitFor(until, { put: [], happenings: [], letters: reminders(scene) });
};

/** One reminder a delay of the programme's rules; one missed by two days (an address given long ago) is not sent any more. */
function reminders(scene: Scene): Occasion[] {
  const { world, act } = scene;
  const open = world.applications.filter((application) => application.status === "unverified");
  return open.flatMap((application) =>
    world.programme.rules.draftReminderDays
      .filter((days) => reached(act.now, letterHourAfter(scene, application.submittedAt, days)))
      .filter((days) => !reached(act.now, letterHourAfter(scene, application.submittedAt, days + 2)))
      .map((days) => ({
        letter: "draft-reminder" as const,
        to: { is: "applicant" as const, id: application.id },
        language: application.language,
        occasion: String(days),
      })),
  );
}
