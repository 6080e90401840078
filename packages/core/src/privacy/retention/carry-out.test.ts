import { describe, expect, test } from "vitest";
import type { Cohort } from "../../cohort/cohort.ts";
import type { Item } from "../../item.ts";
import { Conflict } from "../../ports.ts";
import { aCohort, anApplication, aSchedule, ref } from "../../worlds/makers.ts";
import { closed, ended } from "../fixtures/ended.ts";
import { refused } from "../../worlds/refused.ts";
import { beginRetention } from "./begin.ts";
import { carryOut, tally } from "./carry-out.ts";
import { hold } from "./hold.ts";
import { forgetTurn } from "./turn.ts";

describe("beginning to forget", () => {
  test("counts from the close, starts one machine, and a repeated start is the same", async () => {
    const { row, begin, started, ports } = ended();
    await begin();
    await begin();
    expect(started).toEqual([1, 1]);
    expect(await row()).toMatchObject({ from: closed, part: 1, version: 1 });
    await beginRetention(ports, ref, closed, 1);
    await beginRetention(ports, ref, closed, 1);
    expect(started).toEqual([1, 1, 2, 2]);
  });

  test("counts from the close that was planned where that is long ago, from the cancelling of one that was cancelled, never from ahead", async () => {
    const from = async (said: Partial<Cohort>) => {
      const { ports, store, row } = ended();
      const cohort = await store.get("cohort", ref);
      if (cohort) await store.commit([{ put: { ...cohort, ...said } }]);
      await beginRetention(ports, ref, closed);
      return (await row()).from;
    };
    const cancelled = { by: "organiser:org_owner", at: "2026-05-01T10:00:00Z", reason: "?" };
    expect(await from({ schedule: aSchedule({ closes: "2026-06-20" }) })).toBe("2026-06-21T09:00:00Z");
    expect(await from({ schedule: aSchedule({ closes: "2026-07-20" }) })).toBe(closed);
    expect(await from({ phase: "cancelled", cancelled })).toBe(cancelled.at);
  });

  test("is refused of a cohort or a programme that is not there", async () => {
    const { ports } = ended();
    for (const of of [
      { ...ref, cohort: "2026-9" },
      { ...ref, programme: "another" },
    ]) {
      await expect(beginRetention(ports, of, closed)).rejects.toMatchObject({ code: "not-found" });
      await expect(forgetTurn(ports, of, closed, closed)).rejects.toMatchObject({ code: "not-found" });
    }
    await expect(forgetTurn(ports, ref, closed, closed)).rejects.toMatchObject({ code: "not-found" });
  });

  test("is refused while the cohort runs", async () => {
    const { ports, store } = ended();
    const cohort = await store.get("cohort", ref);
    if (cohort) await store.commit([{ put: { ...cohort, phase: "survey" } }]);
    await expect(beginRetention(ports, ref, closed)).rejects.toMatchObject({ code: "wrong-phase" });
    expect(refused(() => hold(undefined, "x", { by: "x", now: closed }))).toEqual({ code: "wrong-phase" });
  });
});

