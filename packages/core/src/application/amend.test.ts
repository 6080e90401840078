import { expect, test } from "vitest";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { aCohort, anAct, anApplication, aParticipant, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { someTicks } from "../worlds/ticks.ts";
import { during } from "../worlds/worlds.ts";
import { amend, changeWays, correctDetails } from "./amend.ts";

const act = anAct(during.intakeOpen, "applicant:app_mentee-1");
const scene = { programme: aProgramme(), cohort: aCohort() };
const input = { language: "ar", form: aMenteeForm({ city: "Fès" }), consents: someTicks({ contact: true }) } as const;

test("amending replaces the answers and keeps when consents were first given", () => {
  const [amended] = amend(anApplication(), input, scene, act).put;
  expect(amended).toMatchObject({ language: "ar", form: { city: "Fès" }, status: "submitted" });
  expect(amended).toMatchObject({ consents: { charter: { at: "2026-03-05T10:00:00Z" }, contact: { at: act.now } } });
  const again = amended?.kind === "application" ? amend(amended, input, scene, anAct("2026-03-10T11:00:00Z", act.by)) : undefined;
  expect(again).toEqual({ put: [], happenings: [], letters: [] });
});

test.each([
  ["what is decided", anApplication({ status: "accepted" }), input, "already-decided"],
  ["what is withdrawn", anApplication({ status: "withdrawn" }), input, "wrong-state"],
  ["with the other role's form", anApplication(), { ...input, form: aMentorForm() }, "wrong-state"],
  ["into someone under age", anApplication(), { ...input, form: aMenteeForm({ adult: false }) }, "not-eligible"],
  ["into a region of another programme", anApplication(), { ...input, form: aMenteeForm({ region: "wallonie" }) }, "form-invalid"],
  ["with a name taken out", anApplication(), { ...input, form: aMenteeForm({ name: "" }) }, "form-invalid"],
] as const)("amending is refused: %s", (_, application, said, code) => {
  expect(refused(() => amend(application, said, scene, act))).toMatchObject({ code });
});

test("amending is refused once matching began", () => {
  expect(refused(() => amend(anApplication(), input, { ...scene, cohort: aCohort({ phase: "matching" }) }, act))).toEqual({
    code: "intake-closed",
  });
});

test("contact details can be corrected at any time", () => {
  const details = { language: "en", name: "Sami  Benali", phone: null, city: "Fès" } as const;
  const outcome = correctDetails(anApplication({ status: "accepted" }), aParticipant(), details);
  expect(outcome.put).toMatchObject([
    { language: "en", form: { name: "Sami Benali", phone: null, city: "Fès", help: ["corporate-finance", "leadership"] } },
    { kind: "participant", language: "en" },
  ]);
  expect(refused(() => correctDetails(anApplication(), undefined, { ...details, name: "" }))).toEqual({
    code: "form-invalid",
    name: "missing",
  });
});

test("one lives in a region of one's own programme, or abroad", () => {
  const ways = { languages: ["french"], region: "souss-massa", mode: "both", slots: [] };
  const programme = aProgramme({ regions: [{ id: "wallonie", name: { fr: "Wallonie", ar: "والونيا", en: "Wallonia" } }] });
  expect(changeWays(anApplication(), aProgramme(), ways).put).toMatchObject([{ form: { region: "souss-massa" } }]);
  expect(changeWays(anApplication(), programme, { ...ways, region: "abroad" }).put).toHaveLength(1);
  const { languages, region, mode, slots } = anApplication().form;
  expect(changeWays(anApplication(), aProgramme(), { languages, region, mode, slots })).toEqual({ put: [], happenings: [], letters: [] });
  expect(refused(() => changeWays(anApplication(), programme, ways))).toEqual({ code: "form-invalid", region: "invalid" });
});
