/** Steps that wait for a person: what they ask, until when they wait, and what a decision leads to. */
import { expect, test } from "vitest";
import { aMeeting, anOrganiser } from "../../worlds/makers.ts";
import { intakeOpen, proposed, selecting, underway } from "../../worlds/worlds.ts";
import { approval } from "./approval.ts";
import { closeout } from "./closeout.ts";
import { aScene } from "./fixtures/a-scene.ts";
import { propose } from "./propose.ts";
import { quorum } from "./quorum.ts";
import { selection } from "./selection.ts";

const organisers = [anOrganiser()];

test("organisers are asked, and reminded two days after it is due, from the hour of letters on; a step looks every day", () => {
  const at = (now: string) => {
    const { next, until, forDecision, outcome } = selection(aScene(selecting(), now, { organisers }));
    return [next, until, forDecision, outcome?.letters.map(({ letter, occasion }) => `${letter} ${occasion}`)];
  };
  expect(at("2026-04-03T10:00:00Z")).toEqual(["wait", "2026-04-04T08:00:00Z", true, ["selection-due "]]);
  expect(at("2026-04-05T08:00:00Z")).toEqual(["wait", "2026-04-06T08:00:00Z", true, ["selection-due "]]);
  expect(at("2026-04-08T07:59:00Z")).toEqual(["wait", "2026-04-08T08:00:00Z", true, ["selection-due "]]);
  const reminded = ["selection-due ", "decision-reminder selection#2026-04-08"];
  expect(at("2026-04-08T08:00:00Z")).toEqual(["wait", "2026-04-09T08:00:00Z", true, reminded]);
});

test("organisers hear of a proposal that leaves somebody without a mentor, and of no other", () => {
  const told = (mentors: number, mentees: number) => {
    const world = { ...proposed({ mentors, mentees }), proposal: undefined };
    const { next, outcome } = propose(aScene(world, "2026-04-06T08:00:00Z", { organisers }));
    return [next, outcome?.put.some(({ kind }) => kind === "proposal"), outcome?.letters.map(({ letter }) => letter)];
  };
  expect(told(1, 1)).toEqual(["go", true, []]);
  expect(told(1, 2)).toEqual(["go", true, ["matching-incomplete"]]);
});

test("a proposal that leaves somebody out is not published, whoever approved it", () => {
  const world = proposed({ mentors: 1, mentees: 2 });
  const approvals = Object.fromEntries(
    world.programme.bodies.map(({ id }) => [id, { by: "organiser:org_owner", at: "2026-04-08T10:00:00Z" }]),
  );
  const approved = (unmatched: string[]) =>
    approval(aScene({ ...world, proposal: world.proposal && { ...world.proposal, approvals, unmatched } }, "2026-04-09T10:00:00Z")).next;
  expect([approved(["app_mentee-2"]), approved([])]).toEqual(["wait", "go"]);
});

test("short of people, cancelling tells everybody", () => {
  const { cohort, ...others } = intakeOpen({ mentors: 1, mentees: 1 });
  const ruling = { choice: "cancel", by: "organiser:org_owner", at: "2026-04-01T10:00:00Z", reason: "Trop peu de monde." } as const;
  const { next, outcome } = quorum(aScene({ ...others, cohort: { ...cohort, quorum: ruling } }, "2026-04-01T11:00:00Z"));
  expect(next).toBe("cancel");
  expect(outcome?.letters.map(({ to }) => to.id)).toEqual(["app_mentor-1", "app_mentee-1"]);
});

test("at the close those who were in a pair are thanked, with what they held, hours to the half", () => {
  const world = underway({ mentors: 2, mentees: 1 });
  const meetings = [aMeeting({ minutes: 45 }), aMeeting({ id: "mtg_2", at: "2026-04-27T17:00:00Z", minutes: 45 })];
  const cohort = { ...world.cohort, phase: "closeout" as const, frozenAt: "2026-06-21T08:00:00Z" };
  const { outcome } = closeout(aScene({ ...world, cohort, meetings }, "2026-07-01T08:00:00Z"));
  const thanks = outcome?.letters.filter(({ letter }) => letter === "thank-you").map(({ to, facts }) => [to.id, facts]);
  const held = { held: "2", hours: "1.5" };
  expect(thanks).toEqual([
    ["app_mentor-1", held],
    ["app_mentee-1", held],
  ]);
});
