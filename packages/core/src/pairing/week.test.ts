import { expect, test } from "vitest";
import { withMeetings } from "../kpi/fixtures/cohorts.ts";
import { aMeeting, anOrganiser, aPair, ref } from "../worlds/makers.ts";
import { aScene } from "../workflow/steps/fixtures/a-scene.ts";
import { pairs } from "../workflow/steps/pairs.ts";
import { weekOf } from "./week.ts";

const nobody = anOrganiser();
const logged = { by: "mentor", at: "2026-05-10T19:00:00Z" } as const;
const byOne = { mentor: "2026-05-10T19:00:00Z", mentee: null };

test("the effective meetings of all and those expected by now, who never met, whom to call", () => {
  const world = withMeetings([2, 1, 0, 0]);
  const fresh = aMeeting({ id: "new", pair: "pair_3", at: "2026-05-10T17:00:00Z", logged, attested: byOne });
  expect(weekOf({ ...world, meetings: [...world.meetings, fresh] }, "2026-05-11T08:00:00Z")(nobody)).toEqual({
    meetings: "3",
    expected: "4",
    pairs: "4",
    unmet: "1",
    toCall: "1",
  });
});

test("a contested meeting is none, a meeting with the mentor before is one, an ended pair is nobody's to call", () => {
  const world = withMeetings([0, 1, 0]);
  const contested = { by: "mentee", at: "2026-05-10T20:00:00Z", reason: "?" } as const;
  const disputed = aMeeting({ id: "no", pair: "pair_1", at: "2026-05-10T17:00:00Z", logged, attested: byOne, contested });
  const ended = { is: "ended", at: "2026-04-25T08:00:00Z", why: "exit", by: "mentor" } as const;
  const next = aPair({ id: "pair_4", mentor: "app_mentor-3", mentee: "app_mentee-2", predecessor: "pair_2" });
  const pairs = [...world.pairs.map((pair) => (pair.id === "pair_2" ? { ...pair, state: ended } : pair)), next];
  expect(weekOf({ ...world, pairs, meetings: [...world.meetings, disputed] }, "2026-05-11T08:00:00Z")(nobody)).toMatchObject({
    meetings: "1",
    pairs: "3",
    unmet: "2",
  });
});

test("nothing in the first week, nor of help that was asked", () => {
  const world = withMeetings([3, 3]);
  expect(weekOf(world, "2026-04-20T07:59:00Z")(nobody)).toBeUndefined();
  const participants = world.participants.map((one) => ({ ...one, help: { at: "2026-04-24T08:00:00Z", about: "?" } }));
  expect(weekOf({ ...world, participants }, "2026-05-01T08:00:00Z")(nobody)).toEqual(weekOf(world, "2026-05-01T08:00:00Z")(nobody));
});

test("the week's letters carry the numbers", () => {
  const scene = aScene(withMeetings([2, 0]), "2026-05-11T08:00:00Z", { organisers: [anOrganiser()] });
  const weekly = (pairs(scene).outcome?.letters ?? []).filter(({ letter }) => letter === "weekly-digest");
  expect(weekly.map(({ facts }) => facts?.["meetings"])).toEqual(["2"]);
});

test("an organiser who takes part is not told by a number how the other of their pair clicked", () => {
  const world = withMeetings([2, 2]);
  const email = world.applications.find(({ id }) => id === "app_mentor-1")?.email;
  const taking = anOrganiser({ id: "org_taking", ...(email && { email }) });
  const clicked = (mood: number): string[] => {
    const pulse = {
      kind: "pulse",
      ...ref,
      participant: "app_mentee-1",
      which: "early",
      version: 0,
      at: "2026-05-10T08:00:00Z",
      mood,
    } as const;
    const scene = aScene({ ...world, pulses: [pulse] }, "2026-05-11T08:00:00Z", { organisers: [nobody, taking] });
    const weekly = (pairs(scene).outcome?.letters ?? []).filter(({ letter }) => letter === "weekly-digest");
    return weekly.map(({ facts }) => facts?.["toCall"] ?? "");
  };
  expect([clicked(1), clicked(5)]).toEqual([
    ["1", "0"],
    ["0", "0"],
  ]);
});
