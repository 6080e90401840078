import { describe, expect, test } from "vitest";
import { anAct, anOrganiser, aProgramme, ids } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { type CommitteeMeeting, isJoint } from "./committee.ts";
import { aCommitteeMeeting } from "./fixtures/a-committee.ts";
import { recordCommittee } from "./record.ts";

const act = anAct("2026-05-11T10:00:00Z", "organiser:org_owner");
const input = { heldOn: "2026-05-10", attendance: { aei: 3, iya: 3 }, minutes: " Suivi " };
const organisers = [anOrganiser(), anOrganiser({ id: "org_member", role: "committee", language: "ar" })];
const record = (said: Partial<typeof input> = {}) =>
  recordCommittee(aProgramme(), { meetings: [], organisers }, { ...input, ...said }, act, ids);

describe("recordCommittee", () => {
  test("writes to the committee's members, and to nobody else", () => {
    const { letters, meeting } = record();
    expect(letters.map(({ letter, to, language, occasion }) => [letter, to.id, language, occasion])).toEqual([
      ["committee-recorded", "org_member", "ar", meeting.id],
    ]);
  });

  test("notes who was there and whether it was joint; a form sent twice is one meeting", () => {
    const { put, meeting, happenings } = record();
    expect(put).toEqual([meeting]);
    expect(meeting).toMatchObject({ heldOn: "2026-05-10", minutes: "Suivi", attendance: { aei: 3, iya: 3 } });
    expect(happenings).toMatchObject([{ event: "committee-recorded", facts: { joint: true } }]);
    expect(recordCommittee(aProgramme(), { meetings: [meeting], organisers }, input, act, ids).put).toEqual([]);
  });

  test("is not corrected to the day of another that was held, which would count twice", () => {
    const [one, other] = [aCommitteeMeeting(), aCommitteeMeeting({ id: "com_2", heldOn: "2026-05-04" })];
    const correct = (of: CommitteeMeeting, beside: CommitteeMeeting, heldOn: string) =>
      recordCommittee(
        aProgramme(),
        { meetings: [of, beside], organisers },
        { ...input, heldOn, of: of.id, reason: "Le jour était faux." },
        act,
        ids,
      );
    expect(refused(() => correct(one, other, "2026-05-04"))).toEqual({ code: "form-invalid", heldOn: "taken", meeting: "com_2" });
    for (const state of ["planned", "cancelled", "struck"] as const)
      expect(correct(one, { ...other, state }, "2026-05-04").meeting.heldOn).toBe("2026-05-04");
    // Two that share a day already can still be put right.
    expect(correct(one, { ...other, heldOn: one.heldOn }, one.heldOn).put).toHaveLength(1);
  });

  test("is one a day, whoever notes it: the same is there already, another is shown", () => {
    const { meeting } = record();
    const again = (said: Partial<typeof input>, known = meeting) =>
      recordCommittee(aProgramme(), { meetings: [known], organisers }, { ...input, ...said }, act, ids);
    expect(again({})).toMatchObject({ put: [], letters: [], meeting: { id: meeting.id } });
    const taken = { code: "form-invalid", heldOn: "taken", meeting: meeting.id };
    expect(refused(() => again({ attendance: { aei: 2, iya: 2 } }))).toEqual(taken);
    expect(refused(() => again({}, { ...meeting, state: "planned", minutes: "" }))).toEqual(taken);
    for (const state of ["cancelled", "struck"] as const) expect(again({}, { ...meeting, state }).meeting.id).not.toBe(meeting.id);
    expect(again({ heldOn: "2026-05-09" }).put).toHaveLength(1);
  });

  test("has minutes of five thousand characters, and is refused with more, of which none is cut", () => {
    expect(refused(() => record({ minutes: "x".repeat(5001) }))).toEqual({ code: "form-invalid", minutes: "too-long" });
    const long = { minutes: ` ${"x".repeat(5000)} ` };
    const { meeting } = record(long);
    expect(meeting.minutes).toBe("x".repeat(5000));
    const again = recordCommittee(aProgramme(), { meetings: [meeting], organisers }, { ...input, ...long }, act, ids);
    expect(again).toMatchObject({ put: [], letters: [], meeting: { id: meeting.id } });
  });

  test("is noted anew where only its day, or only who was there, was another", () => {
    const held = aCommitteeMeeting({ ...input, minutes: "Suivi" });
    const why = { reason: "Le jour était celui de la préparation." };
    const as = (said: Partial<typeof input>, reason = why) =>
      recordCommittee(aProgramme(), { meetings: [held], organisers }, { ...input, of: held.id, ...said, ...reason }, act, ids);
    const amended = [{ at: act.now, by: act.by, ...why }];
    expect(as({ heldOn: "2026-05-09" }).put).toMatchObject([{ id: held.id, heldOn: "2026-05-09", amended }]);
    expect(as({ attendance: { aei: 3, iya: 2 } })).toMatchObject({
      put: [{ attendance: { aei: 3, iya: 2 }, amended }],
      happenings: [{ event: "committee-corrected", facts: { joint: false } }],
    });
    // Its members were told of a meeting on that day: only another day is news to them.
    expect(as({ heldOn: "2026-05-09" }).letters.map(({ occasion }) => occasion)).toEqual([`${held.id}#2026-05-09`]);
    expect(as({ attendance: { aei: 3, iya: 2 } }).letters).toEqual([]);
    for (const said of [{ heldOn: "2026-05-09" }, { attendance: { aei: 3, iya: 2 } }])
      expect(() => as(said, { reason: " trop bref " })).toThrow("reason-needed");
    // One that is only planned is noted, though nothing else is said of it than what was planned.
    const planned = { ...held, state: "planned" as const };
    expect(recordCommittee(aProgramme(), { meetings: [planned], organisers }, { ...input, of: held.id }, act, ids).put).toHaveLength(1);
  });

  test("keeps why it was put right where nothing that is counted is another, and once where it is sent twice", () => {
    const held = aCommitteeMeeting({ ...input, minutes: "Suivi" });
    const as = (meeting: typeof held, said: Partial<typeof input> & { reason?: string }) =>
      recordCommittee(aProgramme(), { meetings: [meeting], organisers }, { ...input, of: held.id, ...said }, act, ids);
    const amended = [{ at: act.now, by: act.by, reason: "Un oubli" }];
    const worded = as(held, { minutes: "Suivi du mois", reason: " Un oubli " });
    expect(worded).toMatchObject({ put: [{ minutes: "Suivi du mois", amended }], happenings: [{ event: "committee-corrected" }] });
    expect(as(held, { minutes: "Suivi", reason: "Un oubli" }).put).toMatchObject([{ minutes: "Suivi", amended }]);
    const known = { ...held, minutes: "Suivi du mois", amended };
    expect(as(known, { minutes: "Suivi du mois", reason: "Un oubli" }).put).toEqual([]);
    expect(as(known, { minutes: "Suivi du mois", reason: "Un autre" }).put).toMatchObject([{ amended: [{}, { reason: "Un autre" }] }]);
    expect(as(known, { minutes: "Suivi" }).put).toMatchObject([{ amended }]);
    const long = { minutes: "Suivi du mois", reason: "x".repeat(501) };
    expect(refused(() => as(held, long))).toEqual({ code: "form-invalid", reason: "too-long" });
  });

  test("a body of which nobody came was there with none, and so was one that is not said; up to as many as may come", () => {
    expect(record({ attendance: { aei: 3, iya: 0 } }).meeting.attendance).toEqual({ aei: 3, iya: 0 });
    const attendance = { aei: 2 } as unknown as typeof input.attendance;
    expect(record({ attendance })).toMatchObject({
      meeting: { attendance: { aei: 2, iya: 0 } },
      happenings: [{ facts: { joint: false } }],
    });
    expect(record({ attendance: { aei: 999, iya: 1 } }).put).toHaveLength(1);
    for (const aei of [1000, -1]) expect(() => record({ attendance: { aei, iya: 1 } })).toThrow("form-invalid");
  });

  test("a planned one becomes held, and what was noted can be corrected; not one that was called off", () => {
    const planned = aCommitteeMeeting({ state: "planned", heldOn: "2026-05-09", agenda: "Chiffres", attendance: {}, version: 3 });
    const as = (meeting: typeof planned, said = {}) =>
      recordCommittee(aProgramme(), { meetings: [meeting], organisers }, { ...input, of: "com_1", ...said }, act, ids);
    const { put, letters } = as(planned);
    expect(put).toMatchObject([{ id: "com_1", state: "held", version: 3, agenda: "Chiffres", minutes: "Suivi" }]);
    expect(letters[0]?.occasion).toBe("com_1");
    const held = aCommitteeMeeting({ ...input, minutes: "Suivi", version: 4 });
    expect(as(held).put).toEqual([]);
    expect(as(held, { minutes: "Corrigé" })).toMatchObject({ put: [{ minutes: "Corrigé" }], letters: [] });
    for (const state of ["cancelled", "struck"] as const) expect(() => as({ ...planned, state })).toThrow("wrong-state");
    expect(() => as({ ...planned, id: "com_2" })).toThrow("not-found");
  });

  test("not in the future, not for unknown bodies, not with nobody there", () => {
    expect(() => record({ heldOn: "2026-05-12" })).toThrow("meeting-in-future");
    expect(record({ heldOn: "2026-05-11" }).put).toHaveLength(1);
    expect(() => recordCommittee(aProgramme(), { meetings: [], organisers }, { ...input, attendance: { other: 3 } }, act, ids)).toThrow(
      "form-invalid",
    );
    const said = (facts: object) => expect.objectContaining({ facts });
    expect(() => record({ attendance: { aei: 0, iya: 0 } })).toThrow(said({ attendance: "missing" }));
    expect(() => record({ attendance: { aei: 1.5, iya: 1 } })).toThrow(said({ "attendance.aei": "invalid" }));
    const [aei, iya] = [1e20, 1e20];
    expect(() => record({ attendance: { aei, iya } })).toThrow(said({ "attendance.aei": "invalid", "attendance.iya": "invalid" }));
  });

  test("all that is wrong is told at once, be the day to come or none", () => {
    const wrong = { attendance: { aei: -1, iya: 1 }, minutes: "é".repeat(5001) };
    const others = { "attendance.aei": "invalid", minutes: "too-long" };
    expect(refused(() => record({ ...wrong, heldOn: "2026-05-12" }))).toEqual({ code: "meeting-in-future", ...others });
    expect(refused(() => record({ ...wrong, heldOn: "12 mai" }))).toEqual({ code: "form-invalid", heldOn: "invalid", ...others });
  });
});

test("joint means equal numbers of every body", () => {
  const joint = [{ aei: 2, iya: 2 }, { aei: 3, iya: 2 }, { aei: 2 }, { aei: 0, iya: 0 }].map((attendance) =>
    isJoint(aCommitteeMeeting({ attendance }), aProgramme()),
  );
  expect(joint).toEqual([true, false, false, false]);
  const of = (said: Partial<CommitteeMeeting>, bodies = aProgramme().bodies) => isJoint(aCommitteeMeeting(said), { bodies });
  expect([of({ state: "planned" }), of({ state: "cancelled" }), of({ attendance: { aei: 1, iya: 1 } })]).toEqual([false, false, true]);
  // Noted with bodies of then: it is judged by those; with one alone, by those of now.
  const [one] = aProgramme().bodies;
  expect([of({}, one && [one]), of({ attendance: { aei: 2 } }, one && [one]), of({ attendance: {} }, one && [one])]).toEqual([
    true,
    true,
    false,
  ]);
  expect(of({ attendance: { aei: 2, iya: 2, left: 1 } })).toBe(false);
});
