/** The end of mentoring for more people than one transaction holds, and what happens between two of its transactions. */
import { expect, test } from "vitest";
import { moveDate } from "../../cohort/move.ts";
import { nothing } from "../../outcome.ts";
import { perform } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import { anAct, ref } from "../../worlds/makers.ts";
import { underway } from "../../worlds/worlds.ts";
import { takeStep } from "../take-step.ts";
import { interrupted } from "./fixtures/interrupted.ts";

const [ends, later] = ["2026-06-11T08:00:00Z", "2026-06-12T08:00:00Z"];
const world = underway({ mentors: 40, mentees: 40 });
// The cohort, eighty letters, forty pairs.
const moments = [0, 1, 2, 40, 82, 100, 120];

test.each(moments)("more days are given before it begins, or not at all (%i)", async (at) => {
  const move = { milestone: "mentoringEnds", day: "2026-06-11", follow: false } as const;
  const act = anAct(ends, "organiser:org_owner");
  const moves = (ports: Ports) =>
    perform(ports, ref, act, async () => {
      const known = await ports.store.world(ref);
      return known ? moveDate(known, move, [], act) : nothing;
    }).catch(() => undefined);
  const { ports, came, now } = interrupted(world, at, moves);
  await takeStep(ports, ref, "survey", ends);
  const { cohort, pairs } = await now();
  const letters = await ports.store.deliveries(ref);
  const over = cohort.phase === "survey";
  expect([came(), cohort.schedule.mentoringEnds]).toEqual([true, over ? "2026-06-10" : "2026-06-11"]);
  expect([pairs.filter(({ state }) => state.is === "completed").length, letters.length]).toEqual(over ? [40, 80] : [0, 0]);
  expect(over).toBe(at > 0);
});

test.each(moments)("what died half-way is finished by the next look, as if nothing had happened (%i)", async (at) => {
  const { ports, came, now } = interrupted(world, at, () => Promise.reject(new Error("died")));
  await expect(takeStep(ports, ref, "survey", ends)).rejects.toThrow("died");
  await takeStep(ports, ref, "survey", later);
  const { cohort, pairs } = await now();
  const letters = (await ports.store.deliveries(ref)).filter(({ letter }) => letter === "survey-invitation");
  const log = (await ports.store.log(ref)).map(({ event }) => event);
  expect([came(), cohort.phase, letters.length, log.toSorted()]).toEqual([true, "survey", 80, ["mentoring-ended", "pairs-completed"]]);
  const at1 = at === 0 ? later : ends;
  expect(pairs.map(({ state }) => state)).toEqual(pairs.map(() => ({ is: "completed", at: at1 })));
});
