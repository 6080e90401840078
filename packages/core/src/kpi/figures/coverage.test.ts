import { describe, expect, test } from "vitest";
import { aPair } from "../../worlds/makers.ts";
import { underway } from "../../worlds/worlds.ts";
import { coverage } from "./coverage.ts";
import { counted } from "../fixtures/cohorts.ts";
import { participation } from "./participation.ts";
import { unmatchedDays } from "./unmatched-days.ts";
import { volume } from "./volume.ts";

const ended = (why: "refused" | "silent" | "exit", at = "2026-04-20T08:00:00Z") => ({ is: "ended", at, why, by: "mentor" }) as const;

describe("volume", () => {
  test("counts those frozen, whatever became of them", () => {
    const world = { ...underway({ mentors: 3, mentees: 2 }), participants: [] };
    expect(volume(world, "mentor")).toMatchObject({ value: 3, goal: 30, met: false, denominator: 3 });
    expect(volume(world, "mentee")).toMatchObject({ value: 2 });
  });

  test("leaves out whom the committee excluded of the role, and lists them", () => {
    const world = underway({ mentors: 3, mentees: 2 });
    const exclusions = ["app_mentor-1", "app_mentee-2"].map((participant) => ({ participant, decision: "com_1" }));
    const without = { ...world, cohort: { ...world.cohort, exclusions } };
    const now = "2026-04-23T08:00:00Z";
    const active = [participation(without, now, "mentor"), participation(without, now, "mentee"), participation(without, now)];
    const said = [volume(without, "mentor"), volume(without, "mentee"), unmatchedDays(without, now), ...active];
    expect(said.map(({ denominator, excluded }) => [denominator, excluded?.map(({ id }) => id)])).toEqual([
      [2, ["app_mentor-1"]],
      [1, ["app_mentee-2"]],
      [1, ["app_mentee-2"]],
      [2, ["app_mentor-1"]],
      [1, ["app_mentee-2"]],
      [3, ["app_mentor-1", "app_mentee-2"]],
    ]);
  });
});

describe("coverage", () => {
  test("mentees without a pair are not covered", () => {
    const figure = coverage(underway({ mentors: 3, mentees: 4 }));
    expect(figure).toMatchObject({ value: 0.75, numerator: 3, denominator: 4, met: false });
    expect(counted(figure)).toEqual(["app_mentee-1", "app_mentee-2", "app_mentee-3"]);
  });

  test("what became of a published pair does not change it; a pair made later covers too", () => {
    const world = underway({ mentors: 2, mentees: 3 });
    const states = [ended("refused"), ended("exit")];
    const pairs = world.pairs.map((pair, i) => ({ ...pair, state: states[i] ?? pair.state }));
    expect(counted(coverage({ ...world, pairs }))).toEqual(["app_mentee-1", "app_mentee-2"]);
    const more = [aPair({ id: "new", mentee: "app_mentee-3" }), aPair({ id: "again", mentee: "app_mentee-1" })];
    const figure = coverage({ ...world, pairs: [...pairs, ...more] });
    expect([figure.value, figure.rows.map(({ facts }) => facts.pairs)]).toEqual([1, [2, 1, 1]]);
  });

  test("leaves out whom the committee excluded, and lists them", () => {
    const world = underway({ mentors: 1, mentees: 2 });
    const exclusions = [
      { participant: "app_mentee-2", decision: "com_1" },
      { participant: "app_mentor-1", decision: "com_1" },
    ];
    const figure = coverage({ ...world, cohort: { ...world.cohort, exclusions } });
    expect(figure).toMatchObject({ value: 1, denominator: 1 });
    expect(figure.excluded).toEqual([{ of: "participant", id: "app_mentee-2", counts: false, facts: { decision: "com_1" } }]);
  });
});

describe("unmatchedDays", () => {
  const days = (world: Parameters<typeof unmatchedDays>[0], now: string) => unmatchedDays(world, now).value;

  test("from publication for those left without, from the end of the pair for others", () => {
    const world = underway({ mentors: 1, mentees: 2 });
    expect(days(world, "2026-04-23T08:00:00Z")).toBe(10);
    const pairs = world.pairs.map((pair) => ({ ...pair, state: ended("exit") }));
    expect(days({ ...world, pairs }, "2026-04-23T08:00:00Z")).toBe(13);
  });

  test("only whole days count, and who waited one is counted", () => {
    const world = underway({ mentors: 1, mentees: 2 });
    const at = (now: string) => {
      const { value, numerator } = unmatchedDays(world, now);
      return [value, numerator];
    };
    expect([at("2026-04-14T07:59:59Z"), at("2026-04-14T08:00:00Z"), at("2026-04-15T07:59:59Z")]).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
  });

  test("stops with the next pair, with leaving, with the end of mentoring", () => {
    const world = underway({ mentors: 2, mentees: 1 });
    const [first] = world.pairs;
    if (!first) throw new Error("no pair");
    const next = aPair({ id: "new", introducedAt: "2026-04-25T08:00:00Z", state: { is: "introduced" } });
    const refused = { ...first, state: ended("refused") };
    for (const pairs of [
      [refused, next],
      [next, refused],
    ])
      expect(days({ ...world, pairs }, "2026-06-01T08:00:00Z")).toBe(5);
    expect(days({ ...world, pairs: [] }, "2027-01-01T08:00:00Z")).toBe(59);
    const participants = world.participants.map((one) => ({
      ...one,
      state: { is: "left", at: "2026-04-16T08:00:00Z", reason: "" } as const,
    }));
    expect(days({ ...world, pairs: [], participants }, "2026-06-01T08:00:00Z")).toBe(3);
    const afterwards = participants.map((one) => ({ ...one, state: { ...one.state, at: "2026-07-01T08:00:00Z" } }));
    expect(days({ ...world, pairs: [], participants: afterwards }, "2027-01-01T08:00:00Z")).toBe(59);
  });
});
