import { describe, expect, test } from "vitest";
import { aMenteeForm } from "../worlds/forms.ts";
import { anAct, anApplication, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { consentVersion } from "./consent-version.ts";
import { complete, lackingOf } from "./complete.ts";

const act = anAct("2026-05-04T18:00:00Z", "participant:app_mentee-1");
const { consents } = anApplication();
const programme = aProgramme();
/** Read from a file of a tool that asked for the charter and the processing alone. */
const imported = anApplication({
  form: aMenteeForm({ notAJobOffer: false }),
  source: { from: "import", row: 2 },
  consents: { ...consents, sharing: null, abroad: null },
});

describe("what a sign-up from a file lacks", () => {
  test("is what its tool never asked for; what a programme does not ask is not lacking", () => {
    expect(lackingOf(imported, programme)).toEqual(["sharing", "abroad", "notAJobOffer"]);
    expect(lackingOf(imported, aProgramme({ keptAbroad: false, bodies: programme.bodies.slice(0, 1) }))).toEqual(["notAJobOffer"]);
    expect(lackingOf(anApplication(), programme)).toEqual([]);
    expect(lackingOf({ ...imported, status: "withdrawn" }, programme)).toEqual([]);
  });

  test("is given by its owner, all of it, also once accepted; what was given before keeps its date", () => {
    const accepted = { ...imported, status: "accepted" } as const;
    const all = { sharing: true, abroad: true, notAJobOffer: true };
    const { put, happenings } = complete(accepted, all, programme, act);
    const now = { version: consentVersion, at: act.now };
    expect(put).toMatchObject([{ form: { notAJobOffer: true }, consents: { ...consents, sharing: now, abroad: now } }]);
    expect(happenings).toMatchObject([{ event: "consents-changed", facts: { given: "sharing abroad notAJobOffer" } }]);
    const [done] = put;
    expect(done?.kind === "application" && complete(done, {}, programme, act)).toEqual({ put: [], happenings: [], letters: [] });
  });

  test("without one of them nothing is stored", () => {
    expect(refused(() => complete(imported, { sharing: true }, programme, act))).toEqual({
      code: "form-invalid",
      abroad: "missing",
      notAJobOffer: "missing",
    });
  });
});
