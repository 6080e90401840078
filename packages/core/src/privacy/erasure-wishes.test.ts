import { expect, test } from "vitest";
import { applicationId } from "../application/application.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import type { CohortRef } from "../kernel/item.ts";
import { loadPersonal } from "../participant/personal.ts";
import { perform } from "../perform.ts";
import type { Ports, Store } from "../ports.ts";
import { heldPorts } from "../worlds/held-ports.ts";
import { aCohort, aDelivery, anApplication, anOrganiser, ids, ref } from "../worlds/makers.ts";
import { during, underway } from "../worlds/worlds.ts";
import { beginWait } from "../workflow/signal.ts";
import { beginning } from "./retention/retention.ts";
import { carryOutWish, carryOutWishes, wishErased } from "./erasure-wishes.ts";

const id = "app_mentee-1";
const email = "mentee1@example.ma";
const next = { ...ref, cohort: "2026-2" };
const later = applicationId(ids, next, "mentee", email);
const by = `participant:${id}`;
const now = during.underway;
const minutesLater = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();

/** A cohort under way, and the next one, for which one of its people signed up as well. */
function held() {
  const again = anApplication({ ...next, id: later, role: "mentee", email, status: "submitted" });
  const { programme, cohort, proposal, applications, participants, pairs, meetings } = underway();
  const own = [programme, cohort, ...(proposal ? [proposal] : []), ...applications, ...participants, ...pairs, ...meetings];
  return heldPorts(memoryStore([...own, anOrganiser(), aCohort({ ...next, phase: "intake" }), again, aDelivery()]));
}

/** Whoever works with it dies after so many transactions. */
function dying(ports: Ports, transactions: number): Ports {
  let left = transactions;
  const lived = async <T>(commit: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left < 0) throw new Error("died");
    return commit();
  };
  const { store } = ports;
  const commits: Pick<Store, "commit" | "commitGroups"> = {
    commit: (writes) => lived(() => store.commit(writes)),
    commitGroups: (groups) => lived(() => store.commitGroups(groups)),
  };
  return { ...ports, store: { ...store, ...commits } };
}

/** As their own page does. */
async function eraseMyself(ports: Ports): Promise<void> {
  const act = { by, now };
  await perform(ports, ref, act, async () => {
    const personal = await loadPersonal(ports.store, ref, id);
    if (!personal) throw new Error("no page");
    return wishErased(ports, personal, act);
  });
  const person = await ports.store.get("application", { ...ref, id });
  if (person) await carryOutWish(ports, person, act);
}

const erased = async ({ store }: Ports) =>
  Promise.all([store.get("application", { ...ref, id }), store.get("application", { ...next, id: later })]);
const noted = async ({ store }: Ports) => (await store.get("cohort", ref))?.erasing;

test("is noted with their leaving, carried out everywhere, and crossed out with the last of it", async () => {
  const ports = held();
  const act = { by, now };
  const personal = await loadPersonal(ports.store, ref, id);
  if (personal) await perform(ports, ref, act, () => wishErased(ports, personal, act));
  expect(await noted(ports)).toEqual([{ id, by, at: now }]);
  await eraseMyself(ports);
  expect(await erased(ports)).toMatchObject([{ erasedAt: now }, { erasedAt: now }]);
  expect(await noted(ports)).toBeUndefined();
});

test("whoever dies anywhere on the way leaves it to whoever comes by: everything is erased, or nothing was begun", async () => {
  const ends: string[] = [];
  for (let transactions = 0; ends.at(-1) !== "done" && transactions < 60; transactions += 1) {
    const ports = held();
    const died = await eraseMyself(dying(ports, transactions)).then(
      () => false,
      () => true,
    );
    const begun = await noted(ports);
    await carryOutWishes(ports, ref.programme, minutesLater(14));
    expect(await noted(ports)).toEqual(begun);
    await carryOutWishes(ports, ref.programme, minutesLater(16));
    const everyone = await erased(ports);
    const gone = everyone.map((one) => one?.erasedAt !== undefined);
    expect(await noted(ports)).toBeUndefined();
    expect(gone[0]).toBe(gone[1]);
    expect(JSON.stringify(everyone).includes(email)).toBe(!gone[0]);
    ends.push(died ? (gone[0] ? "by whoever came by" : "not begun") : "done");
  }
  expect(ends.slice(0, 2)).toEqual(["not begun", "by whoever came by"]);
  expect(ends.at(-1)).toBe("done");
  expect(ends.filter((end) => end === "not begun")).toHaveLength(1);
});

