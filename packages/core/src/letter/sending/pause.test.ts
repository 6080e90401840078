import { beforeEach, describe, expect, test } from "vitest";
import type { Cohort } from "../../cohort/cohort.ts";
import { Refusal } from "../../kernel/refusal.ts";
import type { Pair } from "../../pairing/pair.ts";
import { perform } from "../../perform.ts";
import type { Mail, Ports, Store } from "../../ports.ts";
import { takeStep } from "../../workflow/take-step.ts";
import { aDelivery, anOrganiser, ref } from "../../worlds/makers.ts";
import { underway } from "../../worlds/worlds.ts";
import type { Delivery } from "../delivery.ts";
import { sendHeld } from "./dispatch.ts";
import { memoryStore } from "../fixtures/memory-store.ts";
import { pauseLetters, resumeLetters } from "./pause.ts";
import { post } from "./post.ts";
import { isStale, staleGroups } from "./stale.ts";
import { heldPorts } from "../../worlds/held-ports.ts";

const now = "2026-05-04T10:00:00Z";
const act = { by: "organiser:org_owner", now };
const world = underway();
const { cohort, programme } = world;

let store: Store;
let mails: Mail[];
let signals: string[];
let ports: Ports;
const due = (said: Partial<Delivery>): Delivery =>
  aDelivery({ letter: "survey-invitation", occasion: "", state: "due", dueAt: now, claimedAt: null, sentAt: null, ...said });

function stand(items: Delivery[], paused = true): void {
  const one = paused ? { ...cohort, lettersPaused: { by: "organiser:org_owner", at: now, reason: "Ramadan" } } : cohort;
  store = memoryStore([programme, one, ...world.applications, ...world.participants, ...world.pairs, anOrganiser(), ...items]);
  mails = [];
  signals = [];
  ports = heldPorts(store, { mails, woken: signals });
}
const stateOf = async (id: string) => (await store.get("delivery", { ...ref, id }))?.state;

describe("while letters are paused", () => {
  beforeEach(() => stand([due({ id: "dlv_1" }), due({ id: "dlv_2", letter: "new-link" })]));

  test("what is due waits, and what somebody has just asked for leaves", async () => {
    expect(await post(ports, ref, ["dlv_1", "dlv_2"], now)).toMatchObject({ sent: 1, held: 1 });
    expect([await stateOf("dlv_1"), await stateOf("dlv_2")]).toEqual(["due", "sent"]);
  });

  test("a programme's pause holds back the letters of all its cohorts", async () => {
    stand([due({ id: "dlv_1" })], false);
    const known = await store.get("programme", { id: ref.programme });
    if (known) await store.commit(pauseLetters(known, "Fête", act).put.map((put) => ({ put })));
    expect(await post(ports, ref, ["dlv_1"], now)).toMatchObject({ sent: 0, held: 1 });
  });

  test("a step hands over nothing that waits, and goes on as ever", async () => {
    const { batches, next } = await takeStep(ports, ref, "pairs", "2026-05-04T11:00:00Z");
    expect(next).toBe("wait");
    const handed = new Set(batches.flatMap(({ deliveries }) => deliveries));
    expect([...handed]).toEqual(["dlv_2"]);
    expect((await store.deliveries(ref)).length).toBeGreaterThan(2);
  });

  test("an act stores its letters and sends none; those that waited leave in order, once, when letters are resumed", async () => {
    stand([
      due({ id: "dlv_b", dueAt: "2026-05-03T10:00:00Z" }),
      due({ id: "dlv_a", dueAt: "2026-05-02T10:00:00Z", recipient: { is: "applicant", id: "app_mentor-1" } }),
    ]);
    await perform(ports, ref, act, async () => resumeLetters(await stored(), act));
    await sendHeld(ports, ref, now);
    await sendHeld(ports, ref, now);
    expect(mails.map(({ to }) => to.address)).toEqual(["mentor1@example.ma", "mentee1@example.ma"]);
  });

  test("many are left to the state machine, which is woken", async () => {
    stand(Array.from({ length: 30 }, (_, n) => due({ id: `dlv_${n}`, occasion: String(n), dueAt: "2026-05-02T10:00:00Z" })));
    const wait = {
      kind: "wait",
      ...ref,
      name: "pairs",
      version: 0,
      token: "t",
      since: now,
      due: now,
      forDecision: false,
      signals: 0,
    } as const;
    await store.commit([{ put: wait }]);
    await perform(ports, ref, act, async () => resumeLetters(await stored(), act));
    await sendHeld(ports, ref, now);
    expect([mails, signals]).toEqual([[], ["t"]]);
    const { batches } = await takeStep(ports, ref, "pairs", now);
    expect(
      batches.flatMap(({ deliveries }) => deliveries).filter((id) => id.startsWith("dlv_") && /\d+$/u.test(id)).length,
    ).toBeGreaterThanOrEqual(30);
  });
});

