import { beforeEach, describe, expect, test } from "vitest";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { record } from "../perform.ts";
import { Conflict, type Store } from "../ports.ts";
import { anAct, ids, ref } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import type { World } from "../world.ts";
import { afterSurvey, closing } from "./fixtures/closing.ts";
import { codeOf, grouped } from "./code.ts";
import { issueCertificates, reissue, revoke } from "./issue.ts";
import { lookUp } from "./look-up.ts";

const act = anAct(afterSurvey, "organiser:org_owner");
const later = anAct("2026-07-01T10:00:00Z", "organiser:org_owner");
const codeFor = (id: string, number = 1) => grouped(codeOf(ids, ref, id, number));

let store: Store;
beforeEach(() => {
  const { programme, cohort, applications, participants, pairs, meetings } = closing([3, 2, 4]);
  store = memoryStore([programme, cohort, ...applications, ...participants, ...pairs, ...meetings]);
});
const read = async (): Promise<World> => {
  const world = await store.world(ref);
  if (!world) throw new Error("no world");
  return world;
};
const carryOut = async (command: (world: World) => ReturnType<typeof revoke>, by = act) =>
  record({ store, ids }, ref, by, command(await read()));
const everybody = (world: World) => issueCertificates(ids, world, "everybody", act);
const verdict = async (code: string) => {
  const { issue, certificate } = await lookUp(store, code);
  return [certificate.id, issue.state.is, issue.name];
};

describe("issuing", () => {
  test("gives one to each who meets the rule, found by its code, with a letter each", async () => {
    const letters = await carryOut(everybody);
    expect(letters.map(({ letter, recipient }) => [letter, recipient.id]).sort()).toEqual(
      ["app_mentee-1", "app_mentee-3", "app_mentor-1", "app_mentor-3"].map((id) => ["certificate-issued", id]),
    );
    expect(await verdict(codeFor("app_mentor-1"))).toEqual(["app_mentor-1", "valid", "Mentor 1"]);
    await expect(lookUp(store, codeFor("app_mentor-2"))).rejects.toMatchObject({ code: "wrong-code" });
  });

  test("again, by anybody, issues nothing twice; who meets the rule later is not forgotten", async () => {
    await carryOut(everybody);
    const before = await read();
    expect(everybody(before)).toEqual({ put: [], happenings: [], letters: [] });
    const easier = { ...before, programme: { ...before.programme, certificates: { meetings: 2, automatic: true } } };
    expect(everybody(easier).put.map((item) => "id" in item && item.id)).toEqual(["app_mentee-2", "app_mentor-2"]);
    expect(issueCertificates(ids, easier, ["app_mentor-2", "app_mentor-1", "nobody"], act).put).toHaveLength(1);
  });

  test("two organisers at once: one is first, the other finds it done", async () => {
    const seen = await read();
    await record({ store, ids }, ref, act, everybody(seen));
    await expect(record({ store, ids }, ref, act, everybody(seen))).rejects.toThrow(Conflict);
    expect(everybody(await read()).put).toEqual([]);
    expect((await read()).certificates.map(({ issues }) => issues.length)).toEqual([1, 1, 1, 1]);
  });

  test("whoever dies half-way leaves some done and others not, none half done, and the rest follows", async () => {
    const outcome = everybody(await read());
    const { commitGroups, commit } = store;
    const whole = { ...outcome, ensure: [...(outcome.ensure ?? [])], happenings: [...outcome.happenings] };
    // As many as make the store write in groups: the certificates of a very large cohort.
    const padding = Array.from({ length: 100 }, (_, n) => ({ event: "padding", subject: `app_${n}` }));
    let left = 103;
    store.commitGroups = async (groups) => {
      for (const group of groups) {
        left -= 1;
        if (left === 0) throw new Error("died");
        await commit(group);
      }
    };
    await expect(record({ store, ids }, ref, act, { ...whole, happenings: [...padding, ...whole.happenings] })).rejects.toThrow("died");
    store.commitGroups = commitGroups;
    const half = await read();
    const sent = await store.deliveries(ref);
    expect(sent.map(({ recipient }) => recipient.id).sort()).toEqual(half.certificates.map(({ id }) => id).sort());
    // A code whose certificate never came is no code.
    const codes = ["app_mentor-1", "app_mentor-3", "app_mentee-1", "app_mentee-3"];
    for (const id of codes.filter((one) => half.certificates.every((known) => known.id !== one)))
      await expect(lookUp(store, codeFor(id))).rejects.toMatchObject({ code: "wrong-code" });
    await carryOut(everybody);
    for (const id of codes) expect((await verdict(codeFor(id)))[1]).toBe("valid");
    expect(await store.deliveries(ref)).toHaveLength(4);
  });

  test("stands on who is there as it is stored, and the log says whose it was and which", async () => {
    const world = await read();
    const { happenings, still } = issueCertificates(ids, world, ["app_mentor-1", "app_mentee-1"], act);
    const given = ["app_mentee-1", "app_mentor-1"];
    expect(happenings).toEqual(given.map((subject) => ({ event: "certificate-issued", subject, facts: { number: 1 } })));
    expect(still).toEqual(given.map((id) => world.applications.find((one) => one.id === id)));
    expect(everybody({ ...world, cohort: { ...world.cohort, phase: "closed" } }).put).toHaveLength(4);
  });

  test("not before the survey is over", () => {
    const early = closing([3]);
    expect(refused(() => everybody({ ...early, cohort: { ...early.cohort, phase: "survey" } }))).toEqual({
      code: "wrong-phase",
      phase: "survey",
    });
  });
});

