import { expect, test } from "vitest";
import { anAct, ids, ref } from "../worlds/makers.ts";
import { isSeen, viewing } from "./viewing.ts";

const zone = "Africa/Casablanca";
const seen = (now: string, by = "organiser:org_1", subject = "app_1") =>
  viewing(ids, ref, "application-seen", subject, anAct(now, by), zone);

test("a page opened again the same day is the same line; another day, reader or person is another", () => {
  const first = seen("2026-05-04T10:00:00Z");
  expect(seen("2026-05-04T22:59:59Z").id).toBe(first.id);
  const others = [
    seen("2026-05-04T23:00:00Z"),
    seen("2026-05-04T10:00:00Z", "organiser:org_2"),
    seen("2026-05-04T10:00:00Z", undefined, "app_2"),
  ];
  expect(new Set([first, ...others].map(({ id }) => id)).size).toBe(4);
});

test("it stands at the beginning of its day, and its id says nothing of whom it is about", () => {
  expect(seen("2026-05-04T10:00:00Z").id).toMatch(/^2026-05-03T23:00:00Z#log_[a-z2-7]{16}$/u);
});

test("viewings and exports are what was seen; everything else was done", () => {
  expect(["application-seen", "contact-seen", "exported", "application-accepted"].map((event) => isSeen({ event }))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
