import { describe, expect, test } from "vitest";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { aCohort, anAct, anApplication, aProgramme, ids, ref } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { someTicks } from "../worlds/ticks.ts";
import { during } from "../worlds/worlds.ts";
import { Application, applicationId, type ApplicationStatus } from "./application.ts";
import { reservedFor } from "./reserved.ts";
import { apply, type ApplyScene } from "./apply.ts";
import { consentVersion } from "./consent-version.ts";

const act = anAct(during.intakeOpen, "applicant:new");
const scene = (said: Partial<ApplyScene> = {}): ApplyScene => ({
  programme: aProgramme(),
  cohort: aCohort(),
  existing: undefined,
  input: { email: " Sami@Example.MA ", language: "fr", form: aMenteeForm(), consents: someTicks() },
  ...said,
});

describe("applying", () => {
  test("makes an application that waits for its address to be confirmed", () => {
    const { application, put, letters } = apply(ids, scene(), act);
    expect(put).toEqual([application]);
    expect(Application.parse(application)).toEqual(application);
    expect(application).toMatchObject({ status: "unverified", email: "sami@example.ma", version: 0, verifiedAt: null, bothSides: false });
    expect(application.id).toBe(applicationId(ids, ref, "mentee", "sami@example.ma"));
    expect(application.consents).toMatchObject({ charter: { version: consentVersion, at: act.now }, contact: null });
    expect(letters).toMatchObject([{ letter: "verify-email", to: { is: "applicant", id: application.id } }]);
  });

  test("is refused by the store while somebody changes to that address, and is theirs who hold it afterwards", () => {
    const { application, absent } = apply(ids, scene(), act);
    expect(absent).toEqual([reservedFor(application, application.id)]);
    const former = [{ email: "old@example.ma", key: "adr_1" }];
    const theirs = anApplication({ id: "app_old", status: "withdrawn", version: 4, former });
    const back = apply(ids, scene({ existing: theirs }), act);
    expect(back).toMatchObject({ application: { id: "app_old", version: 4, email: "sami@example.ma", former }, absent: [] });
  });

  test("from no region of the programme, or with a wish said twice, is refused", () => {
    const said = (form: Partial<ReturnType<typeof aMenteeForm>>) => scene({ input: { ...scene().input, form: aMenteeForm(form) } });
    expect(refused(() => apply(ids, said({ region: "wallonie", help: ["audit", "audit"] }), act))).toEqual({
      code: "form-invalid",
      region: "invalid",
      help: "invalid",
    });
    expect(apply(ids, said({ region: "abroad" }), act).put).toHaveLength(1);
  });

  test("twice replaces what was said, and asks again only when it differs", () => {
    const first = apply(ids, scene(), act);
    const again = apply(ids, scene({ existing: { ...first.application, version: 1 } }), act);
    const once = apply(ids, scene({ existing: { ...again.application, version: 2 } }), act);
    const input = { ...scene().input, form: aMenteeForm({ city: "Fès" }) };
    const other = apply(ids, scene({ existing: { ...again.application, version: 2 }, input }), act);
    expect(other.application).toMatchObject({ id: first.application.id, version: 2, form: { city: "Fès" } });
    expect([again.letters, once.letters]).toEqual([first.letters, first.letters]);
    expect(other.letters[0]?.occasion).not.toBe(again.letters[0]?.occasion);
    expect([again.put, again.happenings]).toEqual([[], []]);
    const nextDay = apply(ids, scene({ existing: { ...first.application, version: 1 } }), anAct("2026-03-11T10:00:00Z", act.by));
    expect([nextDay.put.length, nextDay.letters[0]?.occasion === first.letters[0]?.occasion]).toEqual([1, false]);
  });

  test.each<[ApplicationStatus]>([["submitted"], ["accepted"], ["waitlisted"], ["declined"]])(
    "when already %s changes nothing but a letter",
    (status) => {
      const existing = anApplication({ status });
      const outcome = apply(ids, scene({ existing }), act);
      expect(outcome).toMatchObject({ put: [], happenings: [], application: existing });
      expect(outcome.letters.map(({ letter }) => letter)).toEqual(["already-applied"]);
    },
  );

  test("again after withdrawing begins anew", () => {
    const existing = anApplication({ status: "withdrawn", version: 4, decision: { by: "x", at: act.now, reason: null } });
    expect(apply(ids, scene({ existing }), act).application).toMatchObject({ status: "unverified", version: 4, decision: null });
  });
});

describe("applying is refused", () => {
  test.each([
    ["before sign-up opens", aCohort({ phase: "draft" }), during.intakeOpen],
    ["the day after its last", aCohort(), "2026-03-30T00:30:00Z"],
  ])("%s", (_, cohort, now) => {
    expect(refused(() => apply(ids, scene({ cohort }), anAct(now)))).toEqual({ code: "intake-closed" });
  });

  test("with each field at fault named", () => {
    const form = { ...aMentorForm({ name: "  ", languages: [], motivation: "x".repeat(501) }), phone: "call me", capacity: 9 };
    const input = { email: "nobody", language: "fr", form, consents: someTicks() } as const;
    expect(refused(() => apply(ids, scene({ input }), act))).toEqual({
      code: "form-invalid",
      email: "invalid",
      name: "missing",
      languages: "missing",
      motivation: "too-long",
      phone: "invalid",
      capacity: "invalid",
    });
  });

  test("to someone who is not eligible, with every reason", () => {
    const consents = someTicks({ charter: false, processing: false, sharing: false, abroad: false });
    const input = { ...scene().input, form: aMenteeForm({ adult: false, notAJobOffer: false }), consents };
    expect(refused(() => apply(ids, scene({ input }), act))).toEqual({
      code: "not-eligible",
      reasons: ["under-age", "no-charter", "no-processing-consent", "no-sharing-consent", "no-abroad-consent", "not-a-job-offer"],
    });
  });
});
