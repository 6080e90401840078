import { expect, test } from "vitest";
import { aCohort, aPair, aParticipant } from "../worlds/makers.ts";
import { proposed, underway } from "../worlds/worlds.ts";
import { invited, isInvited } from "./invited.ts";

test("nobody before publication", () => {
  expect(invited(proposed())).toEqual([]);
});

test("everybody frozen at publication, also who left; later joiners once paired", () => {
  const world = underway({ mentors: 1, mentees: 2 });
  const [first, ...rest] = world.participants;
  if (!first) throw new Error("no people");
  const left = { ...first, state: { is: "left", at: "2026-05-01T10:00:00Z", reason: "" } } as const;
  const late = [aParticipant({ id: "app_mentor-8", role: "mentor" }), aParticipant({ id: "app_mentor-9", role: "mentor" })];
  const pairs = [...world.pairs, aPair({ id: "pair_9", mentor: "app_mentor-9", mentee: "app_mentee-2" })];
  const asked = invited({ ...world, pairs, participants: [left, ...rest, ...late] });
  expect(asked.map(({ id }) => id)).toEqual(["app_mentor-1", "app_mentee-1", "app_mentee-2", "app_mentor-9"]);
});

test("somebody frozen at publication is asked also where no pair names them", () => {
  const world = underway({ mentors: 2, mentees: 2 });
  expect(invited({ ...world, pairs: [] })).toEqual(world.participants);
});

test.each<[string, boolean, string, string[], string[], boolean]>([
  ["whoever was a mentor at publication", true, "none", ["app_x"], [], true],
  ["whoever was a mentee then", true, "none", [], ["app_x"], true],
  ["whoever was paired later", true, "a pair", [], [], true],
  ["whoever never had a pair", true, "none", ["app_y"], ["app_z"], false],
  ["nobody before publication, not even with a pair", false, "a pair", [], [], false],
])("%s", (_, isPublished, paired, mentors, mentees, is) => {
  const cohort = aCohort({ published: isPublished ? { at: "2026-04-13T08:00:00Z", mentors, mentees } : null });
  const pairs =
    paired === "none"
      ? []
      : underway()
          .participants.flatMap(({ pairs: own }) => own)
          .slice(0, 1);
  expect(isInvited(cohort, { id: "app_x", pairs })).toBe(is);
});
