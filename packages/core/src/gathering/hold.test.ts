import { describe, expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { aGathering, aPresence } from "./fixtures/a-gathering.ts";
import { markHeld, tickPresence } from "./hold.ts";

const act = anAct("2026-05-16T09:20:00Z", "organiser:org_owner");
const after = anAct("2026-05-17T10:00:00Z", "organiser:org_owner");
const world = { ...underway(), gatherings: [aGathering()], attendances: [aPresence()] };
const ticked = aPresence({ participant: "app_mentor-2", presentBy: "organiser" });
const tick = (participant: string, present = true, when = act, from = world) =>
  tickPresence(from, "2026-05", { participant, present }, when);

describe("tickPresence", () => {
  test("notes one person, whatever others do, from half an hour before", () => {
    expect(tick("app_mentor-1").put).toMatchObject([
      { kind: "attendance", participant: "app_mentor-1", version: 0, presentAt: "2026-05-16T09:30:00Z", presentBy: "organiser" },
    ]);
    expect(tick("app_mentor-1").put).toHaveLength(1);
    expect(tick("app_mentee-1")).toEqual({ put: [], happenings: [], letters: [] });
    expect(() => tick("app_mentor-1", true, anAct("2026-05-16T08:59:00Z"))).toThrow("pin-closed");
  });

  test("keeps what the person had replied", () => {
    const replied = aPresence({ participant: "app_mentor-1", reply: "no", presentAt: null, presentBy: null, version: 4 });
    expect(tick("app_mentor-1", true, act, { ...world, attendances: [replied] }).put).toMatchObject([{ reply: "no", version: 4 }]);
  });

  test("can be taken back, a check-in by PIN cannot", () => {
    const both = { ...world, attendances: [aPresence(), ticked] };
    expect(tick("app_mentor-2", false, act, both).put).toMatchObject([{ participant: "app_mentor-2", presentAt: null, presentBy: null }]);
    expect(tick("app_mentor-1", false, act, both).put).toEqual([]);
    expect(() => tick("app_mentee-1", false, act, both)).toThrow("wrong-state");
  });

  test("long afterwards it also says that the gathering was held", () => {
    expect(tick("app_mentor-1", true, after).put.map(({ kind }) => kind)).toEqual(["attendance", "gathering"]);
    const held = { ...world, gatherings: [aGathering({ state: "held" })] };
    expect(tick("app_mentor-1", true, after, held).put.map(({ kind }) => kind)).toEqual(["attendance"]);
  });

  test("not of strangers, not when called off, not once figures are frozen", () => {
    expect(() => tick("app_mentor-99")).toThrow("not-found");
    const off = { ...world, gatherings: [aGathering({ state: "cancelled" })] };
    expect(() => tick("app_mentor-1", true, act, off)).toThrow("wrong-state");
    const frozen = { ...world, cohort: { ...world.cohort, frozenAt: act.now } };
    expect(() => tick("app_mentor-1", true, after, frozen)).toThrow("wrong-phase");
  });
});

describe("markHeld", () => {
  test("says how many were there, once", () => {
    const { put, happenings } = markHeld({ ...world, attendances: [aPresence(), ticked] }, "2026-05", after);
    expect(put).toMatchObject([{ kind: "gathering", state: "held" }]);
    expect(happenings).toMatchObject([{ facts: { present: 2 } }]);
    expect(markHeld({ ...world, gatherings: [aGathering({ state: "held" })] }, "2026-05", after).put).toEqual([]);
  });

  test("not before it began, not when called off, not once figures are frozen", () => {
    expect(() => markHeld(world, "2026-05", anAct("2026-05-16T09:29:59Z"))).toThrow("meeting-in-future");
    expect(() => markHeld({ ...world, gatherings: [aGathering({ state: "cancelled" })] }, "2026-05", after)).toThrow("wrong-state");
    expect(() => markHeld(world, "2026-06", after)).toThrow("not-found");
    expect(() => markHeld({ ...world, cohort: { ...world.cohort, frozenAt: act.now } }, "2026-05", after)).toThrow("wrong-phase");
  });
});
