/** Pairs: looks after every pair, day by day, until mentoring ends: reminders, nudges, pulses, the organisers' weekly digest. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { toApplicant } from "../../application/to-applicant.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { earliest, isoWeek, type Moment, reached } from "../../kernel/time.ts";
import type { LetterId } from "../../letter/catalogue.ts";
import { letterHourAfter } from "../../letter/hour.ts";
import { nothing, type Occasion, type Outcome } from "../../outcome.ts";
import { isPaused } from "../../participant/pause.ts";
import { watchPairs } from "../../pairing/watch.ts";
import { weekOf } from "../../pairing/week.ts";
import { pulseMoments } from "../../survey/pulse.ts";
import { overdue } from "./overdue.ts";
import { go, nextLetterHour, type Scene, type Step, together, waitFor } from "./step.ts";

export const pairs: Step = (scene) => {
  const { world, act, organisers, deliveries } = scene;
  const ends = momentOf(world.cohort, world.programme, "mentoringEnds");
  if (world.cohort.phase !== "mentoring" || reached(act.now, ends)) return go();
  const until = earliest(ends, nextLetterHour(scene)) ?? ends;
  return waitFor(until, together(watchPairs(world, deliveries, act, organisers), pulses(scene), digest(scene), late(scene)));
};

const late = (scene: Scene): Outcome => ({ ...nothing, letters: overdue(scene, ["rematch", "places", "help", "contested", "objection"]) });

function pulses(scene: Scene): Outcome {
  const { cohort, programme } = scene.world;
  if (!cohort.published) return nothing;
  const { early, middle } = pulseMoments(cohort, programme, cohort.published.at);
  return { ...nothing, letters: [...asked(scene, "pulse-early", early), ...asked(scene, "pulse-middle", middle)] };
}

/** Days in which a pulse that a step was late for is still asked. */
const pulseDays = 3;

/** Of those who have somebody to meet. Who was introduced to nobody, or whose pair is over, has nothing to say yet; who is away is left in peace. */
function asked(scene: Scene, letter: LetterId, due: Moment): Occasion[] {
  const { world, act } = scene;
  if (!reached(act.now, due) || reached(act.now, letterHourAfter(scene.world.programme, due, pulseDays))) return [];
  const meeting = world.pairs.filter((pair) => pair.state.is === "active" && !isPaused(world, pair, act.now));
  const people = new Set(meeting.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  return world.participants
    .filter((participant) => participant.state.is === "active" && people.has(participant.id))
    .map((one) => toApplicant(one, letter));
}

/** Once a week, from Monday on. */
function digest({ world, organisers, act }: Scene): Outcome {
  const week = isoWeek(act.now, world.programme.timeZone);
  const factsFor = weekOf(world, act.now);
  const letters = organisers.flatMap((one) => toOrganisers([one], "weekly-digest", week, factsFor(one)));
  return { put: [], happenings: [], letters };
}
