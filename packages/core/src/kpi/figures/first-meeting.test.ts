import { expect, test } from "vitest";
import { aMeeting, aPair } from "../../worlds/makers.ts";
import { counted, withMeetings } from "../fixtures/cohorts.ts";
import { firstMeetingInTime } from "./first-meeting.ts";

const alone = { mentor: "2026-04-27T19:00:00Z", mentee: null };
const first = (id: string, pair: string, at: string) => aMeeting({ id, pair, at, attested: alone, logged: { by: "mentor", at } });

test("pairs that first met within 14 local days of their introduction, among those that had the time", () => {
  const world = {
    ...withMeetings([0, 0, 0]),
    meetings: [
      first("a", "pair_1", "2026-04-27T22:30:00Z"),
      first("b", "pair_2", "2026-04-28T17:00:00Z"),
      first("c", "pair_2", "2026-05-08T17:00:00Z"),
    ],
  };
  const figure = firstMeetingInTime(world, "2026-04-29T10:00:00Z");
  expect(counted(figure)).toEqual(["pair_1"]);
  expect(figure.rows.map(({ facts }) => facts.days)).toEqual([14, 15, undefined]);
});

test("a pair that has met is counted at once, by its first meeting of the cycle, whatever became of it", () => {
  const pairs = [
    aPair({ state: { is: "ended", at: "2026-04-24T08:00:00Z", why: "exit", by: "mentor" } }),
    aPair({ id: "pair_2", mentee: "app_mentee-2" }),
    aPair({ id: "pair_3", mentee: "app_mentee-3", state: { is: "ended", at: "2026-04-16T08:00:00Z", why: "silent", by: "programme" } }),
  ];
  const meetings = [
    first("b", "pair_1", "2026-04-22T17:00:00Z"),
    first("a", "pair_1", "2026-04-15T17:00:00Z"),
    first("c", "pair_2", "2026-04-12T17:00:00Z"),
  ];
  const figure = firstMeetingInTime({ ...withMeetings([0]), pairs, meetings }, "2026-04-24T10:00:00Z");
  expect(figure.rows.map(({ id, counts, facts }) => [id, counts, facts.days])).toEqual([["pair_1", true, 2]]);
});

test("young pairs wait, refused ones are no pairs, a contested meeting is none", () => {
  const contested = {
    ...first("a", "pair_1", "2026-04-20T17:00:00Z"),
    contested: { by: "mentee", at: "2026-04-21T10:00:00Z", reason: "?" } as const,
  };
  const pairs = [
    aPair(),
    aPair({ id: "pair_2", state: { is: "ended", at: "2026-04-14T08:00:00Z", why: "refused", by: "mentor" } }),
    aPair({ id: "pair_3", introducedAt: "2026-04-20T08:00:00Z" }),
  ];
  const world = { ...withMeetings([0]), pairs, meetings: [contested] };
  expect(firstMeetingInTime(world, "2026-04-26T08:00:00Z")).toMatchObject({ value: null });
  expect(firstMeetingInTime(world, "2026-04-27T08:00:00Z").rows.map(({ id, counts }) => [id, counts])).toEqual([["pair_1", false]]);
});
