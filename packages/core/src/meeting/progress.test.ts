import { expect, test } from "vitest";
import { aMeeting } from "../worlds/makers.ts";
import { progressOf } from "./progress.ts";

test("the last that was said, by the meetings' dates, whatever their order", () => {
  const [late, early] = [aMeeting({ at: "2026-05-20T17:00:00Z", progress: 50 }), aMeeting({ at: "2026-04-20T17:00:00Z", progress: 75 })];
  const silent = aMeeting({ at: "2026-05-30T17:00:00Z" });
  expect(progressOf([late, silent, early])).toBe(50);
  expect(progressOf([silent])).toBeUndefined();
  expect(progressOf([aMeeting({ progress: 75, logged: null })])).toBeUndefined();
});
