import { describe, expect, test } from "vitest";
import { consentVersion } from "../application/consent-version.ts";
import { tamkine } from "../programme/tamkine.ts";
import { anAct, anApplication, anOrganiser, aPair, aParticipant } from "../worlds/makers.ts";
import { acceptPair, refusePair } from "./accept.ts";

const act = anAct("2026-04-14T12:00:00Z", "participant:app_mentee-1");
const readers = [aParticipant({ role: "mentor", language: "ar" }), aParticipant()];
const people = { application: anApplication(), programme: tamkine, readers };
const fresh = aPair({ acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" } });
const halfway = { ...fresh, acceptedAt: { mentor: "2026-04-14T10:00:00Z", mentee: null } };

describe("acceptPair", () => {
  test("the first yes is noted, with the consent to show contact details", () => {
    const { put, letters } = acceptPair(fresh, { by: "mentee", contactConsent: true, agreed: {} }, people, act);
    expect(put[0]).toMatchObject({ kind: "pair", acceptedAt: { mentor: null, mentee: act.now }, state: { is: "introduced" } });
    expect(put[1]).toMatchObject({ kind: "application", consents: { contact: { version: consentVersion, at: act.now } } });
    expect(letters).toEqual([]);
  });

  test("the second yes makes the pair active and tells both, each in their language", () => {
    const { put, letters, happenings } = acceptPair(halfway, { by: "mentee", contactConsent: true, agreed: {} }, people, act);
    expect(put[0]).toMatchObject({ state: { is: "active", since: act.now } });
    expect(letters.map(({ letter, to, language }) => [letter, to.id, language])).toEqual([
      ["pair-active", "app_mentor-1", "ar"],
      ["pair-active", "app_mentee-1", "fr"],
    ]);
    expect(happenings.map(({ event }) => event)).toEqual(["pair-accepted", "pair-became-active"]);
  });

  test("no consent, no contact details, but a pair all the same", () => {
    expect(acceptPair(fresh, { by: "mentee", contactConsent: false, agreed: {} }, people, act).put.map(({ kind }) => kind)).toEqual([
      "pair",
    ]);
  });

  test("a consent given before keeps its date", () => {
    const consents = { ...people.application.consents, contact: { version: "2026-01", at: "2026-03-05T10:00:00Z" } };
    const outcome = acceptPair(
      fresh,
      { by: "mentee", contactConsent: true, agreed: {} },
      { ...people, application: { ...people.application, consents } },
      act,
    );
    expect(outcome.put.map(({ kind }) => kind)).toEqual(["pair"]);
  });

  describe("whose sign-up lacks an agreement", () => {
    const application = anApplication({ ...people.application, consents: { ...people.application.consents, sharing: null } });
    const accept = (agreed: Record<string, boolean>) =>
      acceptPair(fresh, { by: "mentee", contactConsent: true, agreed }, { ...people, application }, act);

    test("does not take part without it", () => {
      expect(() => accept({})).toThrow("form-invalid");
      expect(() => accept({ sharing: false })).toThrow("form-invalid");
    });

    test("gives it with the yes, in one row with the other consent", () => {
      const { put, happenings } = accept({ sharing: true });
      expect(put.map(({ kind }) => kind)).toEqual(["pair", "application"]);
      expect(put[1]).toMatchObject({ consents: { sharing: { at: act.now }, contact: { at: act.now } } });
      expect(happenings.map(({ event }) => event)).toEqual(["consents-changed", "pair-accepted"]);
    });

    test("gives it though the other consent was given before", () => {
      const given = { ...application, consents: { ...application.consents, contact: { version: "2026-01", at: "2026-03-05T10:00:00Z" } } };
      const yes = { by: "mentee", contactConsent: true, agreed: { sharing: true } } as const;
      expect(acceptPair(fresh, yes, { ...people, application: given }, act).put[1]).toMatchObject({
        consents: { sharing: { at: act.now }, contact: { at: "2026-03-05T10:00:00Z" } },
      });
    });
  });

  test("a form sent twice changes nothing", () => {
    expect(acceptPair(halfway, { by: "mentor", contactConsent: true, agreed: {} }, people, act)).toEqual({
      put: [],
      happenings: [],
      letters: [],
    });
  });

  test("what has ended cannot be accepted, not even by who had", () => {
    const over = { ...halfway, state: { is: "ended", at: act.now, why: "silent", by: "organiser" } } as const;
    expect(() => acceptPair(over, { by: "mentee", contactConsent: true, agreed: {} }, people, act)).toThrow("wrong-state");
    expect(() => acceptPair(over, { by: "mentor", contactConsent: true, agreed: {} }, people, act)).toThrow("wrong-state");
  });
});

describe("refusePair", () => {
  const both = { readers, organisers: [anOrganiser()] };

  test("tells the other and asks organisers for a new match; the reason stays with the pair", () => {
    const { put, letters, happenings } = refusePair(halfway, { by: "mentee", reason: "  Trop loin " }, both, act);
    expect(put[0]).toMatchObject({ state: { is: "ended", why: "refused", by: "mentee", reason: "Trop loin" } });
    expect(letters.map(({ letter, to }) => [letter, to.id])).toEqual([
      ["pair-ended", "app_mentor-1"],
      ["pair-needs-rematch", "org_owner"],
    ]);
    expect(JSON.stringify({ letters, happenings })).not.toContain("loin");
  });

  test("no reason is asked for", () => {
    const [pair] = refusePair(fresh, { by: "mentor", reason: "" }, both, act).put;
    expect(pair).toMatchObject({ state: { is: "ended", at: act.now, why: "refused", by: "mentor" } });
    expect(pair).not.toHaveProperty("state.reason");
  });

  test("twice is once; an active pair is left by the exit instead", () => {
    const refused = { ...fresh, state: { is: "ended", at: act.now, why: "refused", by: "mentee" } } as const;
    expect(refusePair(refused, { by: "mentee", reason: "" }, both, act).put).toEqual([]);
    expect(() => refusePair(refused, { by: "mentor", reason: "" }, both, act)).toThrow("wrong-state");
    expect(() => refusePair(aPair(), { by: "mentee", reason: "" }, both, act)).toThrow("wrong-state");
  });
});
