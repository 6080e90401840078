import { expect, test } from "vitest";
import { underway } from "../worlds/worlds.ts";
import { aGathering, aPresence } from "./fixtures/a-gathering.ts";
import { guests, repliesOf } from "./replies.ts";

test("counts what people said and who came, by role; who left counts only when they came", () => {
  const world = underway({ mentors: 2, mentees: 3 });
  const left = { is: "left", at: "2026-05-01T10:00:00Z", reason: "" } as const;
  const participants = world.participants.map((one) => (one.role === "mentee" && !one.id.endsWith("1") ? { ...one, state: left } : one));
  const attendances = [
    aPresence({ participant: "app_mentor-1", reply: "yes" }),
    aPresence({ participant: "app_mentor-2", reply: "no", presentAt: null, presentBy: null }),
    aPresence({ participant: "app_mentee-2", presentBy: "organiser" }),
    aPresence({ participant: "app_mentee-1", gathering: "2026-04" }),
  ];
  const all = guests({ ...world, participants, attendances }, aGathering());
  expect(all.map(({ participant, said, present }) => [participant.id, said, present])).toEqual([
    ["app_mentor-1", "yes", "pin"],
    ["app_mentor-2", "no", undefined],
    ["app_mentee-1", "none", undefined],
    ["app_mentee-2", "none", "organiser"],
  ]);
  expect(repliesOf(all)).toEqual({ yes: 1, no: 1, none: 2, present: 2, unannounced: 1 });
  expect(repliesOf(all, "mentor")).toEqual({ yes: 1, no: 1, none: 0, present: 1, unannounced: 0 });
});
