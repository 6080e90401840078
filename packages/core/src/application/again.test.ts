import { expect, test } from "vitest";
import { aCohort, anAct, anApplication, aProgramme, aSchedule, ids } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { again, type AgainScene } from "./again.ts";
import { type Application, applicationId } from "./application.ts";

const act = anAct("2026-07-01T10:00:00Z");
const ticks = { charter: true, processing: true, sharing: true, contact: true, abroad: true, testimonial: false };
const cohort = aCohort({
  cohort: "2026-2",
  phase: "draft",
  schedule: aSchedule({ intakeOpens: "2026-09-02", intakeCloses: "2026-09-29" }),
});
const scene = (changes: Partial<AgainScene> = {}): AgainScene => ({
  programme: aProgramme(),
  cohort,
  from: anApplication({ role: "mentor", status: "accepted", language: "ar" }),
  existing: undefined,
  other: undefined,
  said: { ticks, adult: true },
  ...changes,
});
const made = (changes: Partial<AgainScene> = {}) => again(ids, scene(changes), act).put[0] as Application;

test("a mentor comes back with all that was kept, and with consents of today", () => {
  const { from } = scene();
  expect(made()).toMatchObject({
    id: applicationId(ids, cohort, "mentor", from.email),
    cohort: "2026-2",
    version: 0,
    status: "submitted",
    verifiedAt: act.now,
    language: "ar",
    form: from.form,
    consents: { charter: { at: act.now }, processing: { at: act.now }, testimonial: null },
  });
  expect(again(ids, scene(), act).letters.map(({ letter }) => letter)).toEqual(["application-received"]);
});

test("a mentee becomes a mentor: who they are is kept, what they wanted help with is not what they offer", () => {
  const from = anApplication({ role: "mentee", status: "accepted" });
  const { form, role } = made({ from, said: { ticks, adult: true, position: "Analyste", expertise: ["leadership"] } });
  expect(role).toBe("mentor");
  expect(form).toMatchObject({ role: "mentor", name: from.form.name, position: "Analyste", expertise: ["leadership"], capacity: 1 });
  expect(JSON.stringify(form)).not.toContain("help");
  expect(refused(() => made({ from, said: { ticks, adult: true, expertise: ["magic"] } }))).toMatchObject({ code: "form-invalid" });
});

test("nothing is taken as agreed from before", () => {
  const reasons = (given: Partial<typeof ticks>, adult = true) =>
    refused(() => made({ said: { ticks: { ...ticks, ...given }, adult } })) as { reasons?: string[] };
  expect(reasons({ charter: false, processing: false }).reasons).toEqual(["no-charter", "no-processing-consent"]);
  expect(reasons({ sharing: false }, false).reasons).toEqual(["under-age", "no-sharing-consent"]);
});

test("twice is once; who was decided on is told; nobody comes back to a cohort that is under way", () => {
  const known = { ...made(), version: 1 };
  expect(again(ids, scene({ existing: known }), act)).toEqual({ put: [], happenings: [], letters: [] });
  expect(made({ existing: { ...known, status: "withdrawn" } }).version).toBe(1);
  expect(refused(() => made({ existing: { ...known, status: "declined" } }))).toEqual({ code: "already-applied" });
  for (const phase of ["selection", "mentoring"] as const)
    expect(refused(() => made({ cohort: { ...cohort, phase } }))).toEqual({ code: "intake-closed" });
  expect(refused(() => again(ids, scene(), anAct("2026-09-30T10:00:00Z")))).toEqual({ code: "intake-closed" });
});
