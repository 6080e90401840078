import { describe, expect, test } from "vitest";
import type { Item, ItemOf } from "../../item.ts";
import { aDelivery, anApplication, ref } from "../../worlds/makers.ts";
import { closed, ended } from "../fixtures/ended.ts";
import { mostWrites } from "./carry-out.ts";
import { forgetTurn } from "./turn.ts";
import { wakeRetention } from "./wake.ts";

const year = "2027-06-26T09:00:00Z";

const aSavedForm = (expiresAt: string): ItemOf<"saved-form"> => ({
  kind: "saved-form",
  ...ref,
  id: `svf_${expiresAt}`,
  version: 0,
  role: "mentee",
  email: "salma@example.ma",
  language: "fr",
  step: "self",
  answers: {},
  savedAt: closed,
  expiresAt,
});

describe("turns", () => {
  test("announce, erase and end; each repeated does nothing more", async () => {
    const { ports, store, row, begin } = ended();
    await begin();
    const turn = (now: string) => forgetTurn(ports, ref, now, closed);
    expect(await turn(closed)).toMatchObject({ next: "wait", until: "2026-07-24T09:00:00Z", part: 1, batches: [] });
    expect(await turn("2026-08-29T09:00:00Z")).toMatchObject({ next: "again", batches: [{ deliveries: [expect.any(String)] }] });
    const announced = (await store.deliveries(ref)).filter(({ letter }) => letter === "erasure-coming");
    expect(announced).toMatchObject([{ facts: { stage: "rejected", until: "2026-09-26", count: "6" } }]);
    await store.commit(announced.map((one) => ({ put: { ...one, state: "sent", sentAt: one.dueAt } })));
    expect(await turn("2026-08-29T09:00:00Z")).toMatchObject({ next: "wait", until: "2026-08-29T09:05:00Z" });
    expect(await turn("2026-08-29T09:05:00Z")).toMatchObject({ next: "wait", until: "2026-09-26T09:00:00Z" });
    await ports.files.put("tamkine/out/1", new Uint8Array(1), "text/csv");
    await ports.files.put("tamkine-2/out/1", new Uint8Array(1), "text/csv");
    expect(await turn("2026-09-26T09:00:00Z")).toMatchObject({ next: "again" });
    expect([await ports.files.get("tamkine/out/1"), await ports.files.get("tamkine-2/out/1")]).toEqual([undefined, new Uint8Array(1)]);
    expect(await row()).toMatchObject({ done: { rejected: { people: 6 } } });
    // Old executions hand over before they must end.
    expect(await turn("2027-04-01T09:00:00Z")).toMatchObject({ next: "again" });
    expect(await turn("2027-04-02T09:00:00Z")).toMatchObject({ next: "chain" });
  });

  test("announce nothing to anybody where nothing will go, and say so in the log all the same", async () => {
    const { ports, store, begin } = ended();
    for (let n = 0; n < 6; n += 1) {
      const application = await store.get("application", { ...ref, id: `app_declined-${n}` });
      if (application) await store.commit([{ remove: application }]);
    }
    await begin();
    const before = (await store.deliveries(ref)).length;
    expect(await forgetTurn(ports, ref, "2026-08-29T09:00:00Z", closed)).toMatchObject({ next: "again", batches: [] });
    expect((await store.deliveries(ref)).length).toBe(before);
    expect((await store.log(ref)).map(({ event, facts }) => [event, facts])).toEqual([
      ["erasure-announced", { stage: "rejected", until: "2026-09-26" }],
    ]);
  });

  test("tell how many words, and before all goes how many people; then those who took part to the end can still take their copy", async () => {
    const { ports, store, row, begin } = ended();
    await begin();
    const left = await store.get("participant", { ...ref, id: "app_mentee-2" });
    const helped = await store.get("participant", { ...ref, id: "app_mentor-1" });
    if (!left || !helped) throw new Error("nobody");
    await store.commit([
      { put: { ...left, state: { is: "left", at: closed, reason: "Secret" } } },
      { put: { ...helped, help: { at: closed, about: "Secret" } } },
    ]);
    const announced = async (stages: ("rejected" | "notes")[], now: string) => {
      const kept = await row();
      const done = Object.fromEntries(stages.map((stage) => [stage, { at: closed, rows: 0, people: 0 }]));
      await store.commit([{ put: { ...kept, done } }]);
      await forgetTurn(ports, ref, now, now);
      return (await store.deliveries(ref)).filter(({ dueAt }) => dueAt === now);
    };
    const words = await announced(["rejected"], "2026-12-01T09:00:00Z");
    expect(words).toMatchObject([{ letter: "erasure-coming", facts: { stage: "notes", count: "2" } }]);
    const all = await announced(["rejected", "notes"], "2027-06-01T09:00:00Z");
    expect(all.filter(({ letter }) => letter === "erasure-coming")).toMatchObject([{ facts: { stage: "identifiable", count: "14" } }]);
    const people = all.filter(({ letter }) => letter === "copy-before-erasure").map(({ recipient }) => recipient.id);
    expect(people).toHaveLength(7);
    expect(people).not.toContain("app_mentee-2");
  });

  test("wait as long as is left, never a whole second less than one; a signal that came is counted, a wait that ends by itself is looked for", async () => {
    const { ports, store, begin } = ended();
    await begin();
    await store.commit([
      { put: { kind: "wait", ...ref, name: "retention", version: 0, signals: 3, again: "2026-07-01T09:00:00Z" } as Item },
    ]);
    expect(await forgetTurn(ports, ref, closed, closed)).toMatchObject({
      next: "wait",
      signals: 3,
      forDecision: false,
      until: "2026-07-01T09:00:00Z",
      seconds: 5 * 86_400,
    });
  });

  test("say nothing of a stage that is not done yet, and delete what ends by itself", async () => {
    const { ports, store, row, begin } = ended();
    await begin();
    await store.commit([{ put: aSavedForm("2026-08-29T08:00:00Z") }, { put: aSavedForm("2026-12-29T08:00:00Z") }]);
    await forgetTurn(ports, ref, "2026-08-29T09:00:00Z", closed);
    expect((await store.savedForms(ref)).map(({ id }) => id)).toEqual(["svf_2026-12-29T08:00:00Z"]);
    const people = Array.from({ length: mostWrites + 50 }, (_, n) =>
      anApplication({ id: `app_more-${n}`, version: 0, status: "declined" }),
    );
    await store.commitGroups(people.map((put) => [{ put }]));
    expect(await forgetTurn(ports, ref, "2026-09-26T09:00:00Z", closed)).toMatchObject({ next: "again" });
    expect((await row()).doing).toMatchObject({ stage: "rejected" });
    const lines = async () => (await store.log(ref)).filter(({ event }) => event === "data-forgotten").map(({ facts }) => facts);
    expect(await lines()).toEqual([]);
    await forgetTurn(ports, ref, "2026-09-26T09:00:00Z", closed);
    expect(await lines()).toEqual([{ stage: "rejected", rows: mostWrites + 58, people: mostWrites + 56 }]);
  });

  test("say no number of people where they were few", async () => {
    const { ports, store, row, begin } = ended();
    for (let n = 1; n < 6; n += 1) {
      const application = await store.get("application", { ...ref, id: `app_declined-${n}` });
      if (application) await store.commit([{ remove: application }]);
    }
    await begin();
    const kept = await row();
    await store.commit([{ put: { ...kept, warned: { rejected: { at: closed, due: "2026-09-26T09:00:00Z" } } } }]);
    await forgetTurn(ports, ref, "2026-09-26T09:00:00Z", closed);
    const lines = (await store.log(ref)).filter(({ event }) => event === "data-forgotten").map(({ facts }) => facts);
    expect(lines).toEqual([{ stage: "rejected", rows: 2 }]);
  });

  test("send what a crash left behind, which nobody else looks for any more", async () => {
    const { ports, store, begin } = ended();
    await begin();
    await store.commit([{ put: aDelivery({ id: "dlv_left", version: 0, state: "due", dueAt: closed }) }]);
    expect((await forgetTurn(ports, ref, "2026-06-26T09:04:00Z", closed)).batches).toEqual([]);
    expect((await forgetTurn(ports, ref, "2026-06-26T09:05:00Z", closed)).batches).toEqual([{ deliveries: ["dlv_left"] }]);
  });

  test("tell organisers of the last letters that came back, when nobody else looks any more", async () => {
    const { ports, store, begin } = ended();
    await begin();
    await store.commit([{ put: aDelivery({ id: "dlv_back", version: 0, state: "bounced", returnedAt: closed }) }]);
    const told = async () => (await store.deliveries(ref)).filter(({ letter }) => letter === "letters-returned").length;
    await forgetTurn(ports, ref, "2026-06-26T10:00:00Z", closed);
    expect(await told()).toBe(1);
  });

  test("send what was announced where the turn died that had written it, minutes later and long before anything goes", async () => {
    const { ports, store, begin } = ended();
    await begin();
    const warns = "2026-08-29T09:00:00Z";
    const { commit } = store;
    store.commit = async (writes) => {
      await commit(writes);
      if (writes.some((write) => "put" in write && write.put.kind === "retention" && write.put.warned.rejected)) throw new Error("died");
    };
    await expect(forgetTurn(ports, ref, warns, closed)).rejects.toThrow("died");
    store.commit = commit;
    expect(await forgetTurn(ports, ref, warns, closed)).toMatchObject({ next: "wait", until: "2026-08-29T09:05:00Z", batches: [] });
    const letters = (await store.deliveries(ref)).filter(({ letter }) => letter === "erasure-coming").map(({ id }) => id);
    expect(letters).toHaveLength(1);
    expect(await forgetTurn(ports, ref, "2026-08-29T09:05:00Z", closed)).toMatchObject({ batches: [{ deliveries: letters }] });
  });

  test("look for what was announced a moment ago, also where the index does not know of it yet", async () => {
    const { ports, store, begin } = ended();
    await begin();
    const warns = "2026-08-29T09:00:00Z";
    const { unsettled } = store;
    store.unsettled = async () => [];
    // The answer is lost, and with it which letters there are: the same turn is taken again.
    await forgetTurn(ports, ref, warns, closed);
    expect(await forgetTurn(ports, ref, warns, closed)).toMatchObject({ next: "wait", until: "2026-08-29T09:05:00Z", batches: [] });
    store.unsettled = unsettled;
    expect(await forgetTurn(ports, ref, "2026-08-29T09:05:00Z", closed)).toMatchObject({ batches: [{ deliveries: [expect.any(String)] }] });
  });

  test("try each day to send what the mail service refuses, and not only once it is too late", async () => {
    const { ports, store, begin } = ended();
    await begin();
    await forgetTurn(ports, ref, "2026-08-29T09:00:00Z", closed);
    const waits = async (now: string) => (await forgetTurn(ports, ref, now, closed)).until;
    expect(await waits("2026-08-29T09:05:00Z")).toBe("2026-08-30T09:00:00Z");
    expect(await waits("2026-09-08T09:00:00Z")).toBe("2026-09-09T09:00:00Z");
    // What will never leave is not tried for ever.
    expect(await waits("2026-09-12T09:00:00Z")).toBe("2026-09-26T09:00:00Z");
    const [letter] = (await store.deliveries(ref)).filter(({ letter }) => letter === "erasure-coming");
    expect((await forgetTurn(ports, ref, "2026-09-08T09:00:00Z", closed)).batches).toEqual([{ deliveries: [letter?.id] }]);
  });

  test.each(["cohort", "programme"] as const)(
    "erase nothing while letters of the %s are paused, and announce it once they are not",
    async (whose) => {
      const { ports, store, row, begin } = ended();
      await begin();
      const pause = async (lettersPaused?: { by: string; at: string; reason: string }) => {
        const what = whose === "cohort" ? await store.get("cohort", ref) : await store.get("programme", { id: ref.programme });
        if (!what) throw new Error("nothing to pause");
        const { lettersPaused: _, ...rest } = what;
        await store.commit([{ put: { ...rest, ...(lettersPaused && { lettersPaused }) } as Item }]);
      };
      await pause({ by: "organiser:org_owner", at: closed, reason: "Les adresses sont à revoir." });
      for (const now of ["2026-08-29T09:00:00Z", "2026-09-26T09:00:00Z", "2026-10-24T09:00:00Z"])
        expect(await forgetTurn(ports, ref, now, closed)).toMatchObject({ next: "wait", batches: [] });
      expect(await row()).toMatchObject({ warned: {}, done: {} });
      await pause();
      expect(await forgetTurn(ports, ref, "2026-10-25T09:00:00Z", closed)).toMatchObject({ next: "again", batches: [expect.anything()] });
      expect(await row()).toMatchObject({ warned: { rejected: { at: "2026-10-25T09:00:00Z" } }, done: {} });
    },
  );

  test("see to the last letters that are in doubt: looked at in time, told once, and no more once they are settled", async () => {
    const { ports, store, begin } = ended();
    await begin();
    const late = aDelivery({ id: "dlv_thanks", version: 0, letter: "thank-you", state: "claimed", sentAt: null, claimedAt: closed });
    await store.commit([{ put: late }]);
    const [soon, then] = ["2026-06-26T09:05:00Z", "2026-06-26T09:15:00Z"];
    const doubt = async () => (await store.get("cohort", ref))?.doubt;
    expect(await forgetTurn(ports, ref, soon, closed)).toMatchObject({ next: "wait", until: then, batches: [] });
    const told = await forgetTurn(ports, ref, then, closed);
    const letters = (await store.deliveries(ref)).filter(({ letter }) => letter === "letter-doubtful");
    expect([letters.map(({ recipient }) => recipient.id), await doubt()]).toEqual([["org_owner"], closed]);
    expect(told.batches).toEqual([{ deliveries: letters.map(({ id }) => id) }]);
    const row = await store.get("delivery", { ...ref, id: "dlv_thanks" });
    if (row) await store.commit([{ put: { ...row, state: "sent", sentAt: closed } }]);
    await forgetTurn(ports, ref, "2026-06-26T09:16:00Z", closed);
    expect([await doubt(), (await store.deliveries(ref)).filter(({ letter }) => letter === "letter-doubtful").length]).toEqual([
      undefined,
      1,
    ]);
  });

  test("look in time whether somebody who wished to be erased was, and again the day after where that failed", async () => {
    const { ports, store, begin } = ended();
    await begin();
    const cohort = await store.get("cohort", ref);
    if (!cohort) throw new Error("no cohort");
    await store.commit([{ put: { ...cohort, erasing: [{ id: "app_mentee-1", by: "participant:app_mentee-1", at: closed }] } }]);
    const [soon, then] = ["2026-06-26T09:05:00Z", "2026-06-26T09:15:00Z"];
    expect(await forgetTurn(ports, ref, soon, closed)).toMatchObject({ next: "wait", until: then });
    expect(await forgetTurn(ports, ref, then, closed)).toMatchObject({ next: "wait", until: "2026-06-27T09:15:00Z" });
  });

  test("leave nobody, and say so in the log by numbers", async () => {
    const { ports, store, row, begin } = ended();
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

test("whoever changes what is kept wakes the machine of a cohort that has ended, and none other", async () => {
  const { ports, store, begin } = ended();
  const signals = async () => (await store.get("wait", { ...ref, name: "retention" }))?.signals;
  await wakeRetention(ports, ref);
  expect(await signals()).toBeUndefined();
  await begin();
  await wakeRetention(ports, ref);
  expect(await signals()).toBe(1);
});
