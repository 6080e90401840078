import { describe, expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { aGathering, aPresence } from "./fixtures/a-gathering.ts";
import { markHeld } from "./hold.ts";

const act = anAct("2026-05-17T10:00:00Z", "organiser:org_owner");
const world = { ...underway(), gatherings: [aGathering()], attendances: [aPresence()] };
const ticked = aPresence({ participant: "app_mentor-2", presentBy: "organiser" });

describe("markHeld", () => {
  test("those ticked were there, as were those who checked in", () => {
    const { put, happenings } = markHeld(world, "2026-05", ["app_mentor-1", "app_mentee-1", "app_mentor-1"], act);
    expect(put).toMatchObject([
      { kind: "gathering", state: "held" },
      { kind: "attendance", participant: "app_mentor-1", presentAt: "2026-05-16T09:30:00Z", presentBy: "organiser" },
    ]);
    expect(put).toHaveLength(2);
    expect(happenings).toMatchObject([{ facts: { present: 2 } }]);
  });

  test("a tick can be taken back, a check-in by PIN cannot", () => {
    const { put, happenings } = markHeld({ ...world, attendances: [aPresence(), ticked] }, "2026-05", [], act);
    expect(put.slice(1)).toMatchObject([{ participant: "app_mentor-2", presentAt: null, presentBy: null }]);
    expect(happenings).toMatchObject([{ facts: { present: 1 } }]);
  });

  test("saying the same again changes nothing", () => {
    const held = { ...world, gatherings: [aGathering({ state: "held" })], attendances: [ticked] };
    expect(markHeld(held, "2026-05", ["app_mentor-2"], act)).toEqual({ put: [], happenings: [], letters: [] });
  });

  test("not before it began, not when called off, not with strangers, not once figures are frozen", () => {
    expect(() => markHeld(world, "2026-05", [], anAct("2026-05-16T09:29:59Z"))).toThrow("meeting-in-future");
    expect(() => markHeld({ ...world, gatherings: [aGathering({ state: "cancelled" })] }, "2026-05", [], act)).toThrow("wrong-state");
    expect(() => markHeld(world, "2026-05", ["app_mentor-99"], act)).toThrow("not-found");
    expect(() => markHeld(world, "2026-06", [], act)).toThrow("not-found");
    expect(() => markHeld({ ...world, cohort: { ...world.cohort, frozenAt: act.now } }, "2026-05", [], act)).toThrow("wrong-phase");
  });
});
