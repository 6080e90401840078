import { beforeEach, expect, test } from "vitest";
import { createIds } from "../access/ids.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { outside } from "../letter/sending/dispatch.ts";
import type { Store } from "../ports.ts";
import { addSeconds } from "../kernel/time.ts";
import { aCohort, anAct, anOrganiser, aProgramme, ref } from "../worlds/makers.ts";
import type { CommitteeMeeting } from "./committee.ts";
import { planCommittee } from "./plan.ts";
import { remindOfCommittee, watchCommittee } from "./remind.ts";

const ids = createIds("secret");
const programme = aProgramme();
const organisers = [anOrganiser(), anOrganiser({ id: "org_member", role: "committee" })];
const at = "2026-05-20T17:00:00Z";
/** Nine in the morning of the day before, in Morocco. */
const eve = "2026-05-19T08:00:00Z";

let store: Store;
beforeEach(() => {
  store = memoryStore([programme, aCohort({ phase: "mentoring" }), aCohort({ cohort: "2025-2", phase: "closed" })]);
});

/** What was planned on a day, as it is stored; moves what is there. */
async function plan(when: string, on: string, place = "Rabat"): Promise<void> {
  const meetings = await store.committee(programme.id);
  const [known] = meetings;
  // Morocco is an hour ahead.
  const input = { when: addSeconds(when, 3600).slice(0, 16), place, link: "", invited: organisers.map(({ id }) => id) };
  const { put } = planCommittee(programme, { known, meetings, organisers }, input, anAct(on, "organiser:org_owner"), ids);
  await store.commit(put.map((one) => ({ put: one })));
}
const remind = async (now: string, from?: readonly CommitteeMeeting[]) =>
  remindOfCommittee({ store, ids }, { programme, committee: from ?? (await store.committee(programme.id)), organisers }, now);
const letters = async () =>
  (await store.deliveries(outside(programme.id))).map(({ letter, recipient, facts }) => [letter, recipient.id, facts["change"]]);

const both = [
  ["committee-planned", "org_owner", "reminder"],
  ["committee-planned", "org_member", "reminder"],
];

test("who is invited is reminded the morning before, once, however many cohorts look", async () => {
  await plan(at, "2026-05-11T10:00:00Z");
  expect([await remind("2026-05-12T08:00:00Z"), await letters()]).toEqual([eve, []]);
  const seen = await store.committee(programme.id);
  expect(await remind(eve, seen)).toBe("2026-05-19T08:01:00Z");
  // Another cohort's step had read the meeting before it was marked.
  await remind("2026-05-19T08:00:01Z", seen);
  expect(await remind("2026-05-19T10:00:00Z")).toBeUndefined();
  expect((await letters()).sort()).toEqual([...both].sort());
});

test("a meeting that moves is reminded of for its new day; one planned the day before needs nobody reminded", async () => {
  await plan(at, "2026-05-11T10:00:00Z");
  await remind(eve);
  await plan("2026-05-27T17:00:00Z", "2026-05-19T12:00:00Z");
  expect(await remind("2026-05-19T12:01:00Z")).toBe("2026-05-26T08:00:00Z");
  await remind("2026-05-26T08:00:00Z");
  expect(await letters()).toHaveLength(4);
  await plan("2026-05-27T09:00:00Z", "2026-05-26T15:00:00Z");
  expect(await remind("2026-05-26T15:01:00Z")).toBeUndefined();
});

test("nobody is reminded of one that was called off, was held, has no moment or has begun", async () => {
  await plan(at, "2026-05-11T10:00:00Z");
  const [planned] = await store.committee(programme.id);
  if (!planned) throw new Error("nothing planned");
  const { at: _, ...undated } = planned;
  for (const other of [{ ...planned, state: "cancelled" as const }, { ...planned, state: "held" as const }, undated])
    expect(await remind(eve, [other])).toBeUndefined();
  expect(await remind(at, [planned])).toBeUndefined();
  expect(await letters()).toEqual([]);
});

test("a fault of the store is one", async () => {
  await plan(at, "2026-05-11T10:00:00Z");
  const committee = await store.committee(programme.id);
  const broken = { ...store, commit: () => Promise.reject(new Error("down")) };
  await expect(remindOfCommittee({ store: broken, ids }, { programme, committee, organisers }, eve)).rejects.toThrow("down");
});

test("planning wakes what carries the cohorts that run, if it sleeps for longer", async () => {
  await store.commit([
    {
      put: {
        kind: "wait",
        ...ref,
        name: "pairs",
        version: 0,
        token: "sleeping",
        since: "2026-05-11T08:00:00Z",
        due: "2026-06-10T08:00:00Z",
        forDecision: false,
        signals: 0,
      },
    },
  ]);
  const woken: string[] = [];
  const workflow = {
    start: async () => "",
    startRetention: async () => "",
    startParcel: async () => "",
    signal: async (token: string) => (woken.push(token), "ended" as const),
  };
  await plan(at, "2026-05-11T10:00:00Z");
  await watchCommittee({ store, workflow }, programme, await store.committee(programme.id), "2026-05-11T10:00:00Z");
  expect(woken).toEqual(["sleeping"]);
  await watchCommittee({ store, workflow }, programme, [], "2026-05-11T10:00:00Z");
  expect(woken).toHaveLength(1);
  // What only waits for trouble to be over, or forgets a cohort that has ended, has nobody to remind.
  const since = {
    programme: ref.programme,
    version: 0,
    since: "2026-05-11T08:00:00Z",
    due: "2026-06-10T08:00:00Z",
    forDecision: false,
    signals: 0,
  };
  const idle = ["trouble", "retention"].map((name) => ({ kind: "wait" as const, ...since, cohort: "2026-1", name, token: name }));
  const closed = { kind: "wait" as const, ...since, cohort: "2025-2", name: "pairs" as const, token: "closed" };
  await store.commit([...idle, closed].map((one) => ({ put: one as typeof closed })));
  await watchCommittee({ store, workflow }, programme, await store.committee(programme.id), "2026-05-11T10:00:01Z");
  expect(woken.filter((token) => token !== "sleeping")).toEqual([]);
});
