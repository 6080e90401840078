import { expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { intakeOpen, selecting } from "../worlds/worlds.ts";
import { endSelection, selectionGoesOn } from "./selection.ts";

const act = anAct("2026-04-05T10:00:00Z", "organiser:org_owner");
const decided = () => {
  const world = selecting();
  return { ...world, applications: world.applications.map((one) => ({ ...one, status: "accepted" as const })) };
};

test("selection ends when an organiser says so", () => {
  const outcome = endSelection(decided(), act);
  expect(outcome.put).toMatchObject([{ phase: "selection", selected: { by: act.by, at: act.now } }]);
  expect(outcome.happenings).toEqual([{ event: "selection-decided", subject: "2026-1", facts: { accepted: 8 } }]);
});

test("it goes on for those who came at the moment at which it was ended, and for nobody else", () => {
  const ended = (world: ReturnType<typeof selecting>) => ({ ...world, cohort: { ...world.cohort, selected: { by: act.by, at: act.now } } });
  const { put, happenings } = selectionGoesOn(ended(selecting()));
  expect(put).toEqual([{ ...selecting().cohort, selected: null }]);
  expect(happenings).toEqual([{ event: "selection-goes-on", subject: "2026-1", facts: { count: 8 } }]);
  expect(selectionGoesOn(ended(decided())).put).toEqual([]);
  expect(selectionGoesOn(selecting()).put).toEqual([]);
});

test("not while someone waits for a decision", () => {
  const world = decided();
  const applications = world.applications.map((one, i) => (i < 2 ? { ...one, status: "submitted" as const } : one));
  expect(refused(() => endSelection({ ...world, applications }, act))).toEqual({ code: "undecided-left", count: 2 });
});

test("not while nobody is accepted on one side", () => {
  const world = decided();
  const applications = world.applications.map((one) => (one.role === "mentee" ? { ...one, status: "declined" as const } : one));
  expect(refused(() => endSelection({ ...world, applications }, act))).toEqual({ code: "side-empty" });
});

test("not while someone is on both sides", () => {
  const world = decided();
  const applications = world.applications.map((one, i) => (i < 1 ? { ...one, status: "waitlisted" as const, bothSides: true } : one));
  expect(refused(() => endSelection({ ...world, applications }, act))).toEqual({ code: "undecided-left", count: 1 });
});

test("a second time changes nothing, in another phase it is refused", () => {
  const world = decided();
  expect(endSelection({ ...world, cohort: { ...world.cohort, selected: { by: "x", at: act.now } } }, act).put).toEqual([]);
  expect(refused(() => endSelection(intakeOpen(), act))).toEqual({ code: "wrong-phase", phase: "intake" });
});
