import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aGathering, aPresence } from "../gathering/fixtures/a-gathering.ts";
import { anAnswer } from "../survey/fixtures/an-answer.ts";
import { aDelivery, aMeeting } from "../worlds/makers.ts";
import { during, intakeOpen, proposed, selecting, underway } from "../worlds/worlds.ts";
import type { Pair } from "../pairing/pair.ts";
import type { World } from "../world.ts";
import { figureIds } from "./figure.ts";
import { surveyed } from "./fixtures/cohorts.ts";
import { figures } from "./kpi.ts";

const endedAt = "2026-05-01T08:00:00Z";

/** Cohorts of up to five pairs in which anything may have happened. */
const anyWorld: fc.Arbitrary<World> = fc
  .record({
    meetings: fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 10, max: 60 }),
        fc.constantFrom("both", "one", "contested", "cancelled", "planned"),
      ),
    ),
    replaced: fc.subarray([1, 2, 3, 4, 5]),
    left: fc.subarray([1, 2, 3, 4, 5]),
    pairs: fc.integer({ min: 1, max: 5 }),
    present: fc.subarray([1, 2, 3, 4, 5]),
    overall: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 10, maxLength: 10 }),
    ended: fc.subarray([1, 2, 3, 4, 5]),
    excluded: fc.subarray([1, 2, 3, 4, 5]),
  })
  .map(({ meetings, present, overall, ended, excluded, replaced, left, pairs }) => {
    const world = surveyed(Array.from({ length: pairs }, () => 0));
    const people = world.participants.map(({ id, role }) => ({ id, role }));
    return {
      ...world,
      cohort: { ...world.cohort, exclusions: excluded.map((n) => ({ participant: `app_mentee-${n}`, decision: "com_1" })) },
      participants: world.participants.map((one) =>
        left.some((n) => one.id === `app_mentee-${n}`) ? { ...one, state: { is: "left", at: endedAt, reason: "" } as const } : one,
      ),
      // A mentee whose pair was replaced is with the next mentor, or the first, who then has two.
      pairs: world.pairs.flatMap((pair, i): Pair[] => {
        const n = i + 1;
        if (!ended.includes(n) && !replaced.includes(n)) return [pair];
        const over = { ...pair, state: { is: "ended", at: endedAt, why: "exit", by: "mentee" } as const };
        if (!replaced.includes(n)) return [over];
        const id = `pair_${n}-next`;
        const next = { ...pair, id, mentor: `app_mentor-${(n % pairs) + 1}`, introducedAt: endedAt, predecessor: pair.id };
        return [{ ...over, successor: id }, next];
      }),
      meetings: meetings.map(([pair, day, minutes, attested], i) => {
        const at = new Date(Date.UTC(2026, 3, 13 + day, 17)).toISOString();
        return aMeeting({
          id: `m${i}`,
          pair: `pair_${pair}`,
          at,
          minutes,
          logged: attested === "planned" ? null : { by: "mentor", at },
          attested: { mentor: attested === "planned" ? null : at, mentee: attested === "both" ? at : null },
          contested: attested === "contested" ? { by: "mentee", at, reason: "" } : null,
          cancelledAt: attested === "cancelled" ? at : null,
        });
      }),
      gatherings: [aGathering({ state: "held" })],
      attendances: present.map((n) => aPresence({ participant: `app_mentor-${n}` })),
      answers: people.flatMap(({ id, role }, i) => {
        const score = overall[i] ?? null;
        return score === null ? [] : [anAnswer({ participant: id, role, answers: { overall: score } })];
      }),
    };
  });
const now = "2026-06-20T10:00:00Z";
const moments = fc.integer({ min: 0, max: 70 }).map((day) => new Date(Date.UTC(2026, 3, 13 + day, 12)).toISOString());

