/** What the core expects of a store, on each database that can run here. */
import { ScanCommand, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { Item, Keys, Kind } from "@tamkine/core/item";
import { Conflict, type LogPart, type Store, type Write } from "@tamkine/core/ports";
import { aMeeting, anApplication, anOrganiser, aPair, aProgramme } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clientOf, empty, failing, kinds, started } from "./fixtures/databases.ts";
import { aDueDelivery, aLogEntry, ref, samples } from "./fixtures/samples.ts";
import { anyFromRow } from "./row.ts";
import { createStore } from "./store.ts";

const stored = <T extends Item>(item: T): T => ({ ...item, version: item.version + 1 });
const fresh = <T extends Item>(item: T): T => ({ ...item, version: 0 });
const puts = (items: readonly Item[]): Write[] => items.map((put) => ({ put }));

it("runs on at least one database here", () => {
  expect(kinds).not.toEqual([]);
});

describe.each(kinds)("a store on %s", (kind) => {
  let on: Awaited<ReturnType<typeof started>>;
  let store: Store;
  beforeAll(async () => {
    on = await started(kind);
    store = on.store;
  });
  beforeEach(() => empty(on.client, on.table));
  afterAll(() => on?.database.stop());

  /** A store of its own on the same table, whose requests fail as told. */
  function faulty(operation: string, faults: Error[], late = false) {
    const client = clientOf(on.database);
    const { sent } = failing(client, operation, faults, late);
    return { store: createStore({ client, table: on.table }), sent };
  }

  it.each(samples.map((item) => [item.kind, item] as const))("gives back a %s as it was stored", async (name, item) => {
    const key = item as unknown as Keys[Kind];
    expect(await store.get(name, key)).toBeUndefined();
    await store.commit([{ put: item }]);
    expect(await store.get(name, key)).toEqual(stored(item));
    if (item.kind === "log") return;
    await store.commit([{ put: stored(item) }]);
    expect((await store.get(name, key))?.version).toBe(2);
    await store.commit([{ remove: stored(stored(item)) }]);
    expect(await store.get(name, key)).toBeUndefined();
  });

  it("refuses what its schema does not allow, and says nothing of the values", async () => {
    const wrong = { ...fresh(anApplication()), email: "secret at nowhere" };
    const refusal = await store.commit([{ put: wrong }]).catch(String);
    expect(refusal).toContain("not a valid application: email");
    expect(refusal).not.toContain("secret");
  });

  it("refuses a write based on an older version, alone and in a transaction", async () => {
    const pair = fresh(aPair());
    await store.commit([{ put: pair }]);
    await expect(store.commit([{ put: pair }])).rejects.toThrow(Conflict);
    await expect(store.commit([{ put: { ...pair, version: 7 } }])).rejects.toThrow(Conflict);
    await expect(store.commit([{ remove: pair }, { put: aDueDelivery() }])).rejects.toThrow(Conflict);
    expect(await store.get("delivery", aDueDelivery())).toBeUndefined();
  });

  it("leaves what is ensured as it is, and writes the rest", async () => {
    await store.commit([{ put: aDueDelivery({ state: "sent" }) }, { ensure: aLogEntry("2026-04-20T10:00:00Z", "log_1") }]);
    await store.commit([
      { ensure: aDueDelivery() },
      { ensure: aLogEntry("2026-04-20T10:00:00Z", "log_1") },
      { put: fresh(aPair()) },
      { ensure: aDueDelivery({ id: "dlv_2" }) },
      { ensure: aDueDelivery({ id: "dlv_2", state: "sent" }) },
    ]);
    await store.commit([{ ensure: aDueDelivery() }]);
    const deliveries = await store.deliveries(ref);
    expect(deliveries.map(({ id, state, version }) => [id, state, version])).toEqual([
      ["dlv_1", "sent", 1],
      ["dlv_2", "due", 1],
    ]);
    expect(await store.get("pair", aPair())).toBeDefined();
  });

  it("writes beside what must not be there only while it is not, and leaves no trace of asking", async () => {
    const absent = fresh(aPair());
    await store.commit([{ absent }]);
    await store.commit([{ absent }, { put: aDueDelivery() }]);
    expect(await store.get("pair", aPair())).toBeUndefined();
    await store.commit([{ put: fresh(aPair()) }]);
    await expect(store.commit([{ absent }, { put: aDueDelivery({ id: "dlv_2" }) }])).rejects.toThrow(Conflict);
    await expect(store.commit([{ absent }])).rejects.toThrow(Conflict);
    await expect(store.commitGroups([[{ put: aDueDelivery({ id: "dlv_2" }) }, { absent }]])).rejects.toThrow(Conflict);
    expect((await store.deliveries(ref)).map(({ id }) => id)).toEqual(["dlv_1"]);
  });

  it("writes beside what must be as it was read only while it is, and leaves that alone", async () => {
    await store.commit([{ put: fresh(aPair()) }]);
    const still = aPair();
    await store.commit([{ still }, { put: aDueDelivery() }]);
    expect((await store.get("pair", aPair()))?.version).toBe(1);
    await store.commit([{ put: still }]);
    await expect(store.commit([{ still }, { put: aDueDelivery({ id: "dlv_2" }) }])).rejects.toThrow(Conflict);
    await store.commit([{ remove: { ...still, version: 2 } }]);
    await expect(store.commitGroups([[{ put: aDueDelivery({ id: "dlv_2" }) }, { still }]])).rejects.toThrow(Conflict);
    expect((await store.deliveries(ref)).map(({ id }) => id)).toEqual(["dlv_1"]);
  });

  it("prefers a conflict to what is ensured: nothing is written", async () => {
    await store.commit(puts([aDueDelivery(), fresh(aPair())]));
    await expect(
      store.commit([{ ensure: aDueDelivery() }, { put: fresh(aPair()) }, { ensure: aDueDelivery({ id: "dlv_2" }) }]),
    ).rejects.toThrow(Conflict);
    expect(await store.deliveries(ref)).toHaveLength(1);
  });

  it("takes one row once, and at most a hundred", async () => {
    await expect(store.commit(puts([fresh(aPair()), fresh(aPair())]))).rejects.toThrow("writes the same pair twice");
    const many = Array.from({ length: 101 }, (_, i) => aDueDelivery({ id: `dlv_${i}` }));
    await expect(store.commit(puts(many))).rejects.toThrow(RangeError);
    await store.commit([]);
  });

  it("lets one of many writers at once through, and all of them in turn", async () => {
    await store.commit([{ put: fresh(aPair()) }]);
    const raised = async (): Promise<void> => {
      for (;;) {
        const pair = await store.get("pair", aPair());
        if (!pair) throw new Error("no pair");
        try {
          // A second row, the same for all: transactions on it meet.
          return await store.commit([{ put: { ...pair, score: pair.score + 1 } }, { ensure: aDueDelivery() }]);
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
    };
    const pair = stored(fresh(aPair()));
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => store.commit([{ put: pair }])));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await Promise.all(Array.from({ length: 8 }, raised));
    expect((await store.get("pair", aPair()))?.score).toBe(aPair().score + 8);
  });

  it("counts everybody who counts at once, and only looks when asked to", async () => {
    const until = "2026-04-20T11:00:00Z";
    const counted = await Promise.all(Array.from({ length: 12 }, () => store.count("cnt_1", 1, until)));
    expect(counted.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect([await store.count("cnt_1", 0, until), await store.count("cnt_2", 0, until)]).toEqual([12, 0]);
    const { Items = [] } = await on.client.send(new ScanCommand({ TableName: on.table }));
    expect(Items.map(({ ttl }) => ttl?.N)).toEqual(Array.from(Items, () => String(Date.parse(until) / 1000)));
  });

  it("writes any number in groups, each group whole, and again without harm", async () => {
    const groups = Array.from({ length: 90 }, (_, i): Write[] => [
      { ensure: aDueDelivery({ id: `dlv_${i}` }) },
      { ensure: aLogEntry("2026-04-20T10:00:00Z", `log_${i}`) },
      { ensure: aDueDelivery({ id: `dlv_${i}-b` }) },
    ]);
    await store.commitGroups(groups);
    await store.commitGroups(groups);
    expect(await store.deliveries(ref)).toHaveLength(180);
    expect(await store.log(ref)).toHaveLength(90);
  });

  it("writes an item twice in groups, one version after the other", async () => {
    const pair = fresh(aPair());
    await store.commitGroups([[{ put: pair }], [{ put: { ...stored(pair), score: 1 } }]]);
    expect(await store.get("pair", pair)).toEqual({ ...pair, score: 1, version: 2 });
  });

  it("gives a whole cohort, longer than a page of the database, and nothing of others", async () => {
    const world = underway();
    const note = "é".repeat(1000);
    const meetings = Array.from({ length: 700 }, (_, i) => aMeeting({ id: `mtg_${String(i).padStart(3, "0")}`, note }));
    const everything: Item[] = [world.programme, world.cohort, ...world.applications, ...world.participants, ...world.pairs, ...meetings];
    if (world.proposal) everything.push(world.proposal);
    const elsewhere = [{ ...world.cohort, cohort: "2026-2" }, anApplication({ cohort: "2026-2" }), anOrganiser()];
    await store.commitGroups([...everything, ...elsewhere].map((item) => [{ put: fresh(item) }]));
    await store.commit([{ put: aDueDelivery() }, { ensure: aLogEntry("2026-04-20T10:00:00Z", "log_1") }]);
    const found = await store.world(ref);
    const byId = <T extends { id: string }>(items: readonly T[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const { applications, participants, pairs } = world;
    const sorted = { applications: byId(applications), participants: byId(participants), pairs: byId(pairs) };
    expect(found).toEqual({ ...world, ...sorted, meetings });
    expect(await store.world({ ...ref, cohort: "2027-1" })).toBeUndefined();
    expect(await store.world({ ...ref, programme: "none" })).toBeUndefined();
  });

  it("reads a cohort of a few hundred rows in two requests", async () => {
    await store.commitGroups([...underway().applications, underway().programme, underway().cohort].map((item) => [{ put: fresh(item) }]));
    const { store: counted, sent } = faulty("", []);
    await counted.world(ref);
    expect(sent).toEqual(["Query", "Query"]);
  });

  it("reads what is asked for together in one request", async () => {
    const all = Array.from({ length: 120 }, (_, i) => aDueDelivery({ id: `dlv_${i}` }));
    await store.commitGroups(all.map((put) => [{ put }]));
    const { store: counted, sent } = faulty("", []);
    const found = await Promise.all(
      [...all, aDueDelivery({ id: "dlv_0" }), aDueDelivery({ id: "none" })].map((key) => counted.get("delivery", key)),
    );
    expect(found).toEqual([...all.map(stored), stored(aDueDelivery({ id: "dlv_0" })), undefined]);
    expect(sent).toEqual(["BatchGetItem", "BatchGetItem"]);
  });

  it("lists programmes, cohorts, organisers, the committee's and a pair's meetings oldest first", async () => {
    await store.commit(puts([fresh(aProgramme()), fresh(aProgramme({ id: "other" })), fresh(underway().cohort), fresh(anOrganiser())]));
    const days = { mtg_a: "2026-05-03T10:00:00.500Z", mtg_b: "2026-05-03T10:00:00Z", mtg_c: "2026-04-30T10:00:00Z" };
    const meetings = Object.entries(days).map(([id, at]) => fresh(aMeeting({ id, at })));
    await store.commit(puts([...meetings, fresh(aMeeting({ pair: "pair_10", id: "mtg_d" }))]));
    expect((await store.programmes()).map(({ id }) => id)).toEqual(["other", "tamkine"]);
    expect((await store.cohorts("tamkine")).map(({ cohort }) => cohort)).toEqual(["2026-1"]);
    expect(await store.cohorts("other")).toEqual([]);
    expect((await store.organisers("tamkine")).map(({ id }) => id)).toEqual(["org_owner"]);
    await store.commit(puts(samples.filter(({ kind }) => kind === "committee")));
    expect((await store.committee("tamkine")).map(({ id }) => id)).toEqual(["com_1"]);
    expect((await store.meetings(ref, "pair_1")).map(({ id }) => id)).toEqual(["mtg_c", "mtg_b", "mtg_a"]);
  });

  it("gives the log oldest first", async () => {
    const at = ["2026-04-20T10:00:00.500Z", "2026-04-20T10:00:00Z", "2026-04-19T10:00:00Z"];
    await store.commit(at.map((moment) => ({ ensure: aLogEntry(moment, "log_1") })));
    expect((await store.log(ref)).map((entry) => entry.at)).toEqual([...at].reverse());
  });

  it("gives parts of the log newest first, by days and onwards from a line", async () => {
    const moments = [
      "2026-04-19T22:59:59Z",
      "2026-04-20T10:00:00Z",
      "2026-04-20T10:00:00.500Z",
      "2026-04-21T00:00:00Z",
      "2026-04-22T08:00:00Z",
    ];
    await store.commit(moments.map((moment, n) => ({ ensure: aLogEntry(moment, `log_${n}`) })));
    const part = async (asked: Omit<LogPart, "most">, most = 9) => {
      const { entries, more } = await store.logPart(ref, { ...asked, most });
      return [entries.map(({ id }) => Number(id.at(-1))), more];
    };
    // Within a second, those with milliseconds come first.
    expect(await part({})).toEqual([[4, 3, 1, 2, 0], false]);
    expect(await part({}, 2)).toEqual([[4, 3], true]);
    expect(await part({ after: "2026-04-21T00:00:00Z#log_3" }, 2)).toEqual([[1, 2], true]);
    expect(await part({ after: "2026-04-20T10:00:00.500Z#log_2" }, 2)).toEqual([[0], false]);
    expect(await part({ from: "2026-04-20T10:00:00Z", until: "2026-04-21T00:00:00Z" })).toEqual([[1, 2], false]);
    expect(await part({ until: "2026-04-20T10:00:00Z", after: "2027-01-01T00:00:00Z#log_9" })).toEqual([[0], false]);
    expect((await store.logPart({ ...ref, cohort: "2027-1" }, { most: 9 })).entries).toEqual([]);
  });

  it("never changes a line of the log, nor deletes one", async () => {
    const entry = aLogEntry("2026-04-20T10:00:00Z", "log_1");
    await store.commit([{ ensure: entry }]);
    const [known] = await store.log(ref);
    if (!known) throw new Error("no line");
    await expect(store.commit([{ put: { ...known, by: "somebody else" } }])).rejects.toThrow("the log is not changed");
    await expect(store.commit([{ remove: known }])).rejects.toThrow("the log is not changed");
    await store.commit([{ ensure: { ...entry, by: "somebody else" } }]);
    await expect(store.commit([{ put: { ...entry, by: "somebody else" } }])).rejects.toThrow(Conflict);
    expect(await store.log(ref)).toEqual([known]);
  });

  it("gives sessions, sign-in links, challenges, forms kept half-way, prepared files and arrivals a time to live, and nothing else", async () => {
    await store.commit(puts(samples));
    const { Items = [] } = await on.client.send(new ScanCommand({ TableName: on.table }));
    const mortal = Items.filter((row) => row.ttl).map((row) => `${anyFromRow(row).kind} ${row.ttl?.N}`);
    expect(mortal.toSorted()).toEqual(["arrival", "challenge", "parcel", "saved-form", "session", "sign-in"].map((k) => `${k} 1776679200`));
  });

  it("tries again when rows are contended or the table is busy", async () => {
    const busy = (...codes: string[]) =>
      new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons: codes.map((Code) => ({ Code })) });
    const contended = faulty("TransactWriteItems", [busy("TransactionConflict", "None"), busy("None", "ThrottlingError")]);
    await contended.store.commit(puts([fresh(aPair()), aDueDelivery()]));
    expect(contended.sent).toHaveLength(3);
    const alone = faulty("PutItem", [Object.assign(new Error(), { name: "TransactionConflictException" })]);
    await alone.store.commit([{ put: stored(aDueDelivery()) }]);
    expect((await store.get("delivery", aDueDelivery()))?.version).toBe(2);
  });

  it("ends with a conflict when rows stay contended", async () => {
    const fault = () =>
      new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons: [{ Code: "TransactionConflict" }] });
    const contended = faulty("TransactWriteItems", Array.from({ length: 20 }, fault));
    await expect(contended.store.commit(puts([fresh(aPair()), aDueDelivery()]))).rejects.toThrow(Conflict);
  });

  it.each(["PutItem", "TransactWriteItems"])("writes once when the answer to a %s is lost and it is asked again", async (operation) => {
    const lost = Object.assign(new Error("socket hang up"), { name: "TimeoutError", code: "ECONNRESET", $retryable: {} });
    const { store: losing, sent } = faulty(operation, [lost], true);
    await losing.commit(puts(operation === "PutItem" ? [aDueDelivery()] : [aDueDelivery(), fresh(aPair())]));
    expect(sent).toEqual([operation, operation]);
    expect((await store.get("delivery", aDueDelivery()))?.version).toBe(1);
  });

  it("passes on any other fault", async () => {
    const denied = Object.assign(new Error("denied"), { name: "AccessDeniedException" });
    await expect(faulty("PutItem", [denied]).store.commit([{ put: aDueDelivery() }])).rejects.toThrow("denied");
    await expect(faulty("GetItem", [denied]).store.get("delivery", aDueDelivery())).rejects.toThrow("denied");
  });
});
