import { expect, test } from "vitest";
import { aCohort, anAct, aParticipant } from "../worlds/makers.ts";
import { aGathering, aPresence } from "./fixtures/a-gathering.ts";
import { reply } from "./reply.ts";

const act = anAct("2026-05-10T10:00:00Z", "participant:app_mentee-1");
const scene = { cohort: aCohort({ phase: "mentoring" }), participant: aParticipant(), gathering: aGathering(), known: undefined };

test("the last reply counts, the same again changes nothing", () => {
  const [first] = reply(scene, "yes", act).put;
  expect(first).toMatchObject({
    kind: "attendance",
    gathering: "2026-05",
    participant: "app_mentee-1",
    reply: "yes",
    repliedAt: act.now,
    version: 0,
  });
  const known = aPresence({ reply: "yes", presentAt: null, presentBy: null });
  expect(reply({ ...scene, known }, "yes", act).put).toEqual([]);
  expect(reply({ ...scene, known }, "no", act).put).toMatchObject([{ reply: "no", version: 1 }]);
});

test("not to what is over or off, nor by who left", () => {
  expect(() => reply({ ...scene, gathering: aGathering({ state: "held" }) }, "yes", act)).toThrow("wrong-state");
  expect(() => reply({ ...scene, gathering: aGathering({ state: "cancelled" }) }, "yes", act)).toThrow("wrong-state");
  expect(() => reply({ ...scene, cohort: aCohort({ phase: "cancelled" }) }, "yes", act)).toThrow("wrong-phase");
  expect(() => reply(scene, "no", { ...act, now: scene.gathering.at })).toThrow("reply-closed");
  const participant = aParticipant({ state: { is: "left", at: act.now, reason: "" } });
  expect(() => reply({ ...scene, participant }, "yes", act)).toThrow("wrong-state");
});
