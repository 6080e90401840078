/** Parcels, with every place where somebody can die or come in between. */
import { describe, expect, test } from "vitest";
import type { Item } from "../item.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { beginArrival, endArrival } from "../archive/begin-arrival.ts";
import { archived } from "../archive/write.ts";
import { outside } from "../letter/sending/dispatch.ts";
import { Refusal } from "../kernel/refusal.ts";
import { Conflict, type Mail, type Ports } from "../ports.ts";
import { heldFiles } from "../worlds/held-files.ts";
import { anOrganiser, aProgramme, ids } from "../worlds/makers.ts";
import { ask, bring, discard, mine, own, retry } from "./ask.ts";
import { forgetFiles } from "./forget.ts";
import { broughtAs, fileOf, isFailed, type ParcelRef } from "./parcel.ts";
import { giveUp, type Make, prepare, tell } from "./prepare.ts";

const now = "2026-05-04T10:00:00Z";
const soon = "2026-05-04T10:00:30Z";
const later = "2026-05-04T10:09:00Z";
const owner = anOrganiser();
const asks = { path: "/console/tamkine/2026-1/log/export", form: { purpose: ["rights"] }, language: "fr" as const };
const file: Make = async () => ({ name: "log.csv", type: "text/csv", bytes: Buffer.from("rows") });

function stage(items: Item[] = [aProgramme(), owner]) {
  const store = memoryStore(items);
  const files = heldFiles();
  const started: ParcelRef[] = [];
  const mails: Mail[] = [];
  const ports: Ports = {
    store,
    files,
    mailer: { send: async (mail) => void mails.push(mail) },
    workflow: {
      start: async () => "arn",
      startRetention: async () => "arn",
      startParcel: async ({ programme, id, attempt }) => `${started.push({ programme, id, attempt })}`,
      signal: async () => "gone",
    },
    papers: { print: () => Promise.reject(new Error("nothing is printed here")) },
    ids,
    links: { personal: async () => "https://example.org/me/x", read: async () => undefined, page: (path) => path },
  };
  const one = () => ask(ports, { programme: "tamkine", by: owner.id, what: "log", cohort: "2026-1", asks }, now);
  const state = async ({ id }: ParcelRef) => (await store.get("parcel", { programme: "tamkine", id }))?.state.is;
  return { store, files, started, mails, ports, one, state };
}

describe("a file on its way out", () => {
  test("is asked for once however often one presses, prepared, and taken under its name", async () => {
    const { ports, one, started, files, state } = stage();
    const [first, second] = [await one(), await one()];
    expect(second).toMatchObject({ id: first.id, attempt: 1 });
    expect(new Set(started.map(({ id, attempt }) => `${id} ${attempt}`)).size).toBe(1);
    await Promise.all([prepare(ports, first, soon, file), prepare(ports, first, soon, file)]);
    expect([await state(first), [...files.held.keys()]]).toEqual(["ready", [fileOf(first)]]);
    expect(await own(ports, owner, first.id)).toMatchObject({ state: { until: "2026-05-07T10:00:30Z", name: "log.csv", bytes: 4 } });
    await prepare(ports, first, later, () => Promise.reject(new Error("it was prepared before")));
    await giveUp(ports, first, later);
    expect(await state(first)).toBe("ready");
  });

  test("is tried again where it could not be noted, because the table was busy and not because somebody else wrote", async () => {
    const { ports, one, store, state, files } = stage();
    const first = await one();
    const { commit } = store;
    store.commit = () => Promise.reject(new Conflict("parcel"));
    await expect(prepare(ports, first, soon, file)).rejects.toThrow(Conflict);
    store.commit = commit;
    await prepare(ports, first, soon, file);
    expect([await state(first), [...files.held.keys()]]).toEqual(["ready", [fileOf(first)]]);
  });

  test("is nobody else's, and whoever may not have it any more does not get it", async () => {
    const { ports, one, store } = stage();
    const { id } = await one();
    await expect(own(ports, anOrganiser({ id: "org_other" }), id)).rejects.toMatchObject({ code: "not-found" });
    await expect(own(ports, { ...owner, role: "auditor" }, id)).rejects.toMatchObject({ code: "not-found" });
    expect(await mine(store, "tamkine", "org_other")).toEqual([]);
  });

  test("fails, or is lost with whoever prepared it, and can be tried again, once for two who press", async () => {
    const { ports, one, started, state, files } = stage();
    // Starting what has been started does nothing.
    const tries = () => new Set(started.map(({ attempt }) => attempt)).size;
    const first = await one();
    await giveUp(ports, first, soon);
    expect(await state(first)).toBe("failed");
    await Promise.all([retry(ports, owner, first.id, later), retry(ports, owner, first.id, later)]);
    const second = await own(ports, owner, first.id);
    expect([second.attempt, tries()]).toEqual([2, 2]);
    // Whoever stored the second may have died before it was started.
    started.pop();
    started.pop();
    await retry(ports, owner, first.id, later);
    expect([(await own(ports, owner, first.id)).attempt, tries()]).toEqual([2, 2]);
    // The first try comes to its end after all.
    await prepare(ports, first, later, file);
    expect([await state(first), files.held.size]).toEqual(["preparing", 0]);
    expect([isFailed(second, later), isFailed(second, "2026-05-04T12:00:00Z")]).toEqual([false, true]);
    await prepare(ports, second, later, file);
    expect([...files.held.keys()]).toEqual([fileOf(second)]);
    await retry(ports, owner, first.id, later);
    expect([(await own(ports, owner, first.id)).attempt, tries()]).toEqual([2, 2]);
    await discard(ports, owner, first.id);
    expect([await state(first), files.held.size]).toEqual([undefined, 0]);
  });

  test("asked for again once it is lost, is another; given up while it is prepared, leaves no file", async () => {
    const { ports, one, files, state } = stage();
    const first = await one();
    const again = (when: string) => ask(ports, { programme: "tamkine", by: owner.id, what: "log", cohort: "2026-1", asks }, when);
    expect((await again(later)).id).toBe(first.id);
    const second = await again("2026-05-04T12:00:00Z");
    expect(second.id).not.toBe(first.id);
    await prepare(ports, second, "2026-05-04T12:01:00Z", async (...given) => {
      await giveUp(ports, second, "2026-05-04T12:00:59Z");
      return file(...given);
    });
    expect([await state(second), files.held.size]).toEqual(["failed", 0]);
  });

  test("is refused in the background as it would be on the page", async () => {
    const { ports, one, state, store } = stage();
    const first = await one();
    await prepare(ports, first, soon, () => Promise.reject(new Refusal("not-allowed")));
    expect(await state(first)).toBe("refused");
    const gone = await one();
    await store.commit([{ remove: owner }]);
    await prepare(ports, gone, soon, file);
    expect((await store.get("parcel", gone))?.state).toMatchObject({ is: "refused", code: "not-allowed" });
  });
});

