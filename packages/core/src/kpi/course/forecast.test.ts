import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceOfPresence, forecastCount, forecastShare, type Pace } from "./forecast.ts";

const promised = 3 / 60;
const pace = (said: Partial<Pace> = {}): Pace => ({ held: 0, goal: 3, days: 30, left: 30, given: 1, ...said });
const somePace = fc.record({
  held: fc.integer({ min: 0, max: 6 }),
  goal: fc.integer({ min: 0, max: 4 }),
  days: fc.integer({ min: 0, max: 120 }),
  left: fc.integer({ min: 0, max: 120 }),
  given: fc.double({ min: 0, max: 1, noNaN: true }),
});
const cohort = fc.array(somePace, { minLength: 1, maxLength: 40 });

describe("the share that will get there", () => {
  test("one more meeting never makes it smaller", () => {
    fc.assert(
      fc.property(cohort, fc.nat(), (paces, which) => {
        const more = paces.map((one, i) => (i === which % paces.length ? { ...one, held: one.held + 1 } : one));
        expect(forecastShare(more, promised).value).toBeGreaterThanOrEqual(forecastShare(paces, promised).value - 1e-12);
      }),
    );
  });

  test("at the end is the share that has got there, without doubt", () => {
    fc.assert(
      fc.property(cohort, (paces) => {
        const over = paces.map((one) => ({ ...one, left: 0, given: Math.round(one.given) }));
        const there = over.filter(({ held, goal, given }) => given === 1 && held >= goal).length / over.length;
        expect(forecastShare(over, promised)).toEqual({ value: there, low: there, high: there });
      }),
    );
  });

  test("stands within its interval, and that between none and all", () => {
    fc.assert(
      fc.property(cohort, (paces) => {
        const { value, low, high } = forecastShare(paces, promised);
        expect([0 <= low, low <= value + 1e-12, value <= high + 1e-12, high <= 1]).toEqual([true, true, true, true]);
      }),
    );
  });

  test("is worked out as by hand: two to go in 30 days, after one in 30", () => {
    const { value } = forecastShare([pace({ held: 1 })], promised);
    // Pace (3 + 1) / (60 + 30); Gamma(2 + 1, 2 / pace + 30) = Gamma(3, 75); fewer than two of a negative binomial over 30 days.
    const [stays, goes] = [75 / 105, 30 / 105];
    expect(value).toBeCloseTo(1 - stays ** 3 - 3 * stays ** 3 * goes, 12);
  });

  test("whoever cannot count any more counts neither now nor then", () => {
    expect(forecastShare([pace({ held: 5, given: 0 }), pace({ held: 5 })], promised).value).toBe(0.5);
  });

  test("is surer of many than of few", () => {
    const width = (n: number) => {
      const { low, high } = forecastShare(Array<Pace>(n).fill(pace({ held: 1 })), promised);
      return high - low;
    };
    expect(width(60)).toBeLessThan(width(6) / 2);
  });

  test("keeps its word: cohorts that are as it supposes end within the interval in four cases of five", () => {
    const next = random(7);
    const outcomes = Array.from({ length: 400 }, () => {
      const mean = 0.02 + 0.05 * next();
      const pairs = Array.from({ length: 30 }, () => gamma(next, 2) * (mean / 2));
      const held = pairs.map((rate) => poisson(next, rate * 25));
      const { low, high } = forecastShare(
        held.map((n) => pace({ held: n, days: 25, left: 35 })),
        promised,
      );
      const there = pairs.filter((rate, i) => (held[i] ?? 0) + poisson(next, rate * 35) >= 3).length / 30;
      return low - 1e-9 <= there && there <= high + 1e-9;
    });
    const kept = outcomes.filter(Boolean).length / outcomes.length;
    expect([kept > 0.75, kept < 0.95]).toEqual([true, true]);
  });
});

describe("a count that grows", () => {
  test("goes on at its pace, and is what it is at the end", () => {
    expect(forecastCount({ count: 22, recent: 7, days: 14, left: 0 })).toEqual({ value: 22, low: 22, high: 22 });
    const { value, low, high } = forecastCount({ count: 22, recent: 7, days: 14, left: 14 });
    expect(value).toBeCloseTo(29.5);
    expect([low < value, value < high, low >= 22]).toEqual([true, true, true]);
  });
});

describe("the chance of being there often enough", () => {
  test("is certain when it is settled", () => {
    expect(chanceOfPresence({ present: 2, held: 2, coming: 2 }, 0.5, 0.6)).toBe(1);
    expect(chanceOfPresence({ present: 0, held: 3, coming: 1 }, 0.5, 0.6)).toBe(0);
    expect(chanceOfPresence({ present: 0, held: 0, coming: 0 }, 0.5, 0.6)).toBe(1);
  });

  test("is the usual presence for the only one there will be", () => {
    expect(chanceOfPresence({ present: 0, held: 0, coming: 1 }, 0.5, 0.6)).toBeCloseTo(0.6);
  });

  test("sums to one over all that may come", () => {
    const exactly = (k: number) => {
      const atLeast = (n: number) => chanceOfPresence({ present: 0, held: 0, coming: 4 }, n / 4, 0.3);
      return atLeast(k) - (k === 4 ? 0 : atLeast(k + 1));
    };
    expect([0, 1, 2, 3, 4].reduce((sum, k) => sum + exactly(k), 0)).toBeCloseTo(1);
    expect([1, 2, 3, 4].every((k) => exactly(k) > 0)).toBe(true);
    expect([1, 2, 3, 4].reduce((mean, k) => mean + k * exactly(k), 0)).toBeCloseTo(4 * 0.3);
  });
});

/** A repeatable stream of numbers in 0..1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of whole shape: a sum of exponentials. */
const gamma = (next: () => number, k: number): number => Array.from({ length: k }, () => -Math.log(1 - next())).reduce((a, b) => a + b, 0);

function poisson(next: () => number, mean: number): number {
  let n = 0;
  for (let product = next(); product > Math.exp(-mean); product *= next()) n += 1;
  return n;
}
