import { expect, test } from "vitest";
import { anAct, aPair } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { completePairs } from "./complete.ts";

const act = anAct("2026-06-11T08:00:00Z");

test("active pairs are completed, those never accepted come to nothing, ended ones stay as they are", () => {
  const ended = aPair({ id: "pair_c", state: { is: "ended", at: "2026-05-01T10:00:00Z", why: "exit", by: "mentor" } });
  const world = { ...underway(), pairs: [aPair({ id: "pair_a" }), aPair({ id: "pair_b", state: { is: "introduced" } }), ended] };
  const { put, happenings, letters } = completePairs(world, act);
  expect(put).toMatchObject([
    { id: "pair_a", state: { is: "completed", at: act.now } },
    { id: "pair_b", state: { is: "ended", why: "silent", by: "programme" } },
  ]);
  expect(happenings).toMatchObject([{ facts: { completed: 1, silent: 1 } }]);
  expect(letters).toEqual([]);
});

test("repeating it changes nothing", () => {
  const world = underway();
  const pairs = world.pairs.map((pair) => ({ ...pair, state: { is: "completed", at: act.now } as const }));
  expect(completePairs({ ...world, pairs }, act)).toEqual({ put: [], happenings: [], letters: [] });
});
