import { describe, expect, test } from "vitest";
import type { Item } from "../../item.ts";
import { memoryStore } from "../../letter/fixtures/memory-store.ts";
import { Conflict, type Ports } from "../../ports.ts";
import { aDelivery, anApplication, anOrganiser, ids, ref } from "../../worlds/makers.ts";
import { refused } from "../../worlds/refused.ts";
import { underway } from "../../worlds/worlds.ts";
import { beginRetention } from "./begin.ts";
import { carryOut, tally } from "./carry-out.ts";
import { hold } from "./hold.ts";
import { forgetTurn } from "./turn.ts";
import { heldFiles } from "../../worlds/held-files.ts";

const closed = "2026-06-26T09:00:00Z";
const year = "2027-06-26T09:00:00Z";

function stage() {
  const world = underway();
  const declined = Array.from({ length: 6 }, (_, n) =>
    anApplication({ id: `app_declined-${n}`, email: `declined${n}@example.ma`, status: "declined" }),
  );
  const items: Item[] = [
    { ...world.programme, timeZone: "UTC" },
    { ...world.cohort, phase: "closed" },
    anOrganiser(),
    ...world.applications,
    ...declined,
    ...world.participants,
    ...world.pairs,
    ...world.meetings,
    aDelivery(),
    aDelivery({ id: "dlv_2", recipient: { is: "applicant", id: "app_declined-1" } }),
  ];
  const store = memoryStore(items);
  const started: number[] = [];
  const mails: string[] = [];
  const ports: Ports = {
    store,
    mailer: { send: async ({ subject }) => void mails.push(subject) },
    workflow: {
      start: async () => "arn",
      startRetention: async (_, part) => `${started.push(part)}`,
      startParcel: async () => "arn",
      signal: async () => "ended",
    },
    papers: { print: () => Promise.reject(new Error("nothing is printed here")) },
    files: heldFiles(),
    ids,
    links: { personal: async () => "https://example.org/me/x", read: async () => undefined, page: (path) => path },
  };
  const row = async () => {
    const found = await store.get("retention", ref);
    if (!found) throw new Error("no row");
    return found;
  };
  return { store, ports, started, row, begin: () => beginRetention(ports, ref, closed) };
}

describe("beginning to forget", () => {
  test("counts from the close, starts one machine, and a repeated start is the same", async () => {
    const { row, begin, started, ports } = stage();
    await begin();
    await begin();
    expect(started).toEqual([1, 1]);
    expect(await row()).toMatchObject({ from: closed, part: 1, version: 1 });
    await beginRetention(ports, ref, closed, 1);
    await beginRetention(ports, ref, closed, 1);
    expect(started).toEqual([1, 1, 2, 2]);
  });

  test("is refused while the cohort runs", async () => {
    const { ports, store } = stage();
    const cohort = await store.get("cohort", ref);
    if (cohort) await store.commit([{ put: { ...cohort, phase: "survey" } }]);
    await expect(beginRetention(ports, ref, closed)).rejects.toMatchObject({ code: "wrong-phase" });
    expect(refused(() => hold(undefined, "x", { by: "x", now: closed }))).toEqual({ code: "wrong-phase" });
  });
});

describe("a stage", () => {
  test("never says how many people it erased where they were one to four", async () => {
    const { store, row, begin } = stage();
    for (const id of ["app_declined-0", "app_declined-1"]) {
      const application = await store.get("application", { ...ref, id });
      if (application) await store.commit([{ remove: application }]);
    }
    await begin();
    expect(await tally(store, ref, "rejected")).toMatchObject({ people: 4 });
    expect((await carryOut(store, await row(), "rejected", closed)).done.rejected?.people).toBeNull();
  });

  test("is done in turns of limited size, each counted exactly, and twice is once", async () => {
    const { store, row, begin } = stage();
    await begin();
    const expected = await tally(store, ref, "rejected");
    expect(expected).toEqual({ rows: 7, people: 6 });
    const first = await carryOut(store, await row(), "rejected", closed, 1);
    expect(first).toMatchObject({ doing: { stage: "rejected" }, done: {} });
    let last = first;
    while (!last.done.rejected) last = await carryOut(store, last, "rejected", closed, 1);
    expect(last.done.rejected).toEqual({ at: closed, ...expected });
    expect(await row()).toEqual(last);
    expect(await tally(store, ref, "rejected")).toEqual({ rows: 0, people: 0 });
    expect((await store.deliveries(ref)).map(({ id }) => id)).toEqual(["dlv_1"]);
    expect((await store.world(ref))?.applications).toHaveLength(8);
  });

  test("of addresses takes those at which letters bounce, and leaves the others for the letters to come", async () => {
    const { store, row, begin } = stage();
    await begin();
    const bounced = await store.get("participant", { ...ref, id: "app_mentor-1" });
    if (!bounced) throw new Error("nobody");
    await store.commit([{ put: { ...bounced, bouncedAt: closed } }]);
    await carryOut(store, await row(), "notes", closed);
    const address = async (id: string) => (await store.get("application", { ...ref, id }))?.email;
    expect([await address("app_mentor-1"), await address("app_mentor-2")]).toEqual(["app-mentor-1@erased.invalid", "mentor2@example.ma"]);
  });

  test("stops where an owner holds everything meanwhile", async () => {
    const { store, row, begin } = stage();
    await begin();
    const before = await row();
    await store.commit([{ put: hold(before, "Litige", { by: "organiser:org_owner", now: closed }).put[0] as Item }]);
    await expect(carryOut(store, before, "rejected", closed)).rejects.toThrow(Conflict);
    expect((await store.world(ref))?.applications).toHaveLength(14);
  });
});