test("an introduction that was held back asks for an answer by a day still to come", async () => {
  const [first] = world.pairs as [Pair];
  const introduced: Pair = { ...first, introducedAt: now, acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" } };
  stand([due({ id: "dlv_1", letter: "introduction", occasion: first.id, recipient: { is: "applicant", id: first.mentee } })]);
  const pair = await store.get("pair", { ...ref, id: first.id });
  await store.commit([{ put: { ...introduced, version: pair?.version ?? 0 } }]);
  const later = { ...act, now: "2026-05-18T10:00:00Z" };
  await perform(ports, ref, later, async () => resumeLetters(await stored(), later));
  await sendHeld(ports, ref, later.now);
  expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining("25 mai")]);
});

const stored = async () => {
  const found = await store.get("cohort", ref);
  if (!found) throw new Refusal("not-found");
  return found;
};

describe("pausing", () => {
  test("needs a reason, is logged, and done twice changes nothing", () => {
    expect(() => pauseLetters(cohort, "  ", act)).toThrow(new Refusal("reason-needed"));
    const [paused] = pauseLetters(cohort, "Deuil national", act).put;
    expect(paused).toMatchObject({ lettersPaused: { reason: "Deuil national", by: act.by } });
    expect(pauseLetters(paused as Cohort, "Deuil national", act).put).toEqual([]);
    // Whoever paused first would resume without knowing of the other reason.
    expect(() => pauseLetters(paused as Cohort, "Panne", act)).toThrow(new Refusal("changed-meanwhile"));
    expect(() => resumeLetters(paused as Cohort, act, "2026-01-01T10:00:00Z")).toThrow(new Refusal("changed-meanwhile"));
    expect(resumeLetters(cohort, act).put).toEqual([]);
  });

  test("drops, when it ends, those chosen that have not been sent meanwhile", () => {
    const paused = { ...cohort, lettersPaused: { by: act.by, at: now, reason: "x" } };
    const { put, happenings } = resumeLetters(paused, act, paused.lettersPaused?.at, [
      due({ id: "dlv_1" }),
      due({ id: "dlv_2", state: "sent" }),
    ]);
    expect(put.map((item) => ("state" in item ? item.state : "cohort"))).toEqual(["cohort", "dropped"]);
    expect(put[0]).not.toHaveProperty("lettersPaused");
    expect(happenings).toMatchObject([{ event: "letters-resumed", facts: { dropped: 1 } }]);
  });
});

describe("a letter comes too late", () => {
  const asked = (pair: Pair): Pair => (pair.id === "pair_2" ? { ...pair, state: { is: "introduced" } } : pair);
  const later = { ...world, pairs: world.pairs.map(asked), cohort: { ...cohort, phase: "survey" as const } };
  const gathering = {
    kind: "gathering",
    ...ref,
    id: "2026-05",
    version: 1,
    at: "2026-05-16T10:00:00Z",
    minutes: 90,
    topic: "",
    place: "",
    pin: "1234",
    state: "announced",
  } as const;
  test.each([
    ["gathering-reminder", "2026-05", "2026-05-17T08:00:00Z", true],
    ["gathering-reminder", "2026-05", "2026-05-15T08:00:00Z", false],
    ["survey-reminder", "4", "2026-06-25T08:00:00Z", true],
    ["survey-invitation", "", "2026-06-12T08:00:00Z", false],
    ["introduction-reminder", "pair_1", "2026-05-15T08:00:00Z", true],
    ["introduction-reminder", "pair_2", "2026-05-15T08:00:00Z", false],
    ["introduction-reminder", "pair_99", "2026-05-15T08:00:00Z", false],
    ["nudge-gap", "pair_1#2026-W19", "2026-05-11T08:00:00Z", true],
    ["nudge-gap", "pair_1#2026-W19", "2026-05-10T08:00:00Z", false],
    // Sent by hand, its occasion names the day.
    ["nudge-gap", "pair_1#2026-05-04", "2026-05-11T08:00:00Z", true],
    ["nudge-gap", "pair_1#2026-05-04", "2026-05-10T08:00:00Z", false],
    ["weekly-digest", "2026-W19", "2026-05-11T08:00:00Z", true],
    ["pulse-early", "", "2026-05-08T08:00:00Z", true],
    ["meeting-planned", "pair_1/mtg_1", "2026-05-04T08:00:00Z", true],
    ["thank-you", "", "2026-07-04T08:00:00Z", false],
  ])("%s of %j at %s: %s", (letter, occasion, moment, late) => {
    expect(isStale(due({ letter, occasion, dueAt: now }), { ...later, gatherings: [gathering] }, moment)).toBe(late);
  });

  test("only while it is due; they are listed by what they are", () => {
    const rows = [
      due({ letter: "pulse-early" }),
      due({ id: "dlv_2", letter: "pulse-early" }),
      due({ id: "dlv_3", letter: "pulse-early", state: "sent" }),
    ];
    expect(staleGroups(rows, world, "2026-05-09T10:00:00Z")).toEqual([{ letter: "pulse-early", deliveries: rows.slice(0, 2) }]);
  });
});
