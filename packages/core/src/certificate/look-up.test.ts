import { expect, test } from "vitest";
import type { Item } from "../item.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { anAct, ids, ref } from "../worlds/makers.ts";
import { codeOf } from "./code.ts";
import { afterSurvey, closing } from "./fixtures/closing.ts";
import { issueCertificates } from "./issue.ts";
import { claimsOf, lookUp } from "./look-up.ts";

const world = closing([3]);
const id = "app_mentor-1";
const { put, ensure = [] } = issueCertificates(ids, world, [id], anAct(afterSurvey));
const code = codeOf(ids, ref, id, 1);
const stored = (leftOut?: Item["kind"]) =>
  memoryStore([world.programme, world.cohort, ...put, ...ensure].filter(({ kind }) => kind !== leftOut));

test("a code leads to its certificate; where anything of it is not there, it is no code", async () => {
  expect(await lookUp(stored(), code)).toMatchObject({ code, certificate: { id }, issue: { number: 1 } });
  for (const kind of ["programme", "cohort", "certificate", "certificate-code"] as const)
    await expect(lookUp(stored(kind), code)).rejects.toMatchObject({ code: "wrong-code" });
  await expect(lookUp(stored(), "nothing like a code")).rejects.toMatchObject({ code: "wrong-code" });
  const [certificate] = put;
  const emptied = memoryStore([world.programme, world.cohort, { ...certificate, issues: [] } as unknown as Item, ...ensure]);
  await expect(lookUp(emptied, code)).rejects.toMatchObject({ code: "wrong-code" });
});

test("it says from when to when the mentoring was: from publication, to its last day or the day it was ended before it", async () => {
  const found = await lookUp(stored(), code);
  const dates = (said: Partial<typeof found.cohort>) => {
    const { from, to, issued } = claimsOf({ ...found, cohort: { ...found.cohort, ...said } }, code);
    return [from, to, issued];
  };
  const { published, schedule } = found.cohort;
  const [from, issued] = [published?.at.slice(0, 10), afterSurvey.slice(0, 10)];
  const day = schedule.mentoringEnds;
  expect(dates({ mentoringEndedAt: null })).toEqual([from, day, issued]);
  expect(dates({ mentoringEndedAt: `${day}T10:00:00Z` })).toEqual([from, day, issued]);
  expect(dates({ mentoringEndedAt: "2026-06-11T08:00:00Z" })).toEqual([from, day, issued]);
  expect(dates({ mentoringEndedAt: "2026-06-01T08:00:00Z" })).toEqual([from, "2026-06-01", issued]);
  expect(dates({ published: null })[0]).toBe(schedule.matchingEnds);
  expect(claimsOf(found, code)).toMatchObject({
    code,
    name: found.issue.name,
    role: "mentor",
    programme: world.programme.name.fr,
    cohort: "2026-1",
  });
});