describe("turns", () => {
  test("announce, erase and end; each repeated does nothing more", async () => {
    const { ports, store, row, begin } = stage();
    await begin();
    const turn = (now: string) => forgetTurn(ports, ref, now, closed);
    expect(await turn(closed)).toMatchObject({ next: "wait", until: "2026-07-24T09:00:00Z", part: 1, batches: [] });
    expect(await turn("2026-08-29T09:00:00Z")).toMatchObject({ next: "again", batches: [{ deliveries: [expect.any(String)] }] });
    const announced = (await store.deliveries(ref)).filter(({ letter }) => letter === "erasure-coming");
    expect(announced).toMatchObject([{ facts: { stage: "rejected", until: "2026-09-26", count: "6" } }]);
    expect(await turn("2026-08-29T09:00:00Z")).toMatchObject({ next: "wait", until: "2026-09-26T09:00:00Z" });
    await ports.files.put("tamkine/out/1", new Uint8Array(1), "text/csv");
    await ports.files.put("tamkine-2/out/1", new Uint8Array(1), "text/csv");
    expect(await turn("2026-09-26T09:00:00Z")).toMatchObject({ next: "again" });
    expect([await ports.files.get("tamkine/out/1"), await ports.files.get("tamkine-2/out/1")]).toEqual([undefined, new Uint8Array(1)]);
    expect(await row()).toMatchObject({ done: { rejected: { people: 6 } } });
    // Old executions hand over before they must end.
    expect(await turn("2027-04-01T09:00:00Z")).toMatchObject({ next: "again" });
    expect(await turn("2027-04-02T09:00:00Z")).toMatchObject({ next: "chain" });
  });

  test("send what a crash left behind, which nobody else looks for any more", async () => {
    const { ports, store, begin } = stage();
    await begin();
    await store.commit([{ put: aDelivery({ id: "dlv_left", version: 0, state: "due", dueAt: closed }) }]);
    expect((await forgetTurn(ports, ref, "2026-06-26T09:04:00Z", closed)).batches).toEqual([]);
    expect((await forgetTurn(ports, ref, "2026-06-26T09:05:00Z", closed)).batches).toEqual([{ deliveries: ["dlv_left"] }]);
  });

  test("tell organisers of the last letters that came back, when nobody else looks any more", async () => {
    const { ports, store, begin } = stage();
    await begin();
    await store.commit([{ put: aDelivery({ id: "dlv_back", version: 0, state: "bounced", returnedAt: closed }) }]);
    const told = async () => (await store.deliveries(ref)).filter(({ letter }) => letter === "letters-returned").length;
    await forgetTurn(ports, ref, "2026-06-26T10:00:00Z", closed);
    expect(await told()).toBe(1);
  });

  test("leave nobody, and say so in the log by numbers", async () => {
    const { ports, store, row, begin } = stage();
    await begin();
    const kept = await row();
    const warned = { at: closed, due: year };
    const before = { at: closed, rows: 0, people: 0 };
    await store.commit([{ put: { ...kept, warned: { identifiable: warned }, done: { rejected: before, notes: before } } }]);
    expect(await forgetTurn(ports, ref, year, year)).toMatchObject({ next: "again" });
    expect(await forgetTurn(ports, ref, year, year)).toMatchObject({ next: "over" });
    const world = await store.world(ref);
    expect([world?.applications, world?.participants, world?.pairs, world?.meetings, await store.deliveries(ref)]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(world?.cohort.published).toEqual({ at: expect.any(String), mentors: [], mentees: [] });
    const lines = (await store.log(ref)).map(({ event, facts }) => [event, facts]);
    expect(lines).toContainEqual(["data-forgotten", { stage: "identifiable", rows: 30, people: 14 }]);
  });
});