test("what forgets a cohort that is over is woken, to look whether it was done; nothing else is", async () => {
  const woken: string[] = [];
  for (const phase of ["mentoring", "closed"] as const) {
    const ports = { ...held(), workflow: heldPorts(memoryStore([]), { woken }).workflow };
    const cohort = await ports.store.get("cohort", ref);
    if (!cohort) throw new Error("no cohort");
    const retention = beginning(ref, now);
    const wait = { ...ref, name: "retention", token: `asleep while ${phase}`, since: now, until: minutesLater(9999) } as const;
    await ports.store.commit([{ put: { ...cohort, phase } }, { put: retention }]);
    await beginWait(ports, ref, { ...wait, forDecision: false, signals: 0 });
    await eraseMyself(ports);
    expect((await erased(ports))[0]?.erasedAt).toBe(now);
  }
  expect(woken).toEqual(["asleep while closed"]);
});

test("in the name of whoever began it; an organiser's is theirs in every place", async () => {
  for (const [who, there] of [
    [by, `applicant:${later}`],
    ["organiser:org_owner", "organiser:org_owner"],
  ] as const) {
    const ports = held();
    const cohort = await ports.store.get("cohort", ref);
    const person = await ports.store.get("application", { ...ref, id });
    if (!cohort || !person) throw new Error("no cohort");
    await ports.store.commit([{ put: { ...cohort, erasing: [{ id, by: who, at: now }] } }, { put: { ...person, status: "withdrawn" } }]);
    await carryOutWishes(ports, ref.programme, minutesLater(20));
    const events = async (of: CohortRef) =>
      (await ports.store.log(of)).filter(({ event }) => event === "data-erased").map((entry) => entry.by);
    expect([await events(ref), await events(next)]).toEqual([[who], [there]]);
  }
});

test("whoever signed up again since is left in peace, and nobody waits for another's wish that fails", async () => {
  const ports = held();
  const cohort = await ports.store.get("cohort", ref);
  const [one, back] = await Promise.all([id, "app_mentee-2"].map((person) => ports.store.get("application", { ...ref, id: person })));
  if (!cohort || !one || !back) throw new Error("no cohort");
  const erasing = ["app_unreadable", back.id, one.id].map((person) => ({ id: person, by, at: now }));
  await ports.store.commit([{ put: { ...cohort, erasing } }, { put: { ...one, status: "withdrawn" } }]);
  const get: Store["get"] = (kind, key) =>
    kind === "application" && "id" in key && key.id === "app_unreadable"
      ? Promise.reject(new Error("unreadable"))
      : ports.store.get(kind, key);
  await carryOutWishes({ ...ports, store: { ...ports.store, get } }, ref.programme, minutesLater(20));
  expect((await erased(ports))[0]?.erasedAt).toBe(minutesLater(20));
  expect(await ports.store.get("application", { ...ref, id: back.id })).toEqual(back);
  expect((await noted(ports))?.map((wish) => wish.id)).toEqual(["app_unreadable"]);
});

test("of somebody whose application has gone with the cohort nothing is left to do, and one that fails is tried again", async () => {
  const ports = held();
  const cohort = await ports.store.get("cohort", ref);
  if (!cohort) throw new Error("no cohort");
  await ports.store.commit([{ put: { ...cohort, erasing: [{ id: "app_gone", by, at: now }] } }]);
  await carryOutWishes(dying(ports, 0), ref.programme, minutesLater(20));
  expect(await noted(ports)).toHaveLength(1);
  await carryOutWishes(ports, ref.programme, minutesLater(30));
  expect(await noted(ports)).toBeUndefined();
});
