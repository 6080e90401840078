import { describe, expect, test } from "vitest";
import { consentVersion } from "../application/consent-version.ts";
import { anAct, anApplication } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { changeConsents, takeBackAll } from "./consents.ts";

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

describe("taking all of them back", () => {
  const gone = { ...mine, status: "withdrawn" as const };

  test("says which there were; once more changes nothing", () => {
    const { put, happenings } = takeBackAll(gone);
    const [after] = put as [typeof gone];
    expect(Object.values(after.consents)).toEqual([null, null, null, null, null, null]);
    expect(happenings).toMatchObject([
      { event: "consents-changed", subject: gone.id, facts: { given: "", withdrawn: expect.stringMatching(/^charter .*contact/u) } },
    ]);
    expect(takeBackAll(after)).toEqual({ put: [], happenings: [], letters: [] });
  });

  test("is refused to who still takes part: that would be to leave", () => {
    expect(refused(() => takeBackAll(mine))).toEqual({ code: "wrong-state", state: mine.status });
  });
});
