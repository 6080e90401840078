import { describe, expect, test } from "vitest";
import { anAct, ids } from "../worlds/makers.ts";
import { during, proposed } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import type { Pair } from "./pair.ts";
import { publish } from "./publish.ts";

const act = anAct(during.proposed);

function approved(world: World = proposed({ mentors: 3, mentees: 4 })): World {
  const approvals = Object.fromEntries(world.programme.bodies.map(({ id }) => [id, { by: "organiser:org_owner", at: during.proposed }]));
  return { ...world, proposal: world.proposal && { ...world.proposal, approvals } };
}
const pairsOf = (put: readonly { kind: string }[]) => put.filter((item): item is Pair => item.kind === "pair");

describe("publish", () => {
  test("makes a pair of each match and introduces both sides", () => {
    const { put, letters } = publish(approved(), act, ids);
    const pairs = pairsOf(put);
    expect(pairs.map(({ mentor, mentee, state }) => [mentor, mentee, state.is])).toEqual([
      ["app_mentor-1", "app_mentee-1", "introduced"],
      ["app_mentor-2", "app_mentee-2", "introduced"],
      ["app_mentor-3", "app_mentee-3", "introduced"],
    ]);
    expect(pairs[0]?.goal).toBe("Clarifier mon projet professionnel");
    expect(letters).toHaveLength(6);
    expect(letters.every(({ letter, occasion }) => letter === "introduction" && pairs.some(({ id }) => id === occasion))).toBe(true);
    expect(put.filter((item) => item.kind === "participant").map(({ id, pairs: known }) => [id, known])).toEqual(
      (["mentor", "mentee"] as const).flatMap((role) =>
        pairs.map((pair) => [pair[role], [{ id: pair.id, other: pair[role === "mentor" ? "mentee" : "mentor"] }]]),
      ),
    );
  });

  test("freezes everybody who takes part, matched or not, and begins mentoring", () => {
    const world = approved();
    const [first] = publish(
      {
        ...world,
        participants: world.participants.map((one) =>
          one.id === "app_mentor-2" ? { ...one, state: { is: "left", at: act.now, reason: "" } } : one,
        ),
      },
      act,
      ids,
    ).put;
    expect(first).toMatchObject({
      kind: "cohort",
      phase: "mentoring",
      published: {
        at: act.now,
        mentors: ["app_mentor-1", "app_mentor-3"],
        mentees: ["app_mentee-1", "app_mentee-2", "app_mentee-3", "app_mentee-4"],
      },
    });
  });

  test("makes no pair with someone who left meanwhile", () => {
    const world = approved();
    const participants = world.participants.filter(({ id }) => id !== "app_mentor-1");
    expect(pairsOf(publish({ ...world, participants }, act, ids).put)).toHaveLength(2);
  });

  test("finishes what a crash left half done: pairs already stored stay as they are, letters are the same", () => {
    const world = approved();
    const whole = publish(world, act, ids);
    const [stored] = pairsOf(whole.put).map((pair): Pair => ({ ...pair, version: 1, introducedAt: "2026-04-08T09:59:00Z" }));
    const rest = publish({ ...world, pairs: stored ? [stored] : [] }, act, ids);
    expect(pairsOf(rest.put).map(({ id }) => id)).toEqual(
      pairsOf(whole.put)
        .slice(1)
        .map(({ id }) => id),
    );
    expect(rest.letters).toEqual(whole.letters);
  });

  test("waits for every body", () => {
    const world = approved();
    const [aBody] = Object.keys(world.proposal?.approvals ?? {});
    const { [aBody ?? ""]: _, ...rest } = world.proposal?.approvals ?? {};
    expect(() => publish({ ...world, proposal: world.proposal && { ...world.proposal, approvals: rest } }, act, ids)).toThrow(
      "wrong-state",
    );
    expect(() => publish({ ...world, proposal: undefined }, act, ids)).toThrow("wrong-state");
  });

  test("happens once, in matching", () => {
    const world = approved();
    const published = { at: act.now, mentors: [], mentees: [] };
    expect(() => publish({ ...world, cohort: { ...world.cohort, published } }, act, ids)).toThrow("already-decided");
    expect(() => publish({ ...world, cohort: { ...world.cohort, phase: "selection" } }, act, ids)).toThrow("wrong-phase");
  });
});
