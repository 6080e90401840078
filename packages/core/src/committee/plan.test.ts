import { describe, expect, test } from "vitest";
import { anAct, anOrganiser, aProgramme, ids } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import type { CommitteeMeeting } from "./committee.ts";
import { linkDecision, recordDecision } from "./decide.ts";
import { aCommitteeMeeting, aDecision } from "./fixtures/a-committee.ts";
import { cancelCommittee, planCommittee, remindCommittee, writeAgenda } from "./plan.ts";

const act = anAct("2026-05-11T10:00:00Z", "organiser:org_owner");
const organisers = [anOrganiser(), anOrganiser({ id: "org_member", role: "committee", language: "ar" }), anOrganiser({ id: "org_other" })];
/** Six in the evening of Morocco. */
const at = "2026-05-20T17:00:00Z";
const input = { when: "2026-05-20T18:00", place: "Rabat", link: "", invited: ["org_member", "org_owner", "org_gone"] };
const plan = (said: Partial<typeof input> = {}, known?: CommitteeMeeting, meetings = known ? [known] : []) =>
  planCommittee(aProgramme(), { known, meetings, organisers }, { ...input, ...said }, act, ids);
const planned = (): CommitteeMeeting => {
  const [meeting] = plan().put;
  if (meeting?.kind !== "committee") throw new Error("nothing planned");
  return { ...meeting, version: 1 };
};

describe("a planned meeting", () => {
  test("is told to who is invited, once; moved, again", () => {
    expect(planned()).toMatchObject({ state: "planned", heldOn: "2026-05-20", invited: ["org_owner", "org_member"], attendance: {} });
    expect(plan().letters.map(({ letter, to, language }) => [letter, to.id, language])).toEqual([
      ["committee-planned", "org_owner", "fr"],
      ["committee-planned", "org_member", "ar"],
    ]);
    expect(plan({}, planned()).put).toEqual([]);
    const moved = plan({ place: "Salé" }, planned());
    expect(moved.put).toMatchObject([{ place: "Salé", version: 1 }]);
    expect(moved.letters[0]).toMatchObject({ occasion: `${moved.id}#1`, facts: { change: "moved", place: "Salé", sequence: "2" } });
  });

  test("is one for one moment, whoever plans it; called off or moved away, the moment can be planned anew", () => {
    const there = planned();
    expect(plan({}, undefined, [there])).toMatchObject({ id: there.id, put: [], letters: [] });
    expect(refused(() => plan({ place: "Salé" }, undefined, [there]))).toEqual({ code: "form-invalid", when: "taken", meeting: there.id });
    const other = { ...there, id: "com_2", at: "2026-05-21T17:00:00Z" };
    expect(refused(() => plan({}, other, [there, other]))).toMatchObject({ when: "taken" });
    for (const past of [
      { ...there, state: "cancelled" as const },
      { ...there, at: "2026-05-27T17:00:00Z" },
    ]) {
      const [anew] = plan({}, undefined, [past]).put;
      expect(anew).toMatchObject({ state: "planned", version: 0, at });
      expect(anew).not.toMatchObject({ id: there.id });
    }
  });

  test("the log says what was done with it, and each letter what it is about", () => {
    const { id, happenings } = plan();
    expect(happenings).toEqual([{ event: "committee-planned", subject: id, facts: { at } }]);
    const moved = plan({ place: "", link: "https://meet.example.org/x" }, planned());
    expect(moved.happenings).toEqual([{ event: "committee-moved", subject: id, facts: { at } }]);
    expect(moved.letters[0]?.facts).toEqual({ change: "moved", at, place: "https://meet.example.org/x", sequence: "2" });
    expect(plan().letters[0]).toMatchObject({ occasion: id, facts: { change: "planned", at, place: "Rabat", sequence: "1" } });
    const cancelled = cancelCommittee(planned(), organisers);
    expect(cancelled.happenings).toEqual([{ event: "committee-cancelled", subject: id, facts: {} }]);
    expect(cancelled.letters[0]).toMatchObject({ occasion: `${id}#1`, facts: { change: "cancelled" } });
    expect(writeAgenda(planned(), "Chiffres").happenings).toEqual([{ event: "committee-agenda", subject: id, facts: {} }]);
  });

  test("is refused where its place or its agenda is longer than there is room for, of which nothing is cut", () => {
    expect(plan({ place: "é".repeat(300) }).put).toMatchObject([{ place: "é".repeat(300) }]);
    expect(refused(() => plan({ place: "é".repeat(301) }))).toEqual({ code: "form-invalid", place: "too-long" });
    expect(writeAgenda(planned(), "é".repeat(5000)).put).toMatchObject([{ agenda: "é".repeat(5000) }]);
    expect(refused(() => writeAgenda(planned(), "é".repeat(5001)))).toEqual({ code: "form-invalid", agenda: "too-long" });
  });

  test("nobody is reminded of one that was held, called off or has begun; one that was called off has no agenda", () => {
    const remind =
      (meeting: CommitteeMeeting, now = act.now) =>
      () =>
        remindCommittee(meeting, aProgramme(), organisers, anAct(now));
    const { at: _, ...undated } = planned();
    expect(remind(aCommitteeMeeting())).toThrow("wrong-state");
    expect(remind({ ...planned(), state: "cancelled" })).toThrow("wrong-state");
    expect(remind(planned(), at)).toThrow("date-in-past");
    expect(remind(undated)).toThrow("date-in-past");
    expect(() => writeAgenda({ ...planned(), state: "cancelled" }, "Chiffres")).toThrow("wrong-state");
    expect(writeAgenda(aCommitteeMeeting(), "Chiffres").put).toHaveLength(1);
  });

  test("lies ahead, invites somebody, and joins by https", () => {
    expect(() => plan({ when: "2026-05-11T11:00" })).toThrow("date-in-past");
    expect(() => plan({ invited: ["org_gone"] })).toThrow("form-invalid");
    expect(() => plan({ link: "http://meet.example.org" })).toThrow("form-invalid");
    expect(() => plan({}, aCommitteeMeeting())).toThrow("wrong-state");
  });

  test("of what is wrong with one all is told at once, be its moment over or none", () => {
    const wrong = { link: "rabat", invited: [] };
    const others = { link: "invalid", invited: "needed" };
    expect(refused(() => plan({ ...wrong, when: "2026-05-11T11:00" }))).toEqual({ code: "date-in-past", ...others });
    for (const when of ["", "2026-05-20T17:00:00Z", "2026-02-30T18:00"])
      expect(refused(() => plan({ ...wrong, when }))).toEqual({ code: "form-invalid", when: "invalid", ...others });
  });

  test("can be called off and reminded of, and has an agenda", () => {
    expect(cancelCommittee(planned(), organisers)).toMatchObject({ put: [{ state: "cancelled" }], letters: { length: 2 } });
    expect(cancelCommittee({ ...planned(), state: "cancelled" }, organisers).letters).toEqual([]);
    expect(() => cancelCommittee(aCommitteeMeeting(), organisers)).toThrow("wrong-state");
    const reminded = remindCommittee(planned(), aProgramme(), organisers, act).letters.map(({ occasion }) => occasion.split("#")[1]);
    expect(reminded).toEqual(["reminder-2026-05-11", "reminder-2026-05-11"]);
    expect(writeAgenda(planned(), " Chiffres ").put).toMatchObject([{ agenda: "Chiffres" }]);
    expect(writeAgenda({ ...planned(), agenda: "Chiffres" }, "Chiffres").put).toEqual([]);
  });
});

