import { expect, test } from "vitest";
import { underway } from "../worlds/worlds.ts";
import { foundFor } from "./for-several.ts";

/** Three whose pairs are over: nobody gets the mentor they had. */
const world = (() => {
  const before = underway({ mentors: 3, mentees: 3 });
  const state = { is: "ended", at: "2026-05-01T10:00:00Z", why: "refused", by: "mentor" } as const;
  return { ...before, pairs: before.pairs.map((pair) => ({ ...pair, state })) };
})();
const all = ["app_mentee-1", "app_mentee-2", "app_mentee-3"];
const proposed = (...asked: Parameters<typeof foundFor> extends [unknown, ...infer Rest] ? Rest : never) =>
  Object.fromEntries([...foundFor(world, ...asked)].map(([mentee, { mentor }]) => [mentee, mentor]));

test("everybody is given somebody where that is possible, whoever asks first", () => {
  const found = proposed([all]);
  // One after the other, the first two would take each other's mentors, and leave the third with the one they had.
  expect(new Set(Object.values(found))).toEqual(new Set(["app_mentor-1", "app_mentor-2", "app_mentor-3"]));
  expect(all.filter((mentee) => found[mentee] === mentee.replace("mentee", "mentor"))).toEqual([]);
  expect(proposed([all.toReversed()])).toEqual(found);
});

test("what an organiser chose stays, and the others go round it; who comes after gets what is left", () => {
  const chosen = new Map([["app_mentee-1", "app_mentor-2"]]);
  expect(proposed([all], chosen)).toEqual({
    "app_mentee-1": "app_mentor-2",
    "app_mentee-2": "app_mentor-3",
    "app_mentee-3": "app_mentor-1",
  });
  expect(proposed([["app_mentee-3"], ["app_mentee-1", "app_mentee-2"]], new Map([["app_mentee-3", "app_mentor-1"]]))).toEqual({
    "app_mentee-3": "app_mentor-1",
    "app_mentee-1": "app_mentor-2",
    "app_mentee-2": "app_mentor-3",
  });
});

test("a place that is taken is nobody's: a choice that is not possible any more is as good as none", () => {
  const taken = { ...world, participants: world.participants.filter(({ id }) => id !== "app_mentor-2") };
  const found = foundFor(taken, [all], new Map([["app_mentee-1", "app_mentor-2"]]));
  expect(found.get("app_mentee-1")?.mentor).toBe("app_mentor-3");
  expect([...found.values()].filter(({ mentor }) => mentor === undefined)).toHaveLength(1);
});
