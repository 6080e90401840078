import { expect, test } from "vitest";
import { aPair, aParticipant } from "../worlds/makers.ts";
import { proposed, underway } from "../worlds/worlds.ts";
import { invited } from "./invited.ts";

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
