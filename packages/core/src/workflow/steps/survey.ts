/** Survey: mentoring is over; everybody is asked, those who have not answered are reminded, and it closes on its date. */
import { toApplicant } from "../../application/to-applicant.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { earliest, reached } from "../../kernel/time.ts";
import { nothing, type Occasion, type Outcome } from "../../outcome.ts";
import { completePairs } from "../../pairing/complete.ts";
import { isLive } from "../../pairing/sides.ts";
import { hadPair, invited } from "../../survey/invited.ts";
import { silent } from "../../survey/silent.ts";
import { enterPhase } from "./enter-phase.ts";
import { overdue } from "./overdue.ts";
import { remindersOf } from "./reminders.ts";
import { go, isTimely, nextLetterHour, type Scene, type Step, together, waitFor } from "./step.ts";

export const survey: Step = (scene) => {
  const { world, act } = scene;
  const closes = momentOf(world.cohort, world.programme, "surveyEnds");
  if (world.cohort.phase === "mentoring") {
    // Somebody gave it more days at the very moment at which it ended: they were told so, and have them.
    const ends = momentOf(world.cohort, world.programme, "mentoringEnds");
    if (!reached(act.now, ends)) return waitFor(ends);
    const over = enterPhase(world, "survey", "mentoring-ended", { mentoringEndedAt: act.now });
    return waitFor(
      nextLetterHour(scene),
      together({ ...over, ...begun(over), letters: [...ask(scene), ...noPlace(scene)] }, completePairs(world, act)),
    );
  }
  if (world.cohort.phase !== "survey") return go();
  const left = leftOver(scene);
  if (reached(act.now, closes)) {
    const ended = enterPhase(world, "closeout", "survey-ended", { surveyEndedAt: act.now });
    return go(together({ ...ended, ...begun(ended), remove: world.drafts }, left));
  }
  const until = earliest(closes, nextLetterHour(scene)) ?? closes;
  return waitFor(
    until,
    together(left, {
      put: [],
      happenings: [],
      letters: [...remind(scene), ...overdue(scene, ["places", "help", "contested", "gathering", "objection"])],
    }),
  );
};

/** Nobody gives what is over more days, once that is stored: it is the first of all where there is much. */
const begun = ({ put: [cohort] }: Outcome) => cohort && { begins: cohort };

/** What the end of mentoring still had to do when it died half-way, and was logged already: pairs to close, and people to ask. */
function leftOver(scene: Scene): Outcome {
  const { world, act } = scene;
  if (!world.pairs.some(isLive)) return nothing;
  const { put } = completePairs(world, { ...act, now: world.cohort.mentoringEndedAt ?? act.now });
  return { put, happenings: [], letters: [...ask(scene), ...noPlace(scene)] };
}

function ask({ world }: Scene): Occasion[] {
  const paired = hadPair(world.pairs);
  return invited(world).map((one) => toApplicant(one, paired.has(one.id) ? "survey-invitation" : "survey-without-pair"));
}

/** Once mentoring is over no place comes free: whoever waited for one to the end is told so. */
const noPlace = ({ world }: Scene): Occasion[] =>
  world.applications.filter(({ status }) => status === "waitlisted").map((one) => toApplicant(one, "waiting-ended"));

function remind(scene: Scene): Occasion[] {
  const { world, act } = scene;
  const began = world.cohort.mentoringEndedAt ?? act.now;
  const people = silent(world);
  return remindersOf(world.programme, "surveyReminderDays")
    .filter(({ days }) => isTimely(scene, began, days))
    .flatMap(({ letter }) => people.map((one) => toApplicant(one, letter)));
}