describe("taking back and issuing anew", () => {
  beforeEach(async () => {
    await carryOut(everybody);
  });
  const renamed = (world: World, name: string): World => ({
    ...world,
    applications: world.applications.map((one) => (one.id === "app_mentor-1" ? { ...one, form: { ...one.form, name } } : one)),
  });

  test("a certificate taken back says so, and needs a reason; its bearer is told without it", async () => {
    const world = await read();
    expect(refused(() => revoke(world, "app_mentor-1", " ", later))).toEqual({ code: "reason-needed" });
    expect(refused(() => revoke(world, "app_mentor-2", "x", later))).toEqual({ code: "wrong-state" });
    const outcome = revoke(world, "app_mentor-1", "Rencontres inventées", later);
    expect(JSON.stringify([outcome.letters, outcome.happenings])).not.toContain("inventées");
    await record({ store, ids }, ref, later, outcome);
    expect((await verdict(codeFor("app_mentor-1")))[1]).toBe("revoked");
    const now = await read();
    expect(refused(() => revoke(now, "app_mentor-1", "x", later))).toEqual({ code: "wrong-state" });
    // Issuing to everybody does not give back what was taken.
    expect(everybody(now).put).toEqual([]);
    await carryOut((seen) => reissue(ids, seen, "app_mentor-1", later), later);
    expect((await verdict(codeFor("app_mentor-1", 2)))[1]).toBe("valid");
    expect((await verdict(codeFor("app_mentor-1")))[1]).toBe("revoked");
  });

  test("after the name was corrected there is a new one, and the old one says that it is replaced, without the old name", async () => {
    const world = await read();
    expect(refused(() => reissue(ids, world, "app_mentor-1", later))).toEqual({ code: "wrong-state" });
    expect(refused(() => reissue(ids, world, "app_mentor-2", later))).toEqual({ code: "not-found" });
    await carryOut((seen) => reissue(ids, renamed(seen, "نادية العلمي"), "app_mentor-1", later), later);
    expect(await verdict(codeFor("app_mentor-1"))).toEqual(["app_mentor-1", "replaced", ""]);
    expect(await verdict(codeFor("app_mentor-1", 2))).toEqual(["app_mentor-1", "valid", "نادية العلمي"]);
  });

  test("a new one tells its bearer that it is another one, and stands on who is there as it is stored", async () => {
    const world = renamed(await read(), "Nadia Alami");
    const { happenings, still, letters } = reissue(ids, world, "app_mentor-1", later);
    expect(happenings).toEqual([{ event: "certificate-reissued", subject: "app_mentor-1", facts: { number: 2 } }]);
    expect(still).toEqual([world.applications.find(({ id }) => id === "app_mentor-1")]);
    expect(letters).toMatchObject([{ letter: "certificate-issued", to: { id: "app_mentor-1" }, facts: { again: "yes" } }]);
  });

  test("none is issued anew before the survey is over, nor to whoever does not meet the rule any more", async () => {
    const world = renamed(await read(), "Nadia Alami");
    const survey = { ...world, cohort: { ...world.cohort, phase: "survey" as const } };
    expect(refused(() => reissue(ids, survey, "app_mentor-1", later))).toEqual({ code: "wrong-phase", phase: "survey" });
    const harder = { ...world, programme: { ...world.programme, certificates: { meetings: 9, automatic: true } } };
    expect(refused(() => reissue(ids, harder, "app_mentor-1", later))).toMatchObject({ code: "not-eligible" });
  });

  test("taken back, its bearer hears of it where they are still known, and the log says which it was", async () => {
    const world = await read();
    expect(refused(() => revoke(world, "app_mentor-1", "é".repeat(501), later))).toEqual({ code: "form-invalid", reason: "too-long" });
    const outcome = revoke(world, "app_mentor-1", "é".repeat(500), later);
    expect(outcome.put).toMatchObject([{ issues: [{ state: { is: "revoked", at: later.now, by: later.by, reason: "é".repeat(500) } }] }]);
    expect(outcome.happenings).toEqual([{ event: "certificate-revoked", subject: "app_mentor-1", facts: { number: 1 } }]);
    expect(outcome.letters).toMatchObject([{ letter: "certificate-revoked", to: { id: "app_mentor-1" } }]);
    expect(revoke({ ...world, applications: [] }, "app_mentor-1", "Erreur", later).letters).toEqual([]);
  });
});
