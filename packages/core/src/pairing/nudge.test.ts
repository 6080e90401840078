import { expect, test } from "vitest";
import { toDelivery } from "../perform.ts";
import { anAct, ids, ref } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during, underway } from "../worlds/worlds.ts";
import { nextNudge, nudgePair } from "./nudge.ts";
import { watchPairs } from "./watch.ts";

const act = anAct(during.underway, "organiser:org_owner");

test("a pair that misses something is written to, both of them, and not again for three days", () => {
  const world = underway();
  const { letters } = nudgePair(world, "pair_2", [], act);
  expect(letters.map(({ letter, to }) => [letter, to.id])).toEqual([
    ["nudge-first-meeting", "app_mentor-2"],
    ["nudge-first-meeting", "app_mentee-2"],
  ]);
  const sent = letters.map((one) => toDelivery({ ids }, ref, act, one));
  expect(refused(() => nudgePair(world, "pair_2", sent, act))?.code).toBe("already-decided");
  const pair = world.pairs.find(({ id }) => id === "pair_2");
  const later = "2026-12-01T10:00:00Z";
  expect(pair && nextNudge(world, pair, sent, later)).toBeUndefined();
});

test("a word by hand, and the programme's own at the same moment, are one letter to each", () => {
  const world = underway();
  const awaited = { acceptedAt: { mentor: "2026-04-14T10:00:00Z", mentee: null }, state: { is: "introduced" as const } };
  const pairs = world.pairs.map((pair) => (pair.id === "pair_3" ? { ...pair, ...awaited } : pair));
  const itself = watchPairs({ ...world, pairs }, [], act, []).letters;
  for (const pair of ["pair_2", "pair_3"]) {
    const own = itself.filter(({ occasion }) => occasion.startsWith(pair));
    expect(own.length).toBeGreaterThan(0);
    expect(nudgePair({ ...world, pairs }, pair, [], act).letters).toEqual(own);
  }
  // Days later in the same week the programme's own has left, and a word by hand is another.
  const sent = itself.map((one) => ({ ...toDelivery({ ids }, ref, act, one), state: "sent" as const }));
  const later = nudgePair({ ...world, pairs }, "pair_2", sent, anAct("2026-05-08T10:00:00Z", "organiser:org_owner")).letters;
  expect(later.map(({ to }) => to.id)).toEqual(["app_mentor-2", "app_mentee-2"]);
  expect(itself.map(({ occasion }) => occasion)).not.toContain(later[0]?.occasion);
});

test("an introduction is recalled to whoever has not answered; a pair that is over is left alone", () => {
  const world = underway();
  const pairs = world.pairs.map((pair) => ({
    ...pair,
    acceptedAt: { mentor: pair.introducedAt, mentee: null },
    state: { is: "introduced" as const },
  }));
  const { letters } = nudgePair({ ...world, pairs }, "pair_1", [], act);
  expect(letters.map(({ letter, to }) => [letter, to.id])).toEqual([["introduction-reminder", "app_mentee-1"]]);
  const over = world.pairs.map((pair) => ({ ...pair, state: { is: "completed" as const, at: during.underway } }));
  expect(refused(() => nudgePair({ ...world, pairs: over }, "pair_1", [], act))?.code).toBe("wrong-state");
  expect(refused(() => nudgePair(world, "pair_77", [], act))?.code).toBe("not-found");
});
