import { describe, expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { intakeOpen, selecting } from "../worlds/worlds.ts";
import { decideQuorum, quorum } from "./quorum.ts";

const late = anAct("2026-03-30T10:00:00Z", "organiser:org_owner");

test("counts confirmed people who can still take part, role by role", () => {
  const world = intakeOpen({ mentors: 30, mentees: 30 });
  expect(quorum(world)).toEqual({ mentor: { have: 30, need: 30 }, mentee: { have: 30, need: 30 }, met: true });
  const statuses = ["unverified", "declined", "withdrawn", "accepted", "waitlisted"] as const;
  const applications = world.applications.map((one, i) => ({ ...one, status: statuses[i] ?? one.status }));
  expect(quorum({ ...world, applications })).toMatchObject({ mentor: { have: 27 }, mentee: { have: 30 }, met: false });
  expect(quorum(intakeOpen({ mentors: 30, mentees: 29 })).met).toBe(false);
});

describe("the organisers' decision", () => {
  test("going on and cancelling are noted for the state machine", () => {
    const world = intakeOpen();
    const outcome = decideQuorum(world, { choice: "go-on", reason: " assez pour commencer " }, late);
    const quorum = { choice: "go-on", reason: "assez pour commencer", by: late.by, at: late.now };
    expect(outcome).toMatchObject({ put: [{ ...world.cohort, quorum }], letters: [] });
    expect(outcome.happenings).toEqual([{ event: "quorum-decided", subject: "2026-1", facts: { choice: "go-on" } }]);
  });

  test("may be taken from the moment on at which sign-up closes", () => {
    const at = (now: string) => refused(() => decideQuorum(intakeOpen(), { choice: "go-on", reason: "x" }, anAct(now)));
    expect([at("2026-03-30T07:59:59Z")?.code, at("2026-03-30T08:00:00Z")]).toEqual(["wrong-state", undefined]);
  });

  test("extending moves the dates and tells everybody who may still come", () => {
    const world = intakeOpen({ mentors: 1, mentees: 2 });
    const applications = world.applications.map((one, i) => ({
      ...one,
      status: (["unverified", "withdrawn", "submitted"] as const)[i] ?? one.status,
    }));
    const outcome = decideQuorum({ ...world, applications }, { choice: "extend", extendTo: "2026-04-05", reason: "court" }, late);
    expect(outcome.put).toMatchObject([{ quorum: null, schedule: { intakeCloses: "2026-04-05", closes: "2026-07-02" } }]);
    expect(outcome.letters.map(({ to, letter }) => [letter, to.id])).toEqual([
      ["intake-extended", "app_mentor-1"],
      ["intake-extended", "app_mentee-2"],
    ]);
    expect(outcome.happenings.map(({ event, facts }) => [event, facts])).toEqual([
      ["quorum-decided", { choice: "extend" }],
      ["date-moved", { milestone: "intakeCloses", from: "2026-03-29", to: "2026-04-05" }],
    ]);
  });

  test("extending may be until today", () => {
    const { put } = decideQuorum(intakeOpen(), { choice: "extend", extendTo: "2026-03-30", reason: "x" }, late);
    expect(put).toMatchObject([{ schedule: { intakeCloses: "2026-03-30" } }]);
  });

  test.each([
    ["before sign-up has closed", intakeOpen(), { choice: "go-on", reason: "x" }, "2026-03-29T10:00:00Z", "wrong-state"],
    ["in another phase", selecting(), { choice: "go-on", reason: "x" }, late.now, "wrong-phase"],
    ["with nobody on one side", intakeOpen({ mentors: 3, mentees: 0 }), { choice: "go-on", reason: "x" }, late.now, "side-empty"],
    ["with nobody on the other", intakeOpen({ mentors: 0, mentees: 3 }), { choice: "go-on", reason: "x" }, late.now, "side-empty"],
    ["without a reason", intakeOpen(), { choice: "cancel", reason: " " }, late.now, "reason-needed"],
    ["to a day that is over", intakeOpen(), { choice: "extend", extendTo: "2026-03-29", reason: "x" }, late.now, "date-in-past"],
    ["to no day", intakeOpen(), { choice: "extend", reason: "x" }, late.now, "date-in-past"],
  ] as const)("is refused %s", (_, world, ruling, now, code) => {
    expect(refused(() => decideQuorum(world, ruling, anAct(now)))).toMatchObject({ code });
  });

  test("is taken once", () => {
    const world = intakeOpen();
    const [cohort] = decideQuorum(world, { choice: "go-on", reason: "x" }, late).put;
    if (cohort?.kind !== "cohort") throw new Error("no cohort");
    expect(refused(() => decideQuorum({ ...world, cohort }, { choice: "cancel", reason: "x" }, late))).toEqual({ code: "already-decided" });
  });
});
