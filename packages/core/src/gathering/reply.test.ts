import { expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { aGathering, aPresence } from "./fixtures/a-gathering.ts";
import { reply } from "./reply.ts";

const act = anAct("2026-05-10T10:00:00Z", "participant:app_mentee-1");
const yes = { participant: "app_mentee-1", reply: "yes" } as const;

test("the last reply counts, the same again changes nothing", () => {
  const [first] = reply(aGathering(), undefined, yes, act).put;
  expect(first).toMatchObject({
    kind: "attendance",
    gathering: "2026-05",
    participant: "app_mentee-1",
    reply: "yes",
    repliedAt: act.now,
    version: 0,
  });
  const known = aPresence({ reply: "yes", presentAt: null, presentBy: null });
  expect(reply(aGathering(), known, yes, act).put).toEqual([]);
  expect(reply(aGathering(), known, { ...yes, reply: "no" }, act).put).toMatchObject([{ reply: "no", version: 1 }]);
});

test("not to what is over or off", () => {
  expect(() => reply(aGathering({ state: "held" }), undefined, yes, act)).toThrow("wrong-state");
  expect(() => reply(aGathering({ state: "cancelled" }), undefined, yes, act)).toThrow("wrong-state");
});
