/** Pairs: looks after every pair, day by day, until mentoring ends: reminders, nudges, pulses, the organisers' weekly digest. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { earliest, isoWeek, reached } from "../../kernel/time.ts";
import type { Moment } from "../../kernel/time.ts";
import type { LetterId } from "../../letter/catalogue.ts";
import type { Occasion, Outcome } from "../../outcome.ts";
import { watchPairs } from "../../pairing/watch.ts";
import type { World } from "../../world.ts";
import { go, letterHourAfter, nextLetterHour, type Scene, type Step, together, waitFor } from "./step.ts";

export const pairs: Step = (scene) => {
  const { world, act, organisers, deliveries } = scene;
  const ends = momentOf(world.cohort, world.programme, "mentoringEnds");
  if (world.cohort.phase !== "mentoring" || reached(act.now, ends)) return go();
  const until = earliest(ends, nextLetterHour(scene)) ?? ends;
  return waitFor(until, together(watchPairs(world, deliveries, act, organisers), pulses(scene, ends), digest(scene)));
};

/** When pulses are asked for: some days after publication, and half-way through. */
export function pulseMoments(world: World, published: Moment, ends: Moment): { early: Moment; middle: Moment } {
  const days = Math.floor((Date.parse(ends) - Date.parse(published)) / 2 / 86_400_000);
  const after = (count: number) => letterHourAfter({ world }, published, count);
  return { early: after(world.programme.rules.earlyPulseDays), middle: after(days) };
}

function pulses(scene: Scene, ends: Moment): Outcome {
  const moments = pulseMoments(scene.world, scene.world.cohort.published?.at ?? scene.act.now, ends);
  const [early, middle] = [asked(scene, "pulse-early", moments.early), asked(scene, "pulse-middle", moments.middle)];
  return { put: [], happenings: [], letters: [...early, ...middle] };
}

function asked(scene: Scene, letter: LetterId, due: Moment): Occasion[] {
  const { world, act } = scene;
  if (!reached(act.now, due) || reached(act.now, letterHourAfter(scene, due, 3))) return [];
  return world.participants
    .filter((participant) => participant.state.is === "active" && participant.pairs.length > 0)
    .map(({ id, language }) => ({ letter, to: { is: "applicant", id }, language, occasion: "" }));
}

/** Once a week, from Monday on. */
function digest({ world, organisers, act }: Scene): Outcome {
  const week = isoWeek(act.now, world.programme.timeZone);
  return { put: [], happenings: [], letters: toOrganisers(organisers, "weekly-digest", week) };
}
