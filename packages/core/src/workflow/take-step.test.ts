import { beforeEach, describe, expect, test, vi } from "vitest";
import { aCommitteeMeeting } from "../committee/fixtures/a-committee.ts";
import { createIds } from "../access/ids.ts";
import { addSeconds, daysAfter } from "../kernel/time.ts";
import { type Delivery, groupMark } from "../letter/delivery.ts";
import { announceMany, dispatch, outside } from "../letter/sending/dispatch.ts";
import { indexBehind } from "../letter/fixtures/index-behind.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import type { Ports, Store } from "../ports.ts";
import { aDelivery, anOrganiser, ref } from "../worlds/makers.ts";
import { nothing } from "../outcome.ts";
import { record, toDelivery } from "../perform.ts";
import { applied } from "../rehearsal/apply.ts";
import { withOnly } from "../world.ts";
import { during, selecting, underway } from "../worlds/worlds.ts";
import { type PartsRead, partsRead } from "./parts-read.ts";
import { lookBy, lookNow } from "./signal.ts";
import { waitNames } from "./wait.ts";
import { steps } from "./steps/steps.ts";
import { takeStep } from "./take-step.ts";
import { heldPorts } from "../worlds/held-ports.ts";

const now = during.selecting;
const aMinuteLater = "2026-04-02T10:01:00Z";

const due = (id: string, said: Partial<Delivery> = {}) =>
  aDelivery({
    id,
    letter: "application-accepted",
    occasion: "",
    state: "due",
    by: "organiser:org_owner",
    dueAt: now,
    claimedAt: null,
    sentAt: null,
    ...said,
  });

let store: Store;
let ports: Ports;
function stand(store: Store): Ports {
  return {
    ...heldPorts(store),
    mailer: { send: () => Promise.reject(new Error("a step sends nothing itself")) },
  };
}
beforeEach(() => {
  const { programme, cohort, applications } = selecting();
  store = memoryStore([programme, cohort, ...applications]);
  ports = stand(store);
});

const ensure = (...rows: Delivery[]) => store.commitGroups(rows.map((row) => [{ ensure: { ...row, version: 0 } }]));
const take = () => takeStep(ports, ref, "selection", now);