describe("a decision", () => {
  const said = { nonce: "d", text: "Prolonger le mentorat de deux semaines", outcome: "adopted" };
  const effect = { cohort: "2026-1", entry: "2026-05-11T10:00:00Z#log_1", event: "date-moved", at: act.now };
  const decided = (from = aCommitteeMeeting()): CommitteeMeeting => {
    const [meeting] = recordDecision(from, said, act, ids).put;
    if (meeting?.kind !== "committee") throw new Error("nothing decided");
    return meeting;
  };

  test("stands in a row of its own, once", () => {
    expect(decided().decisions).toMatchObject([{ text: said.text, outcome: "adopted", by: act.by, effects: [] }]);
    expect(recordDecision(decided(), said, act, ids).put).toEqual([]);
    // The same form sent again with other words: the browser's way back.
    expect(recordDecision(decided(), { ...said, text: "Prolonger" }, act, ids).put).toEqual([]);
    const other = (text: string) => aCommitteeMeeting({ decisions: [aDecision({ id: "dec_0", text })] });
    expect(decided(other("Prolonger")).decisions).toHaveLength(2);
    // Written down by two at once.
    expect(recordDecision(other(said.text), said, act, ids).put).toEqual([]);
    // The same words with another outcome are another decision.
    expect(recordDecision(other(said.text), { ...said, outcome: "rejected" }, act, ids).put).toHaveLength(1);
    expect(recordDecision(aCommitteeMeeting(), said, act, ids).happenings).toEqual([
      { event: "committee-decided", subject: "com_1", facts: { outcome: "adopted" } },
    ]);
    expect(() => recordDecision(aCommitteeMeeting(), { ...said, text: " " }, act, ids)).toThrow("form-invalid");
    expect(() => recordDecision(aCommitteeMeeting(), { ...said, outcome: "maybe" }, act, ids)).toThrow("form-invalid");
    expect(() => recordDecision(planned(), said, act, ids)).toThrow("wrong-state");
  });

  test("is linked to what it changed, once; what was rejected changed nothing", () => {
    const id = decided().decisions?.[0]?.id ?? "";
    const [linked] = linkDecision(decided(), id, effect).put;
    expect(linked).toMatchObject({ decisions: [{ id, effects: [effect] }] });
    expect(linkDecision(linked as CommitteeMeeting, id, effect).put).toEqual([]);
    expect(() => linkDecision(decided(), "dec_x", effect)).toThrow("not-found");
    expect(linkDecision(decided(), id, effect).happenings).toEqual([
      { event: "committee-linked", subject: "com_1", facts: { event: "date-moved" } },
    ]);
    for (const another of [
      { ...effect, cohort: "2026-2" },
      { ...effect, entry: "2026-05-11T10:00:00Z#log_2" },
    ])
      expect(linkDecision(linked as CommitteeMeeting, id, another).put).toMatchObject([{ decisions: [{ effects: [effect, another] }] }]);
    // Others stay as they are.
    const two = decided(aCommitteeMeeting({ decisions: [aDecision({ id: "dec_0" })] }));
    expect(linkDecision(two, id, effect).put).toMatchObject([{ decisions: [aDecision({ id: "dec_0" }), { id, effects: [effect] }] }]);
    const [rejected] = recordDecision(aCommitteeMeeting(), { ...said, outcome: "rejected" }, act, ids).put;
    expect(() => linkDecision(rejected as CommitteeMeeting, id, effect)).toThrow("wrong-state");
  });
});
