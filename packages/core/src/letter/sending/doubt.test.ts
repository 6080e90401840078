import { beforeEach, describe, expect, it } from "vitest";
import { addSeconds, type Moment } from "../../kernel/time.ts";
import type { Mail, Ports, Store } from "../../ports.ts";
import { takeStep } from "../../workflow/take-step.ts";
import { beginWait } from "../../workflow/signal.ts";
import { aDelivery, anOrganiser, ref } from "../../worlds/makers.ts";
import { heldPorts } from "../../worlds/held-ports.ts";
import { during, selecting } from "../../worlds/worlds.ts";
import { memoryStore } from "../fixtures/memory-store.ts";
import { dispatch, outside, sendBatch } from "./dispatch.ts";
import { hasArrived } from "./sweep.ts";

const now: Moment = during.selecting;
const minutes = (count: number) => addSeconds(now, count * 60);
const team = [anOrganiser(), anOrganiser({ id: "org_committee", email: "c@example.org", role: "committee" })];

let store: Store;
let left: Mail[];
let woken: string[];
let ports: Ports;
/** The mail service takes nothing for certain of whom this is. */
let lost: string;
beforeEach(() => {
  const { programme, cohort, applications } = selecting({ mentors: 2, mentees: 2 });
  store = memoryStore([programme, cohort, ...applications, ...team]);
  [left, woken, lost] = [[], [], "mentee1@example.ma"];
  ports = {
    ...heldPorts(store, { woken }),
    mailer: {
      send: async (mail) => {
        if (mail.to.address === lost) throw new Error("the answer was lost");
        left.push(mail);
      },
    },
  };
});

const letterTo = (person: string) =>
  aDelivery({
    id: `dlv_${person}`,
    letter: "application-imported",
    occasion: "",
    recipient: { is: "applicant", id: person },
    state: "due",
    claimedAt: null,
    sentAt: null,
    dueAt: now,
  });
async function written(person: string) {
  await store.commit([{ ensure: { ...letterTo(person), version: 0 } }]);
  return `dlv_${person}`;
}
const doubt = async () => (await store.get("cohort", ref))?.doubt;
const address = async (person: string) => (await store.get("application", { ...ref, id: person }))?.email ?? "";
/** What the state machine does at that moment: the step, its letters, then it waits. */
async function look(at: Moment) {
  const turn = await takeStep(ports, ref, "selection", at);
  for (const { deliveries } of turn.batches) await sendBatch(ports, ref, deliveries, at);
  const { until, signals, forDecision } = turn;
  await beginWait(ports, ref, { name: "selection", token: `token ${at}`, since: at, until, forDecision, signals });
  return turn;
}
const told = () =>
  left.filter(({ subject }) => subject.startsWith("Un courrier")).map(({ to, text }) => [to.address, text.includes("panne")]);

