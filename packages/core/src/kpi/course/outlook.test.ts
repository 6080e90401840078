import { describe, expect, test } from "vitest";
import { aGathering } from "../../gathering/fixtures/a-gathering.ts";
import { during, intakeOpen, selecting, underway } from "../../worlds/worlds.ts";
import type { World } from "../../world.ts";
import { asOf } from "./as-of.ts";
import { figures } from "../kpi.ts";
import { anAnswer } from "../../survey/fixtures/an-answer.ts";
import { surveyed, withMeetings } from "../fixtures/cohorts.ts";
import { outlook } from "./outlook.ts";

const thirty = Array.from({ length: 30 }, (_, i) => i % 4);
const of = (world: World, now: string, id: string) => outlook(world, now).find(({ figure }) => figure.id === id);

describe("while people sign up", () => {
  test("who signed up is the figure, with a week's trend and where the pace leads", () => {
    const world = intakeOpen({ mentors: 22, mentees: 10 });
    const applications = world.applications.map((one, i) => ({ ...one, submittedAt: `2026-03-${i % 2 ? 18 : "08"}T10:00:00Z` }));
    const mentors = of({ ...world, applications }, "2026-03-22T10:00:00Z", "mentors");
    expect(mentors).toMatchObject({ figure: { value: 22, goal: 30, met: false }, trend: 11 });
    expect(mentors?.forecast).toMatchObject({ value: expect.closeTo(22 + (22.5 * 7.9) / 14, 0) });
  });

  test("the first days say nothing, and selection brings nobody more", () => {
    expect(of(intakeOpen(), "2026-03-03T10:00:00Z", "mentees")?.forecast).toBe("too-early");
    expect(of(selecting(), during.selecting, "mentees")).toMatchObject({ figure: { value: 4 }, forecast: null });
  });
});

describe("while pairs meet", () => {
  test("it is too early to say until first meetings are due, or while it could be nearly anything", () => {
    expect(of(underway(), "2026-04-20T10:00:00Z", "pairCompletion")?.forecast).toBe("too-early");
    expect(of(withMeetings([2, 2]), "2026-05-20T10:00:00Z", "pairCompletion")?.forecast).toBe("too-early");
  });

  test("completion and participation are forecast with an interval that has the value so far below it", () => {
    const world = withMeetings(thirty);
    for (const id of ["pairCompletion", "activeParticipation"]) {
      const { figure, forecast } = of(world, "2026-05-12T10:00:00Z", id) ?? {};
      if (!figure || typeof forecast !== "object" || forecast === null) throw new Error(`no forecast of ${id}`);
      const { low, value, high } = forecast;
      expect([low < value, value < high, id !== "pairCompletion" || low >= (figure.value ?? 1)]).toEqual([true, true, true]);
    }
  });

  test("gatherings that people do not come to lower participation", () => {
    const world = withMeetings(thirty);
    const held = [aGathering({ id: "2026-04", at: "2026-04-18T14:00:00Z", state: "held" })];
    const value = (one: World) => {
      const forecast = of(one, "2026-05-12T10:00:00Z", "activeParticipation")?.forecast;
      return typeof forecast === "object" ? forecast?.value : undefined;
    };
    expect(value({ ...world, gatherings: held })).toBeLessThan(value(world) ?? 0);
  });

  test("once mentoring is over the figure is all there is to say", () => {
    expect(of(surveyed(thirty), "2026-06-14T10:00:00Z", "pairCompletion")).toMatchObject({ figure: { numerator: 7 }, forecast: null });
  });
});

test("what people marked is told once nobody answers, and not beside the frozen figure without whom the committee left out since", () => {
  const now = "2026-06-22T10:00:00Z";
  const world = { ...surveyed([3, 3]), answers: [anAnswer()] };
  const value = (said: Partial<World["cohort"]>) =>
    of({ ...world, cohort: { ...world.cohort, ...said } }, now, "satisfaction")?.figure.value;
  expect([value({ phase: "survey", surveyEndedAt: null }), value({})]).toEqual([null, 1]);
  const exclusions = [{ participant: "app_mentee-2", decision: "com_1" }];
  expect([value({ exclusions }), value({ frozenAt: now }), value({ exclusions, frozenAt: now })]).toEqual([1, 1, undefined]);
});

describe("a week ago", () => {
  test("what happened since had not happened", () => {
    const world = withMeetings([3, 2]);
    const effective = (at: string) => figures(asOf(world, at), [], at).find(({ id }) => id === "meetingsEffective")?.value;
    expect([effective("2026-04-10T10:00:00Z"), effective("2026-04-21T12:00:00Z"), effective("2026-05-10T10:00:00Z")]).toEqual([null, 2, 5]);
  });

  test("a pair that has ended was still there", () => {
    const world = underway({ mentors: 1, mentees: 1 });
    const ended = { is: "ended", at: "2026-05-02T10:00:00Z", why: "exit", by: "mentor" } as const;
    const pairs = world.pairs.map((pair) => ({ ...pair, state: ended, successor: "pair_9" }));
    expect(asOf({ ...world, pairs }, "2026-05-01T10:00:00Z").pairs).toMatchObject([{ state: { is: "active" }, successor: null }]);
    expect(asOf({ ...world, pairs }, "2026-05-03T10:00:00Z").pairs).toMatchObject([{ state: ended }]);
  });

  test("moves nothing that is as it was", () => {
    const world = withMeetings(thirty);
    expect(of(world, "2026-05-30T10:00:00Z", "pairCompletion")?.trend).toBe(0);
  });
});
