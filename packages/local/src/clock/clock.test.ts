import { describe, expect, it } from "vitest";
import { openJournal } from "../data/journal.ts";
import { openClock } from "./clock.ts";

const start = "2026-03-02T09:00:00.000Z";

describe("a frozen clock", () => {
  it("stands still until moved, and never goes back", () => {
    let real = 0;
    const clock = openClock(openJournal(), { start, mode: "frozen", real: () => real });
    real = 5_000;
    expect(clock.now()).toBe(start);
    clock.moveTo("2026-03-03T09:00:00Z");
    clock.moveTo("2026-03-02T12:00:00Z");
    expect(clock.now()).toBe("2026-03-03T09:00:00.000Z");
  });

  it("goes on from where it stood", () => {
    const journal = openJournal();
    openClock(journal, { start, mode: "frozen" }).moveTo("2026-04-01T00:00:00.000Z");
    expect(openClock(journal, { start, mode: "frozen" }).now()).toBe("2026-04-01T00:00:00.000Z");
  });
});

describe("a flowing clock", () => {
  it("flows with real time from where it was last set", () => {
    let real = 100;
    const clock = openClock(openJournal(), { start, mode: "flowing", real: () => real });
    real += 1_500;
    expect(clock.now()).toBe("2026-03-02T09:00:01.500Z");
    clock.moveTo("2026-03-09T09:00:00Z");
    real += 60_000;
    expect(clock.now()).toBe("2026-03-09T09:01:00.000Z");
  });

  it("stands still while nothing runs", () => {
    const journal = openJournal();
    let real = 0;
    const clock = openClock(journal, { start, mode: "flowing", real: () => real });
    real = 60_000;
    clock.stop();
    real = 99_000_000;
    expect(openClock(journal, { start, mode: "flowing", real: () => real }).now()).toBe("2026-03-02T09:01:00.000Z");
  });

  it("never goes back over a crash, and leaps seconds at most", () => {
    const journal = openJournal();
    let real = 0;
    const clock = openClock(journal, { start, mode: "flowing", real: () => real });
    real = 60_000;
    const before = clock.now();
    const after = openClock(journal, { start, mode: "flowing", real: () => 0 }).now();
    expect(after >= before).toBe(true);
    expect(Date.parse(after) - Date.parse(before)).toBeLessThanOrEqual(10_000);
  });
});

it("refuses what is no moment", () => {
  expect(() => openClock(openJournal(), { start: "soon", mode: "frozen" })).toThrow("not a moment: soon");
  expect(() => openClock(openJournal(), { start, mode: "frozen" }).moveTo("soon")).toThrow("not a moment: soon");
});
