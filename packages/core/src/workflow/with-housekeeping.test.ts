import { beforeEach, expect, test, vi } from "vitest";
import { addSeconds } from "../kernel/time.ts";
import { outside } from "../letter/sending/dispatch.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import type { Mail, Ports, Store } from "../ports.ts";
import { aDelivery, anOrganiser, ref } from "../worlds/makers.ts";
import { heldPorts } from "../worlds/held-ports.ts";
import { during, selecting } from "../worlds/worlds.ts";
import { stepWithHousekeeping } from "./with-housekeeping.ts";

const now = during.selecting;
let store: Store;
let left: Mail[];
let ports: Ports;
beforeEach(() => {
  const { programme, cohort, applications } = selecting();
  const others = { ...cohort, cohort: "2026-2" };
  store = memoryStore([programme, cohort, others, ...applications, anOrganiser()]);
  left = [];
  ports = { ...heldPorts(store), mailer: { send: async (mail) => void left.push(mail) } };
});

const invitation = { ...outside(ref.programme), letter: "organiser-invited", recipient: { is: "organiser", id: "org_owner" } } as const;
const invited = (id: string) =>
  aDelivery({ ...invitation, id, occasion: id, state: "due", by: "organiser:org_owner", dueAt: addSeconds(now, -120), claimedAt: null });

test("asks once for the programme's cohorts and once for its own letters, whoever looks at them", async () => {
  const [cohorts, unsettled] = [vi.spyOn(store, "cohorts"), vi.spyOn(store, "unsettled")];
  const start = vi.spyOn(ports.workflow, "start");
  await store.commit([{ ensure: { ...invited("dlv_1"), version: 0 } }]);
  await stepWithHousekeeping(ports, ref, "selection", now);
  expect(cohorts.mock.calls).toEqual([[ref.programme]]);
  expect(unsettled.mock.calls.map(([of]) => of.cohort).toSorted()).toEqual(["-", ref.cohort]);
  // And both are looked at: another cohort that nothing carries, and a letter that somebody who died left behind.
  expect(start.mock.calls).toEqual([[{ programme: ref.programme, cohort: "2026-2" }]]);
  expect(left).toHaveLength(1);
});

test("sees letters of the programme that are in doubt, and tells of them with the cohort's own", async () => {
  const doubtful = { ...invited("dlv_1"), state: "claimed", claimedAt: addSeconds(now, -900) } as const;
  await store.commit([{ ensure: { ...doubtful, version: 0 } }]);
  const turn = await stepWithHousekeeping(ports, ref, "selection", now);
  const told = (await store.deliveries(ref)).filter(({ letter }) => letter === "letter-doubtful").map(({ id }) => id);
  expect(told).toHaveLength(1);
  expect(turn.batches.flatMap(({ deliveries }) => deliveries)).toEqual(expect.arrayContaining(told));
});

test("is no less a step where what is beside it cannot be read", async () => {
  const calm = await stepWithHousekeeping(ports, ref, "selection", now);
  store.cohorts = () => Promise.reject(new Error("the table is away"));
  expect(await stepWithHousekeeping(ports, ref, "selection", now)).toMatchObject({ next: calm.next, until: calm.until });
});

test("that fails is waited for by what is beside it, and fails as it did", async () => {
  await store.commit([{ ensure: { ...invited("dlv_1"), version: 0 } }]);
  const sent = Promise.withResolvers<void>();
  ports.mailer.send = async (mail) => (await sent.promise, void left.push(mail));
  store.world = () => Promise.reject(new Error("the table is away"));
  const step = stepWithHousekeeping(ports, ref, "selection", now).then(
    () => [],
    (fault: Error) => [fault.message, left.length],
  );
  setTimeout(sent.resolve, 20);
  expect(await step).toEqual(["the table is away", 1]);
});