describe("letters in doubt", () => {
  it("of a step end its wait as it begins; a quarter of an hour later the cohort says so, and those who run it are told once", async () => {
    lost = await address("app_mentee-1");
    const id = await written("app_mentee-1");
    const { signals } = await takeStep(ports, ref, "selection", now);
    await sendBatch(ports, ref, [id], now);
    await beginWait(ports, ref, { name: "selection", token: "t", since: now, until: minutes(9999), forDecision: true, signals });
    expect(woken).toEqual(["t"]);
    expect((await look(minutes(1))).until).toBe(minutes(15));
    expect(await doubt()).toBeUndefined();
    await look(minutes(15));
    expect(await doubt()).toBe(now);
    await look(minutes(30));
    expect(told()).toEqual([["owner@example.org", true]]);
  });

  it("that somebody else claimed and died of are seen to by whoever tries the batch again", async () => {
    const id = await written("app_mentee-2");
    await store.commit([{ put: { ...letterTo("app_mentee-2"), state: "claimed", claimedAt: now } }]);
    expect(await sendBatch(ports, ref, [id], now)).toMatchObject({ sent: 0, doubtful: 1 });
    expect((await store.get("wait", { ...ref, name: "selection" }))?.again).toBe(minutes(15));
  });

  it("are three at most where the mail service answers nobody: the others stay due, and leave once it does", async () => {
    const people = ["app_mentor-1", "app_mentee-1", "app_mentor-2", "app_mentee-2"];
    const ids = await Promise.all(people.map((person) => written(person)));
    const { send } = ports.mailer;
    const states = async () => (await store.deliveries(ref)).filter(({ id }) => ids.includes(id)).map(({ state }) => state);
    ports.mailer.send = () => Promise.reject(new Error("no answer"));
    expect(await sendBatch(ports, ref, ids, now)).toMatchObject({ doubtful: 3, delayed: 1 });
    expect((await states()).sort()).toEqual(["claimed", "claimed", "claimed", "due"]);
    ports.mailer.send = send;
    expect((await store.get("wait", { ...ref, name: "selection" }))?.again).toBe(minutes(15));
    await look(minutes(15));
    expect((await states()).sort()).toEqual(["claimed", "claimed", "claimed", "sent"]);
  });

  it("do not hold up the others where only some are not answered", async () => {
    const people = ["app_mentor-1", "app_mentee-1", "app_mentor-2", "app_mentee-2"];
    const ids = await Promise.all(people.map((person) => written(person)));
    let asked = 0;
    ports.mailer.send = async () => {
      if ((asked += 1) !== 3) throw new Error("no answer");
    };
    expect(await sendBatch(ports, ref, ids, now)).toMatchObject({ doubtful: 3, sent: 1, delayed: 0 });
  });

  it("of a request have the state machine look in time", async () => {
    lost = await address("app_mentee-1");
    await look(now);
    await written("app_mentee-1");
    await dispatch(ports, ref, [{ ...letterTo("app_mentee-1"), version: 1 }], false, now);
    expect((await store.get("wait", { ...ref, name: "selection" }))?.again).toBe(minutes(15));
    await look(minutes(15));
    expect(await doubt()).toBe(now);
  });

  it("of a cohort that is over are looked at by what forgets it", async () => {
    const { programme, cohort, applications } = selecting({ mentors: 2, mentees: 2 });
    store = memoryStore([programme, { ...cohort, phase: "closed" }, ...applications, ...team]);
    ports = { ...ports, store };
    const until = minutes(9999);
    await beginWait(ports, ref, { name: "retention", token: "forgets", since: now, until, forDecision: false, signals: 0 });
    lost = await address("app_mentee-1");
    await written("app_mentee-1");
    await dispatch(ports, ref, [{ ...letterTo("app_mentee-1"), version: 1 }], false, now);
    expect(woken).toEqual(["forgets"]);
    expect((await store.waits(ref)).map(({ name, again }) => [name, again])).toEqual([["retention", minutes(15)]]);
  });

  it("of the programme itself are told with the cohort's own, but no link to sign in by", async () => {
    const to = { is: "organiser", id: "org_owner" } as const;
    const own = { ...outside(ref.programme), recipient: to, state: "claimed", claimedAt: now, sentAt: null, version: 0 } as const;
    await store.commit([{ put: aDelivery({ ...own, id: "dlv_in", letter: "sign-in" }) }]);
    await look(minutes(15));
    expect([await doubt(), told()]).toEqual([undefined, []]);
    await store.commit([{ put: aDelivery({ ...own, id: "dlv_minutes", letter: "committee-recorded" }) }]);
    expect((await look(minutes(16))).until).toBeDefined();
    expect([await doubt(), told()]).toEqual([now, [["owner@example.org", true]]]);
  });

  it("are none any more once somebody has heard that the last one arrived", async () => {
    lost = await address("app_mentee-1");
    await sendBatch(ports, ref, [await written("app_mentee-1")], now);
    await look(minutes(15));
    const row = await store.get("delivery", { ...ref, id: "dlv_app_mentee-1" });
    if (row) await store.commit(hasArrived(row, { by: "organiser:org_owner", now: minutes(20) }).put.map((put) => ({ put })));
    expect(await store.get("delivery", { ...ref, id: "dlv_app_mentee-1" })).toMatchObject({ state: "sent", sentAt: now });
    await look(minutes(21));
    expect(await doubt()).toBeUndefined();
  });
});
