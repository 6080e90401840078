import { describe, expect, test } from "vitest";
import type { Item, Kind } from "../item.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { anAnswer } from "../survey/fixtures/an-answer.ts";
import { aCohort, aMeeting, anAct, anApplication, aPair, aParticipant, ref } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during, proposed } from "../worlds/worlds.ts";
import { erase, tracesOf } from "./erase.ts";
import { everythingOf, mine, talkative, theirs } from "./fixtures/talkative.ts";

const act = anAct("2026-05-20T18:00:00Z", "participant:x");
const of = (put: readonly Item[], kind: Kind) => put.filter((item) => item.kind === kind);

describe.each(["mentor", "mentee"] as const)("erasing a %s", (role) => {
  const personal = talkative(role);
  const { id } = personal.application;
  const { put, remove = [], happenings, letters } = erase(id, everythingOf(personal), act);

  test("leaves no word, name, address or number of theirs anywhere", () => {
    const text = JSON.stringify([put, happenings, letters]);
    for (const trace of [mine, "mine@example.ma", "+212600000099"]) expect(text).not.toContain(trace);
    expect(remove.map(({ kind }) => kind)).toEqual(["draft", "testimonial", "saved-form", "address"]);
    expect(of(put, "application").slice(0, 1)).toMatchObject([{ status: "withdrawn", erasedAt: act.now, consents: { processing: null } }]);
  });

  test("keeps the other's words, and what figures are counted from", () => {
    expect(of(put, "meeting")).toMatchObject([
      { id: "mtg_mine", note: "", contested: { reason: theirs } },
      { id: "mtg_theirs", note: theirs, contested: { reason: "" } },
    ]);
    // How far the goal was is the mentee's own word.
    expect(of(put, "meeting").filter((item) => "progress" in item)).toHaveLength(role === "mentee" ? 0 : 2);
    expect(of(put, "answer")).toMatchObject([{ answers: { overall: 5, recommend: 9, best: "" } }]);
    const [pair] = of(put, "pair");
    expect(pair).toMatchObject({ state: { is: "ended", why: "exit", by: role }, goal: role === "mentee" ? "" : theirs });
    expect(of(put, "attendance")).toEqual([]);
  });

  test("takes their address from the lists of those who did not want to meet them, and what organisers wrote of them from rulings", () => {
    const other = of(put, "application").find((item) => "id" in item && item.id !== id);
    expect(other).toMatchObject({ email: "theirs@example.ma", form: { avoid: ["third@example.ma"] } });
    expect(of(put, "proposal")).toMatchObject([{ rulings: [{ reason: "" }, { reason: theirs }] }]);
  });

  test("revokes every link sent before", () => {
    expect(of(put, "participant")).toMatchObject([{ linkEpoch: 3, help: null, state: { is: "left", reason: "" } }]);
  });

  test("leaves what two others wrote to each other as it is", () => {
    const others = [
      aPair({ id: "pair_9", mentor: "app_mentor-9", mentee: "app_mentee-9", goal: theirs }),
      aMeeting({ id: "mtg_9", pair: "pair_9", note: theirs, progress: 50 }),
    ];
    const touched = erase(id, [...everythingOf(personal), ...others], act);
    expect(touched).toEqual(erase(id, everythingOf(personal), act));
  });

  test("the log says that it was done, and no more; nobody is written to", () => {
    expect([happenings, letters]).toEqual([[{ event: "data-erased", subject: id, facts: { role } }], []]);
  });

  test("what they may write in this very moment must still be without a word of theirs", () => {
    const other = aPair({ id: "pair_9", mentor: "app_mentor-9", mentee: "app_mentee-9" });
    const silent = [
      aPair({ state: { is: "ended", at: during.underway, why: "exit", by: "organiser" } }),
      aMeeting({ id: "mtg_silent" }),
      anAnswer({ participant: id, answers: { best: "", worst: "", alert: "" } }),
    ];
    const others = [
      other,
      aMeeting({ id: "mtg_9", pair: "pair_9" }),
      anAnswer({ participant: "app_mentee-9" }),
      aParticipant({ id: "app_x" }),
    ];
    const { still } = erase(id, [personal.application, ...others, ...silent], act);
    expect(still).toEqual(silent);
  });

  test("changes nothing a second time", () => {
    const application = of(put, "application")[0] as typeof personal.application;
    expect(erase(id, everythingOf({ ...personal, application }), act)).toEqual({ put: [], happenings: [], letters: [] });
  });
});

test("the proposal is written even where it says nothing of them, so that nobody computes with them meanwhile", () => {
  const { proposal } = proposed();
  if (!proposal) throw new Error("no proposal");
  const { application } = talkative("mentee");
  expect(erase(application.id, [application, proposal], act).put.slice(1)).toEqual([proposal]);
});

test("whoever is not there cannot be erased, whatever else has their id", () => {
  const participant = aParticipant({ id: "app_gone" });
  expect(refused(() => erase("app_gone", [anApplication(), participant], act))).toEqual({ code: "not-found" });
});

test("the first of several people is not taken for the one who is meant", () => {
  const [other, person] = [anApplication({ id: "app_mentee-8" }), anApplication({ id: "app_mentee-9", status: "withdrawn" })];
  expect(erase(person.id, [other, person], act).put).toMatchObject([{ id: person.id, erasedAt: act.now }]);
});

test("all in which something of them can stand is read, their own application first", async () => {
  const [other, person] = [anApplication({ id: "app_a" }), anApplication({ id: "app_b" })];
  const world = [other, aPair(), person, aMeeting(), aCohort()];
  const found = await tracesOf(memoryStore(world), { ...ref, id: person.id });
  expect(found[0]).toEqual(person);
  expect(found).toHaveLength(4);
  expect(found).toEqual(expect.arrayContaining([other, aPair(), aMeeting()]));
});

test("someone who still takes part leaves first", () => {
  const personal = talkative("mentee");
  const taking = { ...personal, application: { ...personal.application, status: "accepted" as const } };
  expect(refused(() => erase(taking.application.id, everythingOf(taking), act))).toEqual({ code: "wrong-state", state: "accepted" });
});

test("an applicant who never took part is erased as well, and items without a word stay untouched", () => {
  const personal = { ...talkative("mentee"), participant: undefined, pairs: [], answer: undefined, draft: undefined };
  expect(erase(personal.application.id, everythingOf(personal), act).put.map(({ kind }) => kind)).toEqual([
    "application",
    "application",
    "proposal",
  ]);
});
