import { expect, test } from "vitest";
import { consentVersion } from "../application/consent-version.ts";
import { closing } from "../certificate/fixtures/closing.ts";
import { isRamadan } from "../kernel/ramadan.ts";
import { stayInTouch } from "../participant/alumni.ts";
import { aCohort, anAct, aProgramme, aSchedule } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import type { World } from "../world.ts";
import { alumni, comingAfter, inviteAlumni, nextName, nextSchedule } from "./next.ts";
import { validateSchedule } from "./schedule.ts";

const programme = aProgramme();
const act = anAct("2026-06-27T10:00:00Z", "participant:app_mentor-1");

test("a programme with one cohort a year, or three, has its own rhythm", () => {
  const opens = (cohortsAYear: number) =>
    nextSchedule(
      aProgramme({ rules: { ...programme.rules, cohortsAYear } }),
      aCohort({ schedule: aSchedule({ closes: "2026-06-20" }) }),
      "2026-06-01",
    );
  expect([1, 3].map((n) => opens(n).intakeOpens)).toEqual(["2027-03-09", "2026-07-02"]);
});

test("the next one opens six months after this one did, in time to be told of, and never in Ramadan", () => {
  expect(nextSchedule(programme, aCohort(), "2026-06-27").intakeOpens).toBe("2026-09-02");
  expect(nextSchedule(programme, aCohort(), "2026-09-01").intakeOpens).toBe("2026-09-15");
  const late = aCohort({ schedule: aSchedule({ closes: "2026-10-30" }) });
  expect(nextSchedule(programme, late, "2026-06-27").intakeOpens).toBe("2026-10-31");
  const autumn = aCohort({ schedule: aSchedule({ intakeOpens: "2026-08-20" }) });
  const { intakeOpens } = nextSchedule(programme, autumn, "2026-12-01");
  expect([isRamadan("2027-02-20"), isRamadan(intakeOpens), intakeOpens > "2027-02-20"]).toEqual([true, false, true]);
  const elsewhere = { ...programme, country: { ...programme.country, ramadan: false } };
  expect(nextSchedule(elsewhere, autumn, "2026-12-01").intakeOpens).toBe("2027-02-20");
  for (const today of ["2026-06-27", "2026-12-31", "2027-02-10"])
    expect(refused(() => validateSchedule(nextSchedule(programme, aCohort(), today), programme))).toBeUndefined();
});

test("it is named after this one", () => {
  const name = (cohort: string, intakeOpens: string) => nextName({ cohort }, { intakeOpens });
  expect(name("2026-1", "2026-09-02")).toBe("2026-2");
  expect(name("2026-2", "2027-03-02")).toBe("2027-1");
  expect(name("printemps", "2026-09-02")).toBe("");
});

test("one comes back to the first that is still to begin or open", () => {
  const later = (cohort: string, phase: "draft" | "intake" | "closed", intakeOpens: string) =>
    aCohort({ cohort, phase, schedule: aSchedule({ intakeOpens }) });
  const cohorts = [
    aCohort(),
    later("2027-1", "draft", "2027-03-20"),
    later("2026-2", "intake", "2026-09-02"),
    later("old", "closed", "2026-08-02"),
  ];
  expect(comingAfter(cohorts, aCohort())?.cohort).toBe("2026-2");
  expect(comingAfter(cohorts.slice(0, 2), aCohort())?.cohort).toBe("2027-1");
  expect(comingAfter([aCohort(), later("2025-2", "draft", "2025-09-01")], aCohort())).toBeUndefined();
});

/** The first mentor and the second mentee asked to hear of the next cohorts; the first mentee did and left. */
function world(): World {
  const from = closing([3, 3]);
  const agreed = ["app_mentor-1", "app_mentee-1", "app_mentee-2"];
  const participants = from.participants.map((one) => (agreed.includes(one.id) ? { ...one, alumni: { version: "x", at: act.now } } : one));
  return {
    ...from,
    participants: participants.map((one) =>
      one.id === "app_mentee-1" ? { ...one, state: { is: "left" as const, at: act.now, reason: "" } } : one,
    ),
  };
}
const next = aCohort({ cohort: "2026-2", phase: "draft", schedule: aSchedule({ intakeOpens: "2026-09-02", intakeCloses: "2026-09-29" }) });

test("only those who asked to hear of it are invited, once for each cohort", () => {
  expect(alumni(world()).map(({ id }) => id)).toEqual(["app_mentor-1", "app_mentee-2"]);
  const withdrawn = world().applications.map((one) => (one.id === "app_mentor-1" ? { ...one, status: "withdrawn" as const } : one));
  expect(alumni({ ...world(), applications: withdrawn }).map(({ id }) => id)).toEqual(["app_mentee-2"]);
  const { letters, happenings } = inviteAlumni(world(), next);
  expect(letters.map(({ letter, to, occasion }) => [letter, to.id, occasion])).toEqual([
    ["next-cohort", "app_mentor-1", "2026-2"],
    ["next-cohort", "app_mentee-2", "2026-2"],
  ]);
  expect(happenings).toMatchObject([{ event: "alumni-invited", facts: { to: "2026-2", count: 2 } }]);
  expect(refused(() => inviteAlumni(world(), { ...next, phase: "mentoring" }))).toMatchObject({ code: "wrong-phase" });
  const underway = { ...world(), cohort: aCohort({ phase: "mentoring" }) };
  expect(refused(() => inviteAlumni(underway, next))).toMatchObject({ code: "wrong-phase" });
});

test("whoever asked takes it back as easily", () => {
  const [one] = closing([3]).participants;
  if (!one) throw new Error("no people");
  const agreed = stayInTouch(one, true, act).put[0] as typeof one;
  expect(agreed.alumni).toEqual({ version: consentVersion, at: act.now });
  expect(stayInTouch(agreed, true, act).put).toEqual([]);
  expect(stayInTouch(agreed, false, act).put).toEqual([one]);
  const left = { ...one, state: { is: "left" as const, at: act.now, reason: "" } };
  expect(refused(() => stayInTouch(left, true, act))).toEqual({ code: "wrong-state" });
});
