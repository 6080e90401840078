import { describe, expect, test } from "vitest";
import { consentVersion } from "../application/consent-version.ts";
import { nothing } from "../outcome.ts";
import { anAct, anApplication } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { changeConsents, leaveWithAll } from "./consents.ts";

const act = anAct("2026-05-04T18:00:00Z", "participant:app_mentee-1");
const before = { version: "2026-01", at: "2026-03-05T10:00:00Z" };
const application = anApplication();
const consents = { ...application.consents, contact: before, testimonial: null };
const mine = { ...application, consents };

describe("changing one's consents", () => {
  test("takes back, gives from now on, and keeps the date of what stays", () => {
    const { put, happenings } = changeConsents(mine, { contact: false, testimonial: true }, act);
    expect(put).toEqual([
      {
        ...mine,
        consents: { ...consents, contact: null, testimonial: { version: consentVersion, at: act.now } },
      },
    ]);
    expect(happenings).toMatchObject([{ event: "consents-changed", facts: { given: "testimonial", withdrawn: "contact" } }]);
  });

  test("leaves those that one cannot take part without", () => {
    const [changed] = changeConsents(mine, { contact: false, testimonial: false }, act).put;
    const { charter, processing, sharing, abroad } = application.consents;
    expect(changed).toMatchObject({ consents: { charter, processing, sharing, abroad } });
  });

  test("changes nothing when nothing is changed, and is refused to who withdrew", () => {
    const same = { contact: true, testimonial: false };
    expect(changeConsents(mine, same, act)).toEqual({ put: [], happenings: [], letters: [] });
    expect(refused(() => changeConsents({ ...mine, status: "withdrawn" }, same, act))).toEqual({ code: "wrong-state" });
  });
});

describe("leaving with all of them taken back", () => {
  const gone = { ...mine, status: "withdrawn" as const };
  const left = { put: [gone], happenings: [{ event: "application-withdrawn", subject: gone.id }], letters: [] };

  test("is one change, and says which there were", () => {
    const { put, happenings } = leaveWithAll(left, mine);
    expect(put).toEqual([{ ...gone, consents: expect.anything() }]);
    const [after] = put as [typeof gone];
    expect(Object.values(after.consents)).toEqual([null, null, null, null, null, null]);
    expect(happenings).toMatchObject([
      { event: "application-withdrawn" },
      { event: "consents-changed", subject: gone.id, facts: { given: "", withdrawn: expect.stringMatching(/^charter .*contact/u) } },
    ]);
  });

  test("whoever had left before takes them back alone; once more changes nothing", () => {
    const { put } = leaveWithAll(nothing, gone);
    expect(put).toMatchObject([{ status: "withdrawn", consents: { charter: null } }]);
    expect(leaveWithAll(nothing, put[0] as typeof gone)).toEqual(nothing);
  });
});