describe("a step", () => {
  test("reminds of a committee's meeting the day before, and looks again to see the letters off", async () => {
    const said = { state: "planned", at: "2026-04-03T09:00:00Z", invited: ["org_owner"] } as const;
    const put = { ...aCommitteeMeeting(), ...said, invited: [...said.invited], version: 0 };
    await store.commit([{ put }, { put: { ...anOrganiser(), version: 0 } }]);
    expect((await take()).until).toBe(aMinuteLater);
    expect(await store.deliveries(outside("tamkine"))).toMatchObject([{ letter: "committee-planned", facts: { change: "reminder" } }]);
    expect((await take()).until).not.toBe(aMinuteLater);
  });

  test("hands over what requests left due, in batches", async () => {
    await ensure(...Array.from({ length: 250 }, (_, i) => due(`dlv_${i}`)));
    const { batches } = await take();
    expect(batches.map(({ deliveries }) => deliveries.length)).toEqual([100, 100, 50]);
  });

  test("hands over as many as an execution can hold, after a long pause too, and looks again for the others", async () => {
    await ensure(...Array.from({ length: 12_000 }, (_, i) => due(createIds("secret").derive("dlv", "long pause", String(i)))));
    const turn = await take();
    // What a state may hold of Step Functions.
    expect(Buffer.byteLength(JSON.stringify(turn))).toBeLessThan(256 * 1024);
    expect(turn.batches.flatMap(({ deliveries }) => deliveries)).toHaveLength(10_000);
    expect(turn.until).toBe(addSeconds(now, 300));
  });

  test("leaves letters of another step to it for five minutes, and what is claimed or sent alone", async () => {
    const fiveMinutes = addSeconds(now, -300);
    await ensure(
      due("dlv_theirs", { by: "workflow", dueAt: addSeconds(now, -1) }),
      due("dlv_forgotten", { by: "workflow", dueAt: fiveMinutes }),
      due("dlv_claimed", { state: "claimed", claimedAt: now }),
      due("dlv_sent", { state: "sent" }),
    );
    expect((await take()).batches).toEqual([{ deliveries: ["dlv_forgotten"] }]);
  });

  test("taken again has nothing more to do with what has left, and hands over what has not", async () => {
    await store.commit([{ put: { ...anOrganiser(), version: 0 } }]);
    const asked = daysAfter(during.selecting, 60);
    const { batches } = await takeStep(ports, ref, "selection", asked);
    const [
      {
        deliveries: [first = "", second = ""],
      } = { deliveries: [] },
    ] = batches;
    const row = await store.get("delivery", { ...ref, id: first });
    if (row) await store.commit([{ put: { ...row, state: "sent", sentAt: asked } }]);
    const commit = vi.spyOn(store, "commit");
    expect((await takeStep(ports, ref, "selection", asked)).batches).toEqual([{ deliveries: [second] }]);
    expect(commit.mock.calls.flat(2).some((write) => "ensure" in write && "id" in write.ensure && write.ensure.id === first)).toBe(false);
  });

  describe("whose answer was lost", () => {
    const moment = during.underway;
    const at = () => takeStep(ports, ref, "gatherings", moment);
    const lettersOf = ({ batches }: Awaited<ReturnType<typeof at>>) => batches.flatMap(({ deliveries }) => deliveries).sort();
    beforeEach(() => {
      const { programme, cohort, applications, participants, pairs } = underway();
      store = memoryStore([programme, cohort, ...applications, ...participants, ...pairs]);
      ports = stand(store);
    });

    test("hands over the letters of what it finds done", async () => {
      const first = lettersOf(await at());
      expect(first.length).toBeGreaterThan(4);
      expect(lettersOf(await at())).toEqual(first);
    });

    test("also where the branch beside it looks for what was left behind", async () => {
      const wait = { kind: "wait", ...ref, name: "pairs", version: 0, token: "t", since: moment, forDecision: false, signals: 0 } as const;
      await store.commit([{ put: { ...wait, due: daysAfter(moment, 1) } }]);
      expect(lettersOf(await at())).toEqual(lettersOf(await at()));
    });

    test("and was still at it, the same", async () => {
      const [one, other] = await Promise.all([at(), at()]);
      expect(lettersOf(one).length).toBeGreaterThan(4);
      expect(lettersOf(other)).toEqual(lettersOf(one));
    });
  });

  test.each(["pairs", "gatherings", "survey"] as const)("of every day, %s: sees enough to decide as from everything", (name) => {
    let world = underway();
    const { parts, letters }: PartsRead = partsRead[name];
    const all: Delivery[] = [];
    const ids = createIds("secret");
    const decided = new Set<string>();
    for (let day = 0; day < 90; day += 1) {
      const act = { by: "workflow", now: daysAfter(world.cohort.published?.at ?? "", day) };
      const beside = { organisers: [anOrganiser()], savedForms: [], earlier: [], ids, act };
      const whole = steps[name]({ ...beside, world, deliveries: all });
      const seen = all.filter(({ id }) => letters !== undefined && letters !== "all" && id.startsWith(groupMark(letters)));
      expect(steps[name]({ ...beside, world: withOnly(world, parts ?? []), deliveries: seen })).toEqual(whole);
      world = applied(world, whole.outcome ?? nothing);
      for (const letter of whole.outcome?.letters ?? []) {
        decided.add(letter.letter);
        all.push({ ...toDelivery({ ids }, ref, act, letter), state: "sent" });
      }
      all.push(due(`dlv_${day}`, { state: "sent", dueAt: act.now }));
    }
    expect(decided.size).toBeGreaterThan(1);
  });

  test("looks again when letters are announced, and not for that when they are there", async () => {
    const usual = await take();
    await announceMany(ports, ref, now);
    expect(await take()).toMatchObject({ next: "wait", until: aMinuteLater, seconds: 60, signals: 1 });
    await lookNow(ports, ref, aMinuteLater, now);
    expect(await take()).toMatchObject({ until: usual.until, signals: 2 });
    await lookBy(ports, ref, waitNames, now, now);
    expect(await take()).toMatchObject({ until: usual.until, signals: 3 });
  });

  test("looks for letters that another announced meanwhile, though the first one's are there", async () => {
    const later = addSeconds(now, 20);
    await announceMany(ports, ref, now);
    await announceMany(ports, ref, later);
    expect((await take()).until).toBe(aMinuteLater);
    await lookNow(ports, ref, aMinuteLater, now);
    await announceMany(ports, ref, later);
    await lookNow(ports, ref, aMinuteLater, now);
    expect((await takeStep(ports, ref, "selection", later)).until).toBe(addSeconds(later, 60));
  });

  test("sees many letters that were just stored though the index does not yet, and others when it does", async () => {
    const behind = await indexBehind(store, ref);
    const late = stand(behind);
    await ensure(due("dlv_lost"));
    expect((await takeStep(late, ref, "selection", now)).batches).toEqual([]);
    await announceMany(late, ref, now);
    const act = { by: "organiser:org_owner", now };
    const letters = selecting().applications.map(({ id, language }) => ({
      letter: "application-accepted" as const,
      to: { is: "applicant" as const, id },
      language,
      occasion: "",
    }));
    await dispatch(late, ref, await record(late, ref, act, { put: [], happenings: [], letters }), true, now);
    const { batches } = await takeStep(late, ref, "selection", addSeconds(now, 30));
    expect(batches.flatMap(({ deliveries }) => deliveries)).toHaveLength(letters.length + 1);
    const nextDay = daysAfter(now, 1);
    expect((await takeStep(late, ref, "selection", nextDay)).batches).toEqual([]);
    behind.catchUp();
    expect((await takeStep(late, ref, "selection", nextDay)).batches).toEqual(batches);
  });

  test("of a cancelled cohort ends it and tells everybody, wherever it was and however often it is taken", async () => {
    const cohort = await store.get("cohort", ref);
    if (cohort) await store.commit([{ put: { ...cohort, phase: "cancelled" } }]);
    for (const name of ["where", "selection", "pairs"] as const) {
      const { next, batches } = await takeStep(ports, ref, name, now);
      expect([next, batches.flatMap(({ deliveries }) => deliveries).length]).toEqual(["cancel", 8]);
    }
    expect((await store.deliveries(ref)).map(({ letter }) => letter)).toEqual(Array.from({ length: 8 }, () => "cohort-cancelled"));
  });

  describe("beside another", () => {
    const moment = during.underway;
    const at = (name: "pairs" | "gatherings") => takeStep(ports, ref, name, moment);
    const handed = async (name: "pairs" | "gatherings") => (await at(name)).batches.flatMap(({ deliveries }) => deliveries);
    const waiting = (due: string) => store.commit([{ put: { kind: "wait", ...ref, name: "pairs", version: 0, ...blank, due } }]);
    const blank = { token: "token", since: "2026-05-04T07:00:00Z", forDecision: false, signals: 0 };
    beforeEach(async () => {
      const { programme, cohort, applications, participants, pairs, meetings } = underway();
      const late = { at: "2026-05-04T18:00:00Z", state: "planned" } as const;
      const committee = { ...aCommitteeMeeting(), ...late, invited: ["org_owner"], version: 0 };
      store = memoryStore([programme, cohort, anOrganiser(), committee, ...applications, ...participants, ...pairs, ...meetings]);
      ports = stand(store);
      await ensure(due("dlv_left", { dueAt: moment }), due("dlv_back", { state: "bounced", returnedAt: "2026-05-04T09:00:00Z" }));
    });
    const told = async () => (await store.get("delivery", { ...ref, id: "dlv_back" }))?.toldAt;
    const reminded = async () => (await store.deliveries(outside(ref.programme))).length;

    test("what others left behind is handed over, told and reminded of by one of the two", async () => {
      await waiting("2026-05-05T08:00:00Z");
      expect(await handed("gatherings")).not.toContain("dlv_left");
      expect([await told(), await reminded()]).toEqual([undefined, 0]);
      expect(await handed("pairs")).toContain("dlv_left");
      expect([await told(), await reminded()]).toEqual([moment, 1]);
    });

    test.each(["it has not begun", "it is over"])("and by the other when %s", async (how) => {
      if (how === "it is over") await waiting("2026-05-04T09:45:00Z");
      expect(await handed("gatherings")).toContain("dlv_left");
      expect([await told(), await reminded()]).toEqual([moment, 1]);
    });

    test("also while it is at it", async () => {
      await waiting("2026-05-04T09:46:00Z");
      expect(await handed("gatherings")).not.toContain("dlv_left");
    });

    test("of two that look at the same moment none fails for what came back", async () => {
      await waiting("2026-05-05T08:00:00Z");
      await Promise.all([at("pairs"), at("gatherings")]);
      expect((await store.deliveries(ref)).filter(({ letter }) => letter === "letters-returned")).toHaveLength(1);
    });
  });

  test("reads the signals first and all else at the same moment", async () => {
    const reads: string[][] = [];
    let together: string[] | undefined;
    const slow = new Proxy(store, {
      get: (of, name: keyof Store) =>
        ((...args: never[]) => {
          if (together === undefined) {
            together = [];
            reads.push(together);
            setTimeout(() => (together = undefined), 5);
          }
          together.push(name);
          const answer = (of[name] as (...given: never[]) => Promise<unknown>).apply(of, args);
          return new Promise((resolve) => setTimeout(resolve, 10)).then(() => answer);
        }) as never,
    });
    await takeStep(stand(slow), ref, "selection", now);
    expect(reads[0]).toEqual(["get", "get"]);
    expect(reads[1]?.sort()).toEqual(["organisers", "unsettled", "unsettled", "world"]);
  });
});
