import { describe, expect, test } from "vitest";
import { aGathering, aPresence } from "../../gathering/fixtures/a-gathering.ts";
import { anAnswer } from "../../survey/fixtures/an-answer.ts";
import { aMeeting, anApplication, aPair } from "../../worlds/makers.ts";
import { intakeOpen } from "../../worlds/worlds.ts";
import { asOf } from "./as-of.ts";
import type { FigureId } from "../figure.ts";
import { surveyed, withMeetings } from "../fixtures/cohorts.ts";
import { figures } from "../kpi.ts";
import { trends } from "./trend.ts";

const now = "2026-06-20T10:00:00Z";
const valueOf = (id: FigureId, world: Parameters<typeof figures>[0], at: string) =>
  figures(world, [], at).find((figure) => figure.id === id)?.value;

describe("asOf", () => {
  test("at the present moment changes no figure", () => {
    const world = { ...surveyed([3, 1]), answers: [anAnswer()], gatherings: [aGathering({ state: "held" })], attendances: [aPresence()] };
    expect(figures(asOf(world, now), [], now)).toEqual(figures(world, [], now));
  });

  test("what happened later has not happened yet", () => {
    const world = { ...surveyed([3]), answers: [anAnswer()] };
    const then = asOf(world, "2026-04-21T12:00:00Z");
    expect(then.cohort).toMatchObject({ phase: "mentoring", mentoringEndedAt: null });
    expect(then.answers).toEqual([]);
    expect(then.meetings.filter(({ logged }) => logged !== null)).toHaveLength(1);
    expect(asOf(world, "2026-04-01T10:00:00Z").cohort.published).toBeNull();
  });

  test("whoever came in by a file is in since then, without an address to confirm", () => {
    const imported = anApplication({ verifiedAt: null, source: { from: "import", row: 2 }, submittedAt: "2026-03-05T10:00:00Z" });
    const waiting = anApplication({
      id: "app_other",
      email: "other@example.ma",
      submittedAt: "2026-03-05T10:00:00Z",
      verifiedAt: "2026-03-20T10:00:00Z",
    });
    const world = { ...intakeOpen({ mentors: 0, mentees: 0 }), applications: [imported, waiting] };
    expect(asOf(world, "2026-03-10T10:00:00Z").applications.map(({ status }) => status)).toEqual(["submitted", "unverified"]);
  });

  test("a pair that ended later goes on, and has no successor yet", () => {
    const world = withMeetings([0]);
    const ended = { is: "ended", at: "2026-05-10T10:00:00Z", why: "exit", by: "mentee" } as const;
    const pairs = [
      aPair({ state: ended, successor: "pair_9" }),
      aPair({ id: "pair_9", predecessor: "pair_1", introducedAt: "2026-05-12T10:00:00Z" }),
    ];
    const then = asOf({ ...world, pairs }, "2026-05-01T10:00:00Z").pairs;
    expect(then).toMatchObject([{ id: "pair_1", state: { is: "active", since: "2026-04-15T10:00:00Z" }, successor: null }]);
    expect(asOf({ ...world, pairs }, "2026-05-11T10:00:00Z").pairs).toMatchObject([{ state: ended, successor: null }]);
    expect(asOf({ ...world, pairs }, "2026-04-14T12:00:00Z").pairs).toMatchObject([{ state: { is: "introduced" } }]);
  });

  test("a word given later is not given, so the meeting waits for it", () => {
    const late = aMeeting({ attested: { mentor: "2026-04-20T19:00:00Z", mentee: "2026-04-25T10:00:00Z" } });
    const world = { ...withMeetings([0]), meetings: [late] };
    expect(valueOf("meetingsEffective", asOf(world, "2026-04-22T10:00:00Z"), "2026-04-22T10:00:00Z")).toBe(0);
    expect(valueOf("meetingsEffective", asOf(world, "2026-04-26T10:00:00Z"), "2026-04-26T10:00:00Z")).toBe(1);
  });
});

describe("trends", () => {
  test("a point a week from publication until now, of what there was to count from", () => {
    const lines = trends({ ...surveyed([3, 0]), answers: [anAnswer()] }, now);
    const completion = lines.get("pairCompletion");
    expect(completion?.map(({ at }) => at)).toEqual([
      ...["04-20", "04-27", "05-04", "05-11", "05-18", "05-25", "06-01", "06-08", "06-15"].map((day) => `2026-${day}T08:00:00Z`),
      now,
    ]);
    expect(completion?.map(({ value }) => value)).toEqual([0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(lines.get("responseMentees")?.map(({ at }) => at)).toContain("2026-06-15T08:00:00Z");
    // What was marked from one week to the next would be told of whoever answered in it.
    for (const id of ["openDecisions", "satisfaction", "satisfactionFloor", "recommendation"] as const) expect(lines.has(id)).toBe(false);
  });

  test("ends where figures were frozen, and long courses go by longer steps", () => {
    const world = surveyed([3]);
    const frozenAt = "2026-06-22T10:00:00Z";
    const closed = { ...world, cohort: { ...world.cohort, phase: "closed" as const, surveyEndedAt: "2026-06-21T08:00:00Z", frozenAt } };
    expect(trends(closed, "2027-06-20T10:00:00Z").get("coverage")?.at(-1)?.at).toBe(frozenAt);
    expect(trends(world, "2028-06-20T10:00:00Z").get("coverage")?.length).toBeLessThanOrEqual(27);
    expect(trends({ ...world, cohort: { ...world.cohort, published: null } }, now).size).toBe(0);
  });
});
