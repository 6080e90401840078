import { expect, test } from "vitest";
import { anAct, anApplication, aParticipant } from "../worlds/makers.ts";
import { withdraw } from "./withdraw.ts";

const act = anAct("2026-04-04T10:00:00Z", "applicant:app_mentee-1");

test("withdrawing gives the place back and frees the other role", () => {
  const other = anApplication({ role: "mentor", bothSides: true });
  const outcome = withdraw(anApplication({ status: "accepted", bothSides: true }), aParticipant(), act, other);
  expect(outcome.put).toMatchObject([
    { kind: "application", status: "withdrawn", bothSides: false },
    { kind: "participant", state: { is: "left", reason: "withdrew" } },
    { kind: "application", role: "mentor", bothSides: false },
  ]);
  expect(outcome.letters.map(({ letter }) => letter)).toEqual(["application-withdrawn"]);
});

test("twice changes nothing; an address never confirmed gets no letter", () => {
  expect(withdraw(anApplication({ status: "withdrawn" }), undefined, act)).toEqual({ put: [], happenings: [], letters: [] });
  expect(withdraw(anApplication({ status: "unverified" }), undefined, act).letters).toEqual([]);
});