describe("figures", () => {
  test("one of each, in the order of the list", () => {
    expect(figures(surveyed([3]), [], now).map(({ id }) => id)).toEqual([...figureIds]);
  });

  test("before publication only the committee, bounces and open decisions have a value", () => {
    for (const world of [intakeOpen(), selecting(), proposed()]) {
      const valued = figures(world, [], during.proposed).filter(({ value }) => value !== null);
      expect(valued.map(({ id }) => id)).toEqual(["committee", "bounced", "openDecisions"]);
    }
  });

  test("what the survey asks has none before it opens, nor once the cohort is cancelled", () => {
    const asked = ["satisfaction", "responseRate", "responseMentors", "responseMentees", "satisfactionFloor", "recommendation"] as const;
    const world = underway();
    const cancelled = { ...world, answers: [anAnswer()], cohort: { ...world.cohort, phase: "cancelled" as const } };
    for (const one of [{ ...world, answers: [anAnswer()] }, cancelled])
      expect(figures(one, [], now, asked).filter(({ value, rows }) => value !== null || rows.length > 0)).toEqual([]);
  });

  test("never NaN, never more counted than there is; figures are what their rows say", () => {
    fc.assert(
      fc.property(anyWorld, moments, (world, moment) => {
        for (const figure of figures(world, [aDelivery(), aDelivery({ id: "dlv_2", state: "bounced" })], moment)) {
          expect(figure.value === null || Number.isFinite(figure.value)).toBe(true);
          expect(figure.numerator).toBeLessThanOrEqual(figure.denominator);
          expect(figure.rows.filter(({ counts }) => counts)).toHaveLength(figure.numerator);
          expect(figure.met === null).toBe(figure.goal === null || figure.value === null);
          expect(new Set(figure.rows.map(({ of, id }) => `${of} ${id}`)).size).toBe(figure.rows.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("shares are the rows that count over all rows, null without any", () => {
    fc.assert(
      fc.property(anyWorld, moments, (world, moment) => {
        const shares = figures(world, [], moment).filter(({ unit }) => unit === "share");
        expect(shares).toHaveLength(13);
        for (const { value, numerator, denominator, rows } of shares) {
          expect(rows).toHaveLength(denominator);
          expect(value).toBe(denominator === 0 ? null : numerator / denominator);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("one more effective meeting lowers neither completion nor participation", () => {
    const ids = ["meetingsEffective", "pairCompletion", "activeParticipation", "activeMentors", "activeMentees", "firstMeetingInTime"];
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 5 }), (world, pair) => {
        const more = { ...world, meetings: [...world.meetings, aMeeting({ id: "more", pair: `pair_${pair}` })] };
        const [before, after] = [world, more].map((one) => figures(one, [], now).filter(({ id }) => ids.includes(id)));
        for (const [i, figure] of (before ?? []).entries()) expect(after?.[i]?.value ?? 0).toBeGreaterThanOrEqual(figure.value ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  test("who leaves the cohort changes no denominator", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const participants = world.participants.map((one) => ({
          ...one,
          state: { is: "left", at: "2026-05-01T08:00:00Z", reason: "" } as const,
        }));
        const denominators = [world, { ...world, participants }].map((one) =>
          figures(one, [], now)
            .filter(({ id }) => id !== "openDecisions")
            .map(({ denominator }) => denominator),
        );
        expect(denominators[0]).toEqual(denominators[1]);
      }),
      { numRuns: 30 },
    );
  });

  test("the floor is never above satisfaction", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const value = (id: string) => figures(world, [], now).find((figure) => figure.id === id)?.value ?? 0;
        expect(value("satisfactionFloor")).toBeLessThanOrEqual(value("satisfaction") + 1e-12);
      }),
      { numRuns: 30 },
    );
  });
});

test("bounced letters are counted among those that left", () => {
  const letters = [aDelivery(), aDelivery({ id: "dlv_2", state: "bounced" }), aDelivery({ id: "dlv_3", state: "due", sentAt: null })];
  const figure = figures(proposed(), letters, during.proposed).find(({ id }) => id === "bounced");
  expect(figure).toMatchObject({
    value: 1,
    numerator: 1,
    denominator: 2,
    rows: [{ of: "delivery", id: "dlv_2", facts: { letter: "introduction" } }],
  });
});
