import { describe, expect, test } from "vitest";
import { aCommitteeMeeting } from "../../committee/fixtures/a-committee.ts";
import { aGathering } from "../../gathering/fixtures/a-gathering.ts";
import { proposed } from "../../worlds/worlds.ts";
import { collective } from "./collective.ts";
import { committee } from "./committee.ts";
import { afterTheEnd, counted, withMeetings } from "../fixtures/cohorts.ts";

describe("collective", () => {
  const held = (id: string) => aGathering({ id, at: `${id}-08T09:30:00Z`, state: "held" });
  const world = {
    ...withMeetings([0]),
    gatherings: [held("2026-04"), aGathering({ state: "cancelled" }), aGathering({ id: "2026-06", at: "2026-06-06T09:30:00Z" })],
  };

  test("months with a gathering held, among the months of mentoring", () => {
    const figure = collective(world, afterTheEnd);
    expect(figure.rows.map(({ id }) => id)).toEqual(["2026-04", "2026-05", "2026-06"]);
    expect(counted(figure)).toEqual(["2026-04"]);
    expect(figure).toMatchObject({ goal: 1, met: false });
  });

  test("on the way, the month that runs does not count against it", () => {
    expect(collective(world, "2026-05-20T10:00:00Z")).toMatchObject({ value: 1, denominator: 1 });
    expect(collective({ ...world, gatherings: [held("2026-04"), held("2026-05")] }, "2026-05-20T10:00:00Z").denominator).toBe(2);
    expect(collective({ ...world, gatherings: [held("2026-05")] }, "2026-05-08T09:29:00Z")).toMatchObject({ value: 0, denominator: 1 });
    expect(collective({ ...world, gatherings: [] }, "2026-05-20T10:00:00Z")).toMatchObject({ value: 0, denominator: 1 });
    expect(collective({ ...world, gatherings: [] }, "2026-04-14T10:00:00Z")).toMatchObject({ value: null });
  });
});

describe("committee", () => {
  test("joint meetings of the convention's year, before publication too", () => {
    const meetings = [
      aCommitteeMeeting(),
      aCommitteeMeeting({ id: "com_2", attendance: { aei: 3, iya: 2 } }),
      aCommitteeMeeting({ id: "com_3", heldOn: "2026-02-17" }),
      aCommitteeMeeting({ id: "com_4", heldOn: "2026-02-16" }),
      aCommitteeMeeting({ id: "com_5", heldOn: "2026-05-21" }),
      aCommitteeMeeting({ id: "com_6", heldOn: "2026-05-20", attendance: {} }),
      aCommitteeMeeting({ id: "com_7", state: "struck" }),
      aCommitteeMeeting({ id: "com_8", state: "planned" }),
    ];
    const figure = committee({ ...proposed(), committee: meetings }, "2026-05-20T10:00:00Z");
    expect(figure.rows.map(({ id }) => id)).toEqual(["com_1", "com_2", "com_3", "com_6"]);
    expect(figure.rows[1]?.facts).toEqual({ heldOn: "2026-05-10", aei: 3, iya: 2 });
    expect(figure).toMatchObject({ value: 2, goal: 4, met: false });
    expect(counted(figure)).toEqual(["com_1", "com_3"]);
  });
});
