import { describe, expect, test } from "vitest";
import type { World } from "../world.ts";
import { aMentorForm } from "../worlds/forms.ts";
import { anAct, anOrganiser } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during, intakeOpen, proposed, selecting, underway } from "../worlds/worlds.ts";
import type { Application } from "./application.ts";
import { settleBothSides } from "./both-sides.ts";
import { review } from "./review.ts";

const owner = anOrganiser();
const act = anAct(during.selecting, "organiser:org_owner");
const accept = { to: "accepted", reason: "" } as const;

function changed(world: World, id: string, change: Partial<Application>): World {
  return { ...world, applications: world.applications.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

describe("review", () => {
  test("accepting makes participants, a mentor's with the places offered", () => {
    const world = changed(selecting(), "app_mentor-1", { form: aMentorForm({ capacity: 3 }) });
    const outcome = review(world, ["app_mentor-1", "app_mentee-2"], accept, owner, act);
    expect(outcome.put).toMatchObject([
      { kind: "application", id: "app_mentor-1", status: "accepted", decision: { by: "organiser:org_owner", at: act.now, reason: null } },
      { kind: "participant", id: "app_mentor-1", capacity: 3, version: 0, state: { is: "active" } },
      { kind: "application", id: "app_mentee-2" },
      { kind: "participant", id: "app_mentee-2", capacity: 1 },
    ]);
    expect(outcome.letters.map(({ letter }) => letter)).toEqual(["application-accepted", "application-accepted"]);
  });

  test("keeps the reason for organisers, out of letters and log", () => {
    const outcome = review(selecting(), ["app_mentee-1"], { to: "declined", reason: "dossier de Sami incomplet" }, owner, act);
    expect(outcome.put).toMatchObject([{ status: "declined", decision: { reason: "dossier de Sami incomplet" } }]);
    expect(JSON.stringify([outcome.letters, outcome.happenings])).not.toContain("Sami");
  });

  test("the same decision again changes nothing", () => {
    const world = changed(selecting(), "app_mentee-1", { status: "waitlisted" });
    expect(review(world, ["app_mentee-1"], { to: "waitlisted", reason: "" }, owner, act)).toEqual({ put: [], happenings: [], letters: [] });
  });

  test("before publication a decision can be taken back, and taken again", () => {
    const world = proposed();
    const back = review(world, ["app_mentee-1"], { to: "waitlisted", reason: "" }, owner, act).put;
    expect(back).toMatchObject([{ status: "waitlisted" }, { kind: "participant", state: { is: "left" } }]);
    const later = {
      ...changed(world, "app_mentee-1", { status: "waitlisted" }),
      participants: back.filter((item) => item.kind === "participant"),
    };
    expect(review(later, ["app_mentee-1"], accept, owner, act).put).toMatchObject([
      { status: "accepted" },
      { version: 1, state: { is: "active" } },
    ]);
  });

  test.each([
    ["during sign-up", intakeOpen(), ["app_mentee-1"], "wrong-phase"],
    ["after publication", underway(), ["app_mentee-1"], "wrong-phase"],
    ["of someone unknown", selecting(), ["app_mentee-1", "app_x"], "not-found"],
    ["of someone not confirmed", changed(selecting(), "app_mentee-1", { status: "unverified" }), ["app_mentee-1"], "wrong-state"],
    [
      "of someone on both sides",
      changed(selecting(), "app_mentee-1", { bothSides: true }),
      ["app_mentee-2", "app_mentee-1"],
      "conflict-of-roles",
    ],
  ])("accepting is refused %s", (_, world, ids, code) => {
    expect(refused(() => review(world, ids, accept, owner, act))).toMatchObject({ code });
  });

  test("a coordinator decides for their own body, the committee not at all", () => {
    const coordinator = anOrganiser({ role: "coordinator", body: "aei" });
    expect(review(selecting(), ["app_mentor-1"], accept, coordinator, act).put).toHaveLength(2);
    expect(refused(() => review(selecting(), ["app_mentee-1"], accept, coordinator, act))).toEqual({ code: "body-not-yours" });
    expect(refused(() => review(selecting(), ["app_mentor-1"], accept, anOrganiser({ role: "committee" }), act))).toEqual({
      code: "not-allowed",
    });
  });
});

describe("someone on both sides", () => {
  const both = () => {
    const email = "mentor1@example.ma";
    return changed(changed(selecting(), "app_mentor-1", { bothSides: true }), "app_mentee-1", { bothSides: true, email });
  };

  test("counts where the organiser says; the other application is withdrawn", () => {
    expect(settleBothSides(both(), "app_mentee-1", act).put).toMatchObject([
      { id: "app_mentee-1", bothSides: false, status: "submitted" },
      { id: "app_mentor-1", bothSides: false, status: "withdrawn" },
    ]);
  });

  test("is settled by declining one of the two as well", () => {
    const outcome = review(both(), ["app_mentor-1"], { to: "declined", reason: "" }, owner, act);
    expect(outcome.put).toMatchObject([
      { id: "app_mentor-1", bothSides: false, status: "declined" },
      { id: "app_mentee-1", bothSides: false, status: "submitted" },
    ]);
  });

  test("settled twice changes nothing; where there is nothing to settle it is refused", () => {
    const settled = changed(changed(both(), "app_mentee-1", { bothSides: false }), "app_mentor-1", {
      bothSides: false,
      status: "withdrawn",
    });
    expect(settleBothSides(settled, "app_mentee-1", act).put).toEqual([]);
    expect(refused(() => settleBothSides(selecting(), "app_mentee-1", act))).toEqual({ code: "wrong-state" });
    expect(refused(() => settleBothSides(selecting(), "app_x", act))).toEqual({ code: "not-found" });
  });

  test("is not settled any more once there are pairs, nor in the very moment in which there come to be", () => {
    const { cohort, ...world } = both();
    const published = { at: act.now, mentors: ["app_mentor-1"], mentees: [] };
    expect(refused(() => settleBothSides({ ...world, cohort: { ...cohort, published } }, "app_mentee-1", act))?.code).toBe("wrong-phase");
    expect(settleBothSides({ ...world, cohort }, "app_mentee-1", act).still).toEqual([cohort]);
  });
});
