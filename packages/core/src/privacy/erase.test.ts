import { describe, expect, test } from "vitest";
import type { Item, Kind } from "../item.ts";
import { aMeeting, anAct, aPair } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { erase } from "./erase.ts";
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
    expect(touched.put).toEqual(put);
    expect(touched.remove).toEqual(remove);
  });

  test("changes nothing a second time", () => {
    const application = of(put, "application")[0] as typeof personal.application;
    expect(erase(id, everythingOf({ ...personal, application }), act)).toEqual({ put: [], happenings: [], letters: [] });
  });
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
