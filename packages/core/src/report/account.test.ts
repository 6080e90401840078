import { describe, expect, test } from "vitest";
import { aGathering, aPresence } from "../gathering/fixtures/a-gathering.ts";
import { afterTheEnd, surveyed, withMeetings } from "../kpi/fixtures/cohorts.ts";
import type { Delivery } from "../letter/delivery.ts";
import { anAnswer } from "../survey/fixtures/an-answer.ts";
import { aPair } from "../worlds/makers.ts";
import { intakeOpen } from "../worlds/worlds.ts";
import { accountOf } from "./account-of.ts";
import { interventionsOf } from "./interventions.ts";
import { partOf } from "./part.ts";

describe("a part of a group", () => {
  test("is told when neither side of it is a few people", () => {
    expect(partOf(20, 30)).toEqual({ share: 2 / 3, of: { count: 20, all: 30 }, hidden: false });
    expect(partOf(0, 6)).toEqual({ share: 0, of: { count: 0, all: 6 }, hidden: false });
    for (const few of [26, 27, 28, 29]) expect(partOf(few, 30)).toEqual({ share: 0.9, of: null, hidden: false });
    expect(partOf(5, 6)).toEqual({ share: null, of: null, hidden: true });
    expect(partOf(1, 4)).toEqual({ share: null, of: null, hidden: true });
    expect(partOf(0, 0)).toEqual({ share: null, of: null, hidden: false });
  });
});

describe("an account", () => {
  test("of a cohort: pairs by meetings, gatherings by month, weeks of its course", () => {
    const world = {
      ...surveyed([3, 4, 3, 3, 3, 3, 0, 0, 0, 0, 0]),
      gatherings: [aGathering({ id: "2026-05", at: "2026-05-09T09:30:00Z", state: "held" })],
      attendances: [aPresence({ gathering: "2026-05" })],
    };
    const account = accountOf(world, [], afterTheEnd);
    expect(account.pairs).toMatchObject({ introduced: 11, final: 11, byMeetings: [5, 0, 0, 6], meetings: 19, minutes: 60 });
    expect(account.people[1]).toMatchObject({ role: "mentee", received: 11, accepted: 11, began: 11, left: 0 });
    expect(account.gatherings.map(({ month, heldOn }) => [month, heldOn])).toEqual([
      ["2026-04", null],
      ["2026-05", "2026-05-09"],
      ["2026-06", null],
    ]);
    expect(account.lines[0]?.points.length).toBeGreaterThan(8);
  });

  test("tells nothing about fewer than five", () => {
    const world = { ...surveyed([3, 0]), answers: [anAnswer()] };
    const account = accountOf(world, [], "2026-06-20T10:00:00Z");
    expect(account.pairs.byMeetings).toEqual([null, 0, 0, null]);
    expect(account.lines).toEqual([]);
    expect(account.questions[0]?.together.cells).toEqual([null, null, null, null, null]);
    expect(account.pairs.ended).toMatchObject({ share: null, hidden: true });
  });

  test("tells no share of a role that all and the other role leave, nor who recommends where few stand between", () => {
    const some = (role: "mentor" | "mentee", marks: number[]) =>
      marks.map((mark, i) => anAnswer({ participant: `app_${role}-${i + 1}`, role, answers: { overall: mark, recommend: 2 * mark } }));
    const asked = (mentors: number[], mentees: number[]) => {
      const world = { ...surveyed(Array.from({ length: 12 }, () => 3)), answers: [...some("mentor", mentors), ...some("mentee", mentees)] };
      return new Map(accountOf(world, [], "2026-06-20T10:00:00Z").questions.map((one) => [one.question, one]));
    };
    // Six of all twelve are content and none of five mentees: one mentor is not.
    const told = asked([5, 5, 5, 5, 5, 5, 1], [1, 1, 1, 1, 1]).get("overall");
    expect([told?.content, told?.roles?.mentor.content, told?.roles?.mentee.content]).toEqual([0.5, null, null]);
    const even = asked([5, 5, 5, 5, 5], [1, 1, 1, 1, 1]).get("overall");
    expect([even?.content, even?.roles?.mentor.content, even?.roles?.mentee.content]).toEqual([0.5, 1, 0]);
    expect(asked([5, 5, 5, 5, 5, 5], [3, 3, 3, 3, 3, 4]).get("recommend")?.content).toBeNull();
    expect(asked([5, 5, 5, 5, 5, 5], [3, 3, 3, 3, 3, 3]).get("recommend")?.content).toBe(0.5);
  });

  test("exists before there is anything to tell", () => {
    expect(accountOf(intakeOpen(), [], "2026-03-10T10:00:00Z")).toMatchObject({ gatherings: [], questions: [], lines: [] });
  });
});

describe("what followed a nudge", () => {
  const nudge = (pair: string, sentAt: string) => ({ letter: "nudge-gap", occasion: `${pair}#2026-W18`, sentAt }) as unknown as Delivery;

  test("a pair counts once, from its first nudge, when it met within fourteen days", () => {
    const world = withMeetings([1, 0, 1, 1, 1, 1]);
    const letters = ["pair_1", "pair_1", "pair_2", "pair_3", "pair_4", "pair_5", "pair_6"].map((pair) =>
      nudge(pair, "2026-04-19T08:00:00Z"),
    );
    const [, gap] = interventionsOf(world, letters, afterTheEnd).nudged;
    expect(gap).toMatchObject({ letter: "nudge-gap", pairs: 6, met: { share: null, of: null, hidden: true } });
    const late = interventionsOf(world, [nudge("pair_1", "2026-04-21T08:00:00Z")], "2026-04-25T08:00:00Z").nudged[1];
    expect(late).toMatchObject({ pairs: null, met: { share: null, hidden: false } });
  });

  test("mentees given another mentor", () => {
    const world = withMeetings([0]);
    const again = aPair({ id: "pair_9", predecessor: "pair_1", acceptedAt: { mentor: afterTheEnd, mentee: null } });
    expect(interventionsOf({ ...world, pairs: [...world.pairs, again] }, [], afterTheEnd).rematched).toMatchObject({
      pairs: null,
      accepted: { hidden: true },
    });
  });
});
