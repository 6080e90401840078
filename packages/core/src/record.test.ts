import { expect, test, vi } from "vitest";
import { createIds } from "./access/ids.ts";
import { toApplicant } from "./application/to-applicant.ts";
import { newAttendance } from "./gathering/attendance.ts";
import { aGathering } from "./gathering/fixtures/a-gathering.ts";
import { memoryStore } from "./letter/fixtures/memory-store.ts";
import { record } from "./perform.ts";
import { Conflict, itemOf } from "./ports.ts";
import { ref } from "./worlds/makers.ts";
import { selecting, underway } from "./worlds/worlds.ts";

const act = { by: "organiser:org_1", now: "2026-05-04T10:00:00Z" };

test("what is too much for one transaction is stored group by group, the item that says it is done last", async () => {
  const { programme, cohort } = underway();
  const store = memoryStore([programme, cohort]);
  const groups: string[][] = [];
  const commitGroups: typeof store.commitGroups = async (all) => {
    groups.push(...all.map((group) => group.map((write) => itemOf(write).kind)));
    await store.commitGroups(all);
  };
  const people = selecting({ mentors: 60, mentees: 60 }).applications.map((one) => ({ ...one, version: 0 }));
  const put = [{ ...cohort, phase: "selection" as const }, ...people];
  await record({ store: { ...store, commitGroups }, ids: createIds("secret") }, ref, act, {
    put,
    happenings: people.map(({ id }) => ({ event: "applied", subject: id })),
    letters: people.map((one) => toApplicant(one, "application-received")),
  });
  expect(groups).toHaveLength(121);
  expect(groups.slice(0, -1).every((group) => group.join() === "application,log,delivery")).toBe(true);
  expect(groups.at(-1)).toEqual(["cohort"]);
});

test("a row that is somebody's is stored with what is logged of them", async () => {
  const { programme, cohort, participants } = underway({ mentors: 60, mentees: 60 });
  const present = participants.map(({ id }) => newAttendance(aGathering(), id));
  const store = memoryStore([programme, cohort]);
  const commitGroups = vi.spyOn(store, "commitGroups");
  const happenings = present.map(({ participant }) => ({ event: "gathering-ticked", subject: participant }) as const);
  await record({ store, ids: createIds("secret") }, ref, act, { put: present, still: [cohort], happenings, letters: [] });
  const groups = commitGroups.mock.calls[0]?.[0] ?? [];
  expect(groups).toHaveLength(present.length);
  expect(groups.every((group) => group.map((write) => itemOf(write).kind).join() === "attendance,cohort,log")).toBe(true);
});

test("what must still be as it was read is looked after with whom it is about, once, else with everybody; not beside what changes it", async () => {
  const { programme, cohort, applications, participants } = underway({ mentors: 60, mentees: 60 });
  const [first, ...others] = participants;
  if (!first) throw new Error("nobody");
  const told = others.map((one) => ({ ...one, version: 0, id: `${one.id}-2` }));
  const still = [cohort, first, ...applications.slice(1, 3), ...applications.slice(1, 3)];
  const [friend] = applications.slice(3);
  if (!friend) throw new Error("nobody");
  const beside = [cohort, first, friend].map((one) => ({ of: told[0]?.id ?? "", check: { still: one } }));
  const outcome = { put: [first, ...told, ...others.slice(0, 2)], still, beside, happenings: [], letters: [] };
  const store = memoryStore([programme, cohort, ...applications, ...participants]);
  const commitGroups = vi.spyOn(store, "commitGroups");
  await record({ store, ids: createIds("secret") }, ref, act, outcome);
  const groups = commitGroups.mock.calls[0]?.[0] ?? [];
  const asked = groups.map((group) => group.map((write) => `${Object.keys(write).join()} ${itemOf(write).kind}`).join(" "));
  expect(asked).toHaveLength(outcome.put.length);
  const more = asked.filter((one) => one !== "put participant still cohort");
  expect(more).toEqual(Array.from({ length: 3 }, () => "put participant still cohort still application"));
  expect(groups.find((group) => group.some((write) => "put" in write && itemOf(write) === told[0]))).toContainEqual({ still: friend });
  const [moved] = applications.slice(1);
  if (moved) await store.commit([{ put: moved }]);
  const again = { ...outcome, put: others.slice(0, 1).map((one) => ({ ...one, version: 2 })) };
  await expect(record({ store, ids: createIds("secret") }, ref, act, again)).rejects.toThrow(Conflict);
});
