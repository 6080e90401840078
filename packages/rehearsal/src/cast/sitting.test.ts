import { expect, it } from "vitest";
import { found, sitting } from "./sitting.ts";

it.each([
  ["2026-04-02T02:00:00.000Z", "2026-04-02T20:00:00.000Z", "in the night"],
  ["2026-04-02T19:59:59.999Z", "2026-04-02T20:00:00.000Z", "just before they sit down"],
  ["2026-04-02T20:00:00.000Z", "2026-04-03T20:00:00.000Z", "while they sit"],
  ["2026-04-30T23:30:00Z", "2026-05-01T20:00:00.000Z", "late, on a month's last day"],
])("what comes at %s is found at %s: %s", (came, evening) => {
  expect(found(came)).toBe(evening);
});

it("who is to sit down a moment after the hour still does so that evening, and not after it", () => {
  expect(sitting("2026-04-02T20:15:00.000Z")).toBe("2026-04-02T20:00:00.000Z");
  expect(sitting("2026-04-02T20:15:00.001Z")).toBe("2026-04-03T20:00:00.000Z");
});