describe("a stage", () => {
  test("never says how many people it erased where they were one to four", async () => {
    const { ports, store, row, begin } = ended();
    for (const id of ["app_declined-0", "app_declined-1"]) {
      const application = await store.get("application", { ...ref, id });
      if (application) await store.commit([{ remove: application }]);
    }
    await begin();
    expect(await tally(store, ref, "rejected")).toMatchObject({ people: 4 });
    expect((await carryOut(ports, await row(), "rejected", closed)).done.rejected?.people).toBeNull();
  });

  test.each([
    [0, 0],
    [1, null],
    [5, 5],
  ])("says of %j people: %j", async (people, said) => {
    const { ports, store, row, begin } = ended();
    for (let n = people; n < 6; n += 1) {
      const application = await store.get("application", { ...ref, id: `app_declined-${n}` });
      if (application) await store.commit([{ remove: application }]);
    }
    await begin();
    const rows = (await tally(store, ref, "rejected")).rows;
    expect((await carryOut(ports, await row(), "rejected", closed)).done.rejected).toEqual({ at: closed, rows, people: said });
  });

  test("begun of another kind counts for itself, and leaves other cohorts alone", async () => {
    const { ports, store, row, begin } = ended();
    await begin();
    const other = anApplication({ cohort: "2026-2", id: "app_other", status: "declined" });
    const cohort = aCohort({ cohort: "2026-2", published: { at: closed, mentors: ["app_a"], mentees: ["app_b"] } });
    await store.commit([{ put: { ...other, version: 0 } }, { put: { ...cohort, version: 0 } }]);
    const kept = await row();
    const doing = { stage: "notes" as const, rows: 40, people: 9 };
    await store.commit([{ put: { ...kept, doing } }]);
    const { rows, people } = await tally(store, ref, "rejected");
    expect(await carryOut(ports, await row(), "rejected", closed)).toMatchObject({ done: { rejected: { rows, people } } });
    await carryOut(ports, await row(), "identifiable", closed);
    expect(await store.get("application", other)).toMatchObject({ id: "app_other" });
    expect(await store.get("cohort", cohort)).toMatchObject({ published: { mentors: ["app_a"] } });
  });

  test("ends a turn at the very number of writes that it may make", async () => {
    const { ports, row, begin } = ended();
    await begin();
    expect(await carryOut(ports, await row(), "rejected", closed, 6)).toMatchObject({ doing: { rows: 6 }, done: {} });
  });

  test("takes words from a line of the log, which otherwise is never written again", async () => {
    const { ports, store, row, begin } = ended();
    await begin();
    const said = { kind: "log" as const, ...ref, version: 0, at: closed, by: "organiser:org_owner", event: "exported", subject: "" };
    await store.commit([{ put: { ...said, id: `${closed}#log_1`, facts: { table: "pairs", why: "Appeler Sami" } } }]);
    await carryOut(ports, await row(), "notes", closed);
    const lines = (await store.log(ref)).filter(({ event }) => event === "exported");
    expect(lines.map(({ facts }) => facts)).toEqual([{ table: "pairs" }]);
  });

  test("is done in turns of limited size, each counted exactly, and twice is once", async () => {
    const { ports, store, row, begin } = ended();
    await begin();
    const expected = await tally(store, ref, "rejected");
    expect(expected).toEqual({ rows: 7, people: 6 });
    const first = await carryOut(ports, await row(), "rejected", closed, 1);
    expect(first).toMatchObject({ doing: { stage: "rejected" }, done: {} });
    let last = first;
    while (!last.done.rejected) last = await carryOut(ports, last, "rejected", closed, 1);
    expect(last.done.rejected).toEqual({ at: closed, ...expected });
    expect(await row()).toEqual(last);
    expect(await tally(store, ref, "rejected")).toEqual({ rows: 0, people: 0 });
    expect((await store.deliveries(ref)).map(({ id }) => id)).toEqual(["dlv_1"]);
    expect((await store.world(ref))?.applications).toHaveLength(8);
  });

  test("of addresses takes those at which letters bounce, and leaves the others for the letters to come", async () => {
    const { ports, store, row, begin } = ended();
    await begin();
    const bounced = await store.get("participant", { ...ref, id: "app_mentor-1" });
    if (!bounced) throw new Error("nobody");
    await store.commit([{ put: { ...bounced, bouncedAt: closed } }]);
    await carryOut(ports, await row(), "notes", closed);
    const address = async (id: string) => (await store.get("application", { ...ref, id }))?.email;
    expect([await address("app_mentor-1"), await address("app_mentor-2")]).toEqual(["app-mentor-1@erased.invalid", "mentor2@example.ma"]);
  });

  test("is told by the log once, wherever it dies, and done by whoever looks again", async () => {
    const lines = async (at: number) => {
      const { store, ports, row, begin } = ended();
      await begin();
      const kept = await row();
      const warned = { rejected: { at: closed, due: "2026-09-26T09:00:00Z" } };
      await store.commit([{ put: { ...kept, warned } }]);
      let commits = 0;
      const commit: typeof store.commit = async (writes) => {
        if (commits++ === at) throw new Error("died");
        return store.commit(writes);
      };
      const look = (mortal: typeof ports) => forgetTurn(mortal, ref, "2026-09-26T09:00:00Z", closed);
      const died = await look({ ...ports, store: { ...store, commit } }).then(
        () => false,
        () => true,
      );
      await look(ports);
      const log = (await store.log(ref)).filter(({ event }) => event === "data-forgotten");
      return { died, log: log.map(({ facts }) => facts), done: (await row()).done.rejected?.people };
    };
    const told = { log: [{ stage: "rejected", rows: 7, people: 6 }], done: 6 };
    const deaths = await Promise.all([0, 1, 2, 3].map(lines));
    for (const { died: _, ...left } of deaths) expect(left).toEqual(told);
    expect(deaths.map(({ died }) => died)).toEqual([true, true, true, false]);
  });

  test("stops where an owner holds everything meanwhile", async () => {
    const { ports, store, row, begin } = ended();
    await begin();
    const before = await row();
    await store.commit([{ put: hold(before, "Litige", { by: "organiser:org_owner", now: closed }).put[0] as Item }]);
    await expect(carryOut(ports, before, "rejected", closed)).rejects.toThrow(Conflict);
    expect((await store.world(ref))?.applications).toHaveLength(14);
  });
});
