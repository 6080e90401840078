import { describe, expect, test } from "vitest";
import { aProgramme, ref } from "../../worlds/makers.ts";
import { refused } from "../../worlds/refused.ts";
import { hold, release } from "./hold.ts";
import { beginning, type Retention } from "./retention.ts";
import { dueOf, nextOf, toCome } from "./schedule.ts";

const programme = aProgramme({ timeZone: "UTC" });
const closed = "2026-06-26T09:00:00Z";
const act = { by: "organiser:org_owner", now: "2026-09-10T10:00:00Z" };

const aRetention = (said: Partial<Retention> = {}): Retention => ({ ...beginning(ref, closed), version: 1, ...said });
const done = { at: closed, rows: 0, people: 0 };
const next = (retention: Retention, now: string, settings = programme) => nextOf(retention, settings, now);

describe("what of a cohort goes when", () => {
  test("months after its end, at the hour of letters", () => {
    const dues = (["rejected", "notes", "identifiable"] as const).map((stage) => dueOf(stage, aRetention(), programme));
    expect(dues).toEqual(["2026-09-26T09:00:00Z", "2026-12-26T09:00:00Z", "2027-06-26T09:00:00Z"]);
  });

  test("is announced four weeks before, and never erased sooner than four weeks after that", () => {
    expect(next(aRetention(), closed)).toEqual({ is: "wait", until: "2026-08-29T09:00:00Z" });
    expect(next(aRetention(), "2026-08-29T09:00:00Z")).toMatchObject({ is: "warn", stage: "rejected", goes: "2026-09-26T09:00:00Z" });
    // The machine slept too long: everything is late, and still announced first.
    expect(next(aRetention(), "2026-09-20T09:00:00Z")).toMatchObject({ is: "warn", goes: "2026-10-18T09:00:00Z" });
    const warned = aRetention({ warned: { rejected: { at: "2026-09-20T09:00:00Z", due: "2026-09-26T09:00:00Z" } } });
    expect(next(warned, "2026-10-18T08:59:00Z")).toEqual({ is: "wait", until: "2026-10-18T09:00:00Z" });
    expect(next(warned, "2026-10-18T09:00:00Z")).toEqual({ is: "erase", stage: "rejected" });
  });

  test("follows the settings: a longer time is announced anew, a shorter one counts from the warning", () => {
    const warned = aRetention({ warned: { rejected: { at: "2026-08-29T09:00:00Z", due: "2026-09-26T09:00:00Z" } } });
    const longer = aProgramme({ timeZone: "UTC", retention: { ...programme.retention, rejectedMonths: 5 } });
    expect(next(warned, "2026-09-26T09:00:00Z", longer)).toEqual({ is: "wait", until: "2026-10-29T09:00:00Z" });
    const shorter = aProgramme({ timeZone: "UTC", retention: { ...programme.retention, rejectedMonths: 2 } });
    expect(next(warned, "2026-09-26T09:00:00Z", shorter)).toEqual({ is: "erase", stage: "rejected" });
  });

  test("names the next one first, whatever the order of the stages is", () => {
    const notesFirst = aProgramme({ timeZone: "UTC", retention: { ...programme.retention, notesMonths: 1 } });
    expect(toCome(aRetention(), notesFirst, closed).map(({ stage }) => stage)).toEqual(["notes", "rejected", "identifiable"]);
  });

  test("erases nothing of what was not announced, however late; that of which the time has come goes first", () => {
    const far = "2029-01-01T00:00:00Z";
    expect(next(aRetention(), far)).toMatchObject({ is: "warn", stage: "rejected", goes: "2029-01-29T09:00:00Z" });
    const warned = aRetention({ warned: { notes: { at: "2026-11-28T09:00:00Z", due: "2026-12-26T09:00:00Z" } } });
    expect(next(warned, far)).toEqual({ is: "erase", stage: "notes" });
  });

  test("waits while letters are paused, and is over when all is done", () => {
    const lettersPaused = { by: "x", at: closed, reason: "x" };
    expect(next(aRetention(), "2026-09-26T09:00:00Z", { ...programme, lettersPaused })).toEqual({ is: "paused" });
    expect(next(aRetention({ done: { rejected: done, notes: done, identifiable: done } }), closed)).toEqual({ is: "over" });
    expect(toCome(aRetention({ done: { rejected: done } }), programme, closed).map(({ stage }) => stage)).toEqual([
      "notes",
      "identifiable",
    ]);
  });
});

describe("a hold", () => {
  const announced = aRetention({ warned: { rejected: { at: "2026-08-29T09:00:00Z", due: "2026-09-26T09:00:00Z" } } });

  test("keeps everything, however late, and what was announced is announced again after it", () => {
    const [held] = hold(announced, "  Litige en cours ", act).put as Retention[];
    expect(held).toMatchObject({ hold: { by: act.by, at: act.now, reason: "Litige en cours" }, warned: {} });
    expect(next(held as Retention, "2029-01-01T00:00:00Z")).toEqual({ is: "held" });
    const [free] = release(held).put as Retention[];
    expect(next(free as Retention, "2029-01-01T00:00:00Z")).toMatchObject({ is: "warn", goes: "2029-01-29T09:00:00Z" });
  });

  test("is logged without its reason, needs one, and twice changes nothing", () => {
    expect(hold(announced, "Litige", act).happenings).toEqual([{ event: "retention-held", subject: "2026-1" }]);
    expect(refused(() => hold(announced, " ", act))).toEqual({ code: "reason-needed" });
    expect(refused(() => hold(undefined, "Litige", act))).toEqual({ code: "wrong-phase" });
    expect(refused(() => hold(aRetention({ done: { identifiable: done } }), "Litige", act))).toEqual({ code: "wrong-state" });
    const held = aRetention({ hold: { by: "x", at: closed, reason: "Litige en cours" } });
    expect(hold(held, "Litige en cours", act).put).toEqual([]);
    expect(refused(() => hold(held, "Contrôle", act))).toEqual({ code: "changed-meanwhile" });
    expect(refused(() => release(held, "2026-01-01T10:00:00Z"))).toEqual({ code: "changed-meanwhile" });
    expect(release(announced).put).toEqual([]);
    expect(refused(() => release(undefined))).toEqual({ code: "wrong-phase" });
    const released = { put: [{ ...held, hold: null }], happenings: [{ event: "retention-released", subject: "2026-1" }], letters: [] };
    expect([release(held), release(held, closed)]).toEqual([released, released]);
  });
});