describe("when somebody is erased", () => {
  test("what was prepared is gone, and what is being prepared does not come to be", async () => {
    const { ports, one, files, store } = stage();
    const ready = await one();
    await prepare(ports, ready, soon, file);
    const half = await ask(
      ports,
      { programme: "tamkine", by: owner.id, what: "archive", cohort: null, asks: { ...asks, path: "/x" } },
      now,
    );
    await files.put("tamkine-2/out/prc_1-1", Buffer.from("another's"), "text/csv");
    await prepare(ports, half, soon, async (...given) => {
      await forgetFiles(ports, "tamkine");
      return file(...given);
    });
    expect([...files.held.keys()]).toEqual(["tamkine-2/out/prc_1-1"]);
    expect(await mine(store, "tamkine", owner.id)).toEqual([]);
    // Somebody died between storing the file and saying so; the task is tried again.
    await files.put(fileOf(half), Buffer.from("left"), "text/csv");
    await prepare(ports, half, soon, file);
    expect(files.held.size).toBe(1);
  });
});

describe("an archive that is brought", () => {
  const id = "u".repeat(32);
  const other = { ...aProgramme(), id: "other" };

  test("is taken in once, also when it is said twice, and leaves nothing behind", async () => {
    const { ports, store, files, started, state } = stage();
    await files.put(broughtAs("tamkine", id), archived("other", [other], now), "application/zip");
    await bring(ports, owner, id, now);
    await bring(ports, owner, id, soon);
    const [first = { programme: "", id: "", attempt: 1 }] = started;
    await prepare(ports, first, soon, file);
    await prepare(ports, first, soon, file);
    expect([await state(first), (await store.get("programme", { id: "other" }))?.id, files.held.size]).toEqual(["taken-in", "other", 0]);
    // Where somebody is erased meanwhile, the page still says that it was taken in: of them it holds nothing.
    await forgetFiles(ports, "tamkine");
    expect(await state(first)).toBe("taken-in");
    const taken = (await store.log(outside("other"))).filter(({ event }) => event === "archive-taken-in");
    expect(taken).toHaveLength(1);
  });

  test("waits while another one of its programme is being taken in, with its file, and is tried again", async () => {
    const { ports, store, files, started, state, mails } = stage();
    await files.put(broughtAs("tamkine", id), archived("other", [other], now), "application/zip");
    const another = { programme: "other", madeAt: "2026-05-03T10:00:00Z" };
    const arrival = await beginArrival(store, another, now);
    await bring(ports, owner, id, now);
    const [first = { programme: "", id: "", attempt: 1 }] = started;
    await prepare(ports, first, soon, file);
    expect((await store.get("parcel", first))?.state).toMatchObject({ is: "refused", code: "archive-arriving" });
    await tell(ports, first, later);
    expect([files.held.size, mails[0]?.subject]).toEqual([1, "Votre fichier n’a pas pu être préparé"]);
    await endArrival(store, arrival);
    await retry(ports, owner, id, later);
    await prepare(ports, started[1] ?? first, later, file);
    expect([await state(first), (await store.get("programme", { id: "other" }))?.id, files.held.size]).toEqual(["taken-in", "other", 0]);
  });

  test("is refused with its reason when it is none, and the file goes", async () => {
    const { ports, files, started, store } = stage();
    await files.put(broughtAs("tamkine", id), Buffer.from("no archive"), "application/zip");
    await bring(ports, owner, id, now);
    const [first = { programme: "", id: "", attempt: 1 }] = started;
    await prepare(ports, first, soon, file);
    expect((await store.get("parcel", first))?.state).toMatchObject({
      is: "refused",
      code: "archive-invalid",
      facts: { why: "unreadable" },
    });
    expect(files.held.size).toBe(0);
  });
});

test("who asked is written to once, where it took longer than one waits", async () => {
  const { ports, one, mails } = stage();
  const parcel = await one();
  await prepare(ports, parcel, soon, file);
  await tell(ports, parcel, soon);
  expect(mails).toEqual([]);
  await tell(ports, parcel, later);
  await tell(ports, parcel, later);
  expect(mails.map(({ subject, to }) => [subject, to.address])).toEqual([["Votre fichier est prêt", owner.email]]);
  expect(mails[0]?.text).toContain("/console/tamkine/files");
  expect(mails[0]?.text).toContain("7\u00a0mai");
});
