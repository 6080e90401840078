import { expect, test } from "vitest";
import { aCommitteeMeeting } from "../committee/fixtures/a-committee.ts";
import { phases } from "../cohort/phase.ts";
import { aCohort, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { isTimeZone, setZone, type Told } from "./zone.ts";

const programme = aProgramme();
const now = "2026-05-04T10:00:00Z";
const set = (timeZone: string, told: Partial<Told> = {}) => setZone(programme, timeZone, { cohorts: [], committee: [], ...told }, now);
const planned = aCommitteeMeeting({ id: "com_2", state: "planned", at: "2026-05-20T17:00:00Z" });

test("sets the zone and says which it was", () => {
  const { put, happenings } = set("Europe/Paris");
  expect(put[0]).toMatchObject({ timeZone: "Europe/Paris" });
  const facts = { from: "Africa/Casablanca", to: "Europe/Paris" };
  expect(happenings).toEqual([{ event: "zone-set", subject: "tamkine", facts }]);
});

test("waits for every cohort whose people were told hours, and for no other", () => {
  const held = phases.filter((phase) => refused(() => set("Europe/Paris", { cohorts: [aCohort({ phase })] }))?.code === "zone-held");
  expect(phases.filter((phase) => !held.includes(phase))).toEqual(["draft", "closed", "cancelled"]);
  const cohorts = [aCohort({ phase: "closed" }), aCohort({ cohort: "2026-2", phase: "survey" })];
  expect(refused(() => set("Europe/Paris", { cohorts }))).toEqual({ code: "zone-held", why: "cohort", cohort: "2026-2" });
});

test("waits for a meeting of the committee to which people are invited, not for one that was", () => {
  expect(refused(() => set("Europe/Paris", { committee: [planned] }))).toMatchObject({ code: "zone-held", why: "committee" });
  const past = { ...planned, at: "2026-05-03T17:00:00Z" };
  expect(set("Europe/Paris", { committee: [past, { ...planned, state: "cancelled" }, aCommitteeMeeting()] }).put).toHaveLength(1);
});

test("the same again changes nothing, whatever is under way", () => {
  expect(set("Africa/Casablanca", { cohorts: [aCohort()], committee: [planned] }).put).toEqual([]);
});

test.each(["", "Casablanca", "+01:00", "2026-01-01T00:00[Europe/Paris]", "Africa/Nowhere"])("%j is no zone", (zone) => {
  expect(isTimeZone(zone)).toBe(false);
  expect(refused(() => set(zone))).toEqual({ code: "form-invalid", timeZone: "invalid" });
});
