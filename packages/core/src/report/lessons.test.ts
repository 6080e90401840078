import { expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { proposed, underway } from "../worlds/worlds.ts";
import { Lessons, lessonsIn, longestChapter } from "./lessons.ts";
import { writeLessons } from "./write-lessons.ts";

const act = anAct("2026-06-20T10:00:00Z", "organiser:org_owner");
const { cohort } = underway();
const written = (typed: Record<string, string>, known?: Lessons) =>
  writeLessons(cohort, known, { seen: String(known?.version ?? 0), ...typed }, act);

test("one text for all, and one of its own where a language has it", () => {
  const lessons = Lessons.parse(written({ "all-well": " L’écoute ", "ar-well": "الإصغاء", "en-hard": "Dates" }).put[0]);
  expect(lessonsIn(lessons, "fr")).toEqual({ well: "L’écoute", hard: "", proposals: "" });
  expect(lessonsIn(lessons, "ar").well).toBe("الإصغاء");
  expect(lessonsIn(lessons, "en")).toEqual({ well: "L’écoute", hard: "Dates", proposals: "" });
  expect(lessonsIn(undefined, "fr").well).toBe("");
  expect(written({ "all-well": "L’écoute", "ar-well": "الإصغاء", "en-hard": "Dates" }, lessons).put).toEqual([]);
});

test("not before there is a cohort to speak of, nor longer than a page", () => {
  expect(() => writeLessons(proposed().cohort, undefined, {}, act)).toThrow("wrong-phase");
  expect(() => written({ "all-hard": "x".repeat(longestChapter + 1) })).toThrow("form-invalid");
});
