import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposed, underway } from "../worlds/worlds.ts";
import { expectedBy } from "./expected.ts";

const world = underway();
const d0 = "2026-04-13T08:00:00Z";
const d1 = "2026-06-11T08:00:00Z";

describe("expectedBy", () => {
  test("one more with each third of the cycle, the goal at its end and after", () => {
    const thirds = ["2026-05-03T00:00:00Z", "2026-05-22T16:00:00Z", d1, "2026-09-01T08:00:00Z"];
    expect(thirds.map((now) => expectedBy(world, d0, now))).toEqual([1, 2, 3, 3]);
    expect(["2026-05-02T23:59:59Z", "2026-05-22T15:59:59Z", "2026-06-11T07:59:59Z"].map((now) => expectedBy(world, d0, now))).toEqual([
      0, 1, 2,
    ]);
  });

  test("who begins later is expected to meet in proportion", () => {
    const half = "2026-05-12T20:00:00Z";
    expect([half, d1, "2026-09-01T08:00:00Z"].map((now) => expectedBy(world, half, now))).toEqual([0, 1, 1]);
    expect(expectedBy(world, d1, d1)).toBe(0);
    expect(expectedBy(world, "2026-04-02T10:00:00Z", d1)).toBe(3);
  });

  test("never more for a later beginning, never less as time passes", () => {
    const moment = fc
      .date({ min: new Date(d0), max: new Date("2026-07-01T00:00:00Z"), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(moment, moment, moment, (from, a, b) => {
        const [sooner = "", later = ""] = [a, b].sort();
        expect(expectedBy(world, from, sooner)).toBeLessThanOrEqual(expectedBy(world, from, later));
        expect(expectedBy(world, from, later)).toBeLessThanOrEqual(expectedBy(world, d0, later));
      }),
    );
  });

  test("nothing is expected before publication", () => {
    expect(expectedBy(proposed(), d0, d1)).toBe(0);
  });
});
