import { expect, test } from "vitest";
import { ref } from "../../worlds/makers.ts";
import { closed, ended } from "../fixtures/ended.ts";
import { forgetTurn } from "./turn.ts";

const secret = "Je ne veux pas que mes réponses comptent.";

/** Somebody objected on 1 July, when the cohort was over: the answer is due on the 31st. */
async function objected() {
  const { ports, store, begin } = ended();
  await begin();
  const person = async () => {
    const found = await store.get("application", { ...ref, id: "app_mentor-1" });
    if (!found) throw new Error("nobody");
    return found;
  };
  await store.commit([{ put: { ...(await person()), objection: { at: "2026-07-01T10:00:00Z", about: secret } } }]);
  const turn = (now: string) => forgetTurn(ports, ref, now, closed);
  const reminders = async () => (await store.deliveries(ref)).filter(({ letter }) => letter === "objection-made");
  const sent = async () => store.commit((await reminders()).map((one) => ({ put: { ...one, state: "sent", sentAt: one.dueAt } })));
  return { store, person, turn, reminders, sent };
}

test("owners hear of an answer that is due after the end, ten and three days before, of each day once and without a word of it", async () => {
  const { turn, reminders, sent } = await objected();
  expect(await turn("2026-07-01T10:01:00Z")).toMatchObject({ until: "2026-07-21T09:00:00Z", batches: [] });
  const first = await turn("2026-07-21T09:00:00Z");
  const [told] = await reminders();
  expect(told).toMatchObject({ recipient: { is: "organiser", id: "org_owner" }, facts: { until: "2026-07-31", waits: "yes" } });
  expect(JSON.stringify(told)).not.toMatch(/comptent|mentor 1/iu);
  expect(first.batches).toEqual([{ deliveries: [told?.id] }]);
  // Whoever looked may have died before it said so: the same letter is handed over again, and it is one letter.
  expect((await turn("2026-07-21T09:00:00Z")).batches).toEqual(first.batches);
  expect(await reminders()).toHaveLength(1);
  await sent();
  expect(await turn("2026-07-22T09:00:00Z")).toMatchObject({ until: "2026-07-28T09:00:00Z", batches: [] });
  expect((await turn("2026-07-28T09:00:00Z")).batches).toHaveLength(1);
  expect(await reminders()).toHaveLength(2);
});

test("of a machine that comes late they hear the last reminder only, and nothing any more when the day is over or the answer given", async () => {
  const late = await objected();
  expect((await late.turn("2026-07-29T11:00:00Z")).batches).toHaveLength(1);
  expect(await late.reminders()).toHaveLength(1);
  const over = await objected();
  expect((await over.turn("2026-08-01T00:00:00Z")).batches).toEqual([]);
  const answered = await objected();
  const { objection: _, ...rest } = await answered.person();
  await answered.store.commit([{ put: rest }]);
  expect(await answered.turn("2026-07-21T09:00:00Z")).toMatchObject({ until: "2026-08-18T09:00:00Z", batches: [] });
});
