import { describe, expect, test } from "vitest";
import { importRows } from "./application/import/import.ts";
import type { Application } from "./application/application.ts";
import { Refusal } from "./kernel/refusal.ts";
import { addSeconds } from "./kernel/time.ts";
import { memoryStore } from "./letter/fixtures/memory-store.ts";
import { post } from "./letter/sending/post.ts";
import { nothing, type Outcome } from "./outcome.ts";
import { perform, record } from "./perform.ts";
import { type Mail, type Ports } from "./ports.ts";
import { aCohort, ref } from "./worlds/makers.ts";
import { intakeOpen, underway } from "./worlds/worlds.ts";
import { takeStep } from "./workflow/take-step.ts";
import { heldPorts } from "./worlds/held-ports.ts";

const act = { by: "organiser:org_1", now: "2026-05-04T10:00:00Z" };

/** A cohort, what leaves by mail, and what the state machine is told. */
function standing({ programme, cohort, applications, participants, pairs } = underway()) {
  const left: Mail[] = [];
  const told: string[] = [];
  const ports = heldPorts(memoryStore([programme, cohort, ...applications, ...participants, ...pairs]), { mails: left, woken: told });
  ports.workflow.start = async () => (told.push("start"), "arn");
  return { ports, left, told };
}

const thanksTo = (...ids: string[]): Outcome => ({
  put: [],
  happenings: [],
  letters: ids.map((id) => ({ letter: "thank-you", to: { is: "applicant", id }, language: "fr", occasion: "" })),
});
const thanks = thanksTo("app_mentee-1");
const decide = async () => thanks;
const states = async ({ store }: Ports) => (await store.deliveries(ref)).map(({ state, version }) => `${state} ${version}`);
const waiting = { programme: ref.programme, cohort: ref.cohort, name: "closeout" } as const;

/** The state machine's next look at the cohort, and the letters it then sends. */
async function step(ports: Ports, now: string) {
  const { batches, until } = await takeStep(ports, ref, "closeout", now);
  for (const { deliveries } of batches) await post(ports, ref, deliveries, now);
  return until;
}

describe("a command that is asked for twice", () => {
  const asked = { ...act, request: "req_1" };
  const refused = () => Promise.reject(new Refusal("already-decided"));
  const done = async (): Promise<Outcome> => ({ ...thanks, happenings: [{ event: "thanked", subject: "app_mentee-1" }] });

  test("is done, when it is refused because the first one did it", async () => {
    const { ports, left } = standing();
    await perform(ports, ref, asked, done);
    expect(await perform(ports, ref, { ...asked, now: addSeconds(act.now, 300) }, refused)).toEqual(nothing);
    expect(left).toHaveLength(1);
    expect(await ports.store.log(ref)).toHaveLength(1);
  });

  test.each([
    ["by somebody else", { by: "organiser:org_2" }],
    ["for something else", { request: "req_2" }],
    ["without saying for what", { request: undefined }],
    ["much later", { now: addSeconds(act.now, 601) }],
  ])("is refused %s", async (_, other) => {
    const { ports } = standing();
    await perform(ports, ref, asked, done);
    const { request, ...said } = { ...asked, ...other };
    const again = perform(ports, ref, { ...said, ...(request !== undefined && { request }) }, refused);
    await expect(again).rejects.toThrow("already-decided");
  });
});

describe("a command that is carried out", () => {
  test("sends its letter and says so in its row", async () => {
    const { ports, left } = standing();
    await perform(ports, ref, act, decide);
    expect(left).toHaveLength(1);
    expect(await states(ports)).toEqual(["sent 3"]);
  });

  test("twice, sends it once", async () => {
    const { ports, left } = standing();
    await perform(ports, ref, act, decide);
    await perform(ports, ref, act, decide);
    await Promise.all([perform(ports, ref, act, decide), perform(ports, ref, act, decide)]);
    expect(left).toHaveLength(1);
    expect(await states(ports)).toEqual(["sent 3"]);
  });

  test("at the same moment by two, sends it once", async () => {
    const { ports, left } = standing();
    await Promise.all([perform(ports, ref, act, decide), perform(ports, ref, act, decide)]);
    expect(left).toHaveLength(1);
  });
});

describe("a letter left behind between storing and sending", () => {
  const refuse = () => Promise.reject(new Refusal("already-decided"));

  test("goes when its command is carried out again", async () => {
    const { ports, left } = standing();
    await record(ports, ref, act, thanks);
    expect([left.length, await states(ports)]).toEqual([0, ["due 1"]]);
    await perform(ports, ref, act, decide);
    expect([left.length, await states(ports)]).toEqual([1, ["sent 3"]]);
  });

  test("goes when its command is refused, because it was carried out", async () => {
    const { ports, left } = standing();
    await record(ports, ref, act, thanks);
    await expect(perform(ports, ref, act, refuse)).rejects.toThrow(Refusal);
    expect([left.length, await states(ports)]).toEqual([1, ["sent 3"]]);
  });

  test("goes when its command changes nothing, because it was carried out", async () => {
    const { ports, left } = standing();
    await record(ports, ref, act, thanks);
    await perform(ports, ref, act, async () => thanksTo());
    expect([left.length, await states(ports)]).toEqual([1, ["sent 3"]]);
  });

  test("goes with whatever is done in the cohort a minute later", async () => {
    const { ports, left } = standing();
    await record(ports, ref, act, thanks);
    const next = thanksTo("app_mentor-1");
    await perform(ports, ref, { ...act, now: addSeconds(act.now, 59) }, async () => next);
    expect(left).toHaveLength(1);
    await perform(ports, ref, { ...act, now: addSeconds(act.now, 60) }, async () => next);
    expect(left.map(({ to }) => to.address)).toEqual(["mentor1@example.ma", "mentee1@example.ma"]);
  });

  test("troubles nobody who comes by when it cannot be sent", async () => {
    const { ports } = standing();
    await record(ports, ref, act, thanks);
    const { store } = ports;
    const broken: Ports = { ...ports, store: { ...store, unsettled: () => Promise.reject(new Error("no answer")) } };
    await expect(perform(broken, ref, act, refuse)).rejects.toThrow(Refusal);
  });
});

describe("many letters", () => {
  const people = underway().applications.map(({ id }) => id);
  const many = thanksTo(...people, "app_1", "app_2", "app_3");
  /** A phase whose step has nothing to write itself. */
  const quiet = () => standing({ ...underway(), cohort: aCohort({ phase: "closeout", frozenAt: act.now }) });

  test("are stored, and sent by the state machine's next step", async () => {
    const { ports, left, told } = quiet();
    expect(many.letters.length).toBeGreaterThan(10);
    await ports.store.commit([{ put: { ...blank, token: "t1", due: "2026-06-26T07:00:00Z" } }]);
    await perform(ports, ref, act, async () => many);
    expect([left.length, told]).toEqual([0, ["t1", "start", "t1"]]);
    await step(ports, act.now);
    expect(left).toHaveLength(people.length);
  });

  test("go though the request dies before it says that they are there", async () => {
    const { ports, left } = quiet();
    const dying: Ports = { ...ports, workflow: { ...ports.workflow, start: () => Promise.reject(new Error("died")) } };
    await expect(perform(dying, ref, act, async () => many)).rejects.toThrow("died");
    const { signals, again } = (await ports.store.get("wait", waiting)) ?? {};
    expect({ signals, again }).toEqual({ signals: 1, again: "2026-05-04T10:01:00Z" });
    expect(await step(ports, addSeconds(act.now, 1))).toBe("2026-05-04T10:01:00Z");
    await step(ports, "2026-05-04T10:01:00Z");
    expect(left).toHaveLength(people.length);
  });

  test("left behind are sent by the state machine, when somebody comes by", async () => {
    const { ports, left, told } = quiet();
    await record(ports, ref, act, many);
    await perform(ports, ref, { ...act, now: addSeconds(act.now, 299) }, async () => thanksTo());
    expect([left.length, told]).toEqual([0, []]);
    await perform(ports, ref, { ...act, now: addSeconds(act.now, 300) }, async () => thanksTo());
    expect([left.length, told]).toEqual([0, ["start"]]);
  });

  test.each(["closed", "cancelled"] as const)("are sent at once when the cohort is %s, and no state machine is left", async (phase) => {
    const { ports, left } = standing({ ...underway(), cohort: aCohort({ phase }) });
    await perform(ports, ref, act, async () => many);
    expect(left).toHaveLength(people.length);
  });

  test("are sent once, whoever is at it at the same moment", async () => {
    const { ports, left } = quiet();
    await perform(ports, ref, act, async () => many);
    await Promise.all([step(ports, act.now), step(ports, act.now), perform(ports, ref, act, async () => many)]);
    await step(ports, act.now);
    expect(left).toHaveLength(people.length);
  });
});

const blank = { kind: "wait", ...waiting, version: 0, since: act.now, due: act.now, forDecision: false, signals: 0 } as const;

describe("a decision on more than a transaction holds", () => {
  const size = { mentors: 60, mentees: 60 };
  const { applications } = intakeOpen(size);
  const rows = applications.map((application, row) => ({
    row,
    verdict: "take" as const,
    problems: [],
    said: { name: "", email: application.email },
    application: { ...application, version: 0 },
  }));
  const importing = async ({ store, ids }: Ports) => {
    const world = await store.world(ref);
    return world ? importRows(rows, world, act, ids) : nothing;
  };
  const letterOf = ({ id }: Application, all: readonly { recipient: { id: string } }[]) => all.some(({ recipient }) => recipient.id === id);

  // Of 141: ten waits told of it, a line of the log, a group for each person, ten waits told again.
  const deaths = Array.from({ length: 8 }, (_, i) => i * 20);
  test.each(deaths)("leaves nobody with a letter and no application or the reverse, dying at commit %i", async (at) => {
    const { ports, left } = standing({
      ...underway(),
      cohort: aCohort({ phase: "intake" }),
      applications: [],
      participants: [],
      pairs: [],
    });
    let commits = 0;
    const { store } = ports;
    const dying = async (write: () => Promise<void>) => (commits++ < at ? write() : Promise.reject(new Error("died")));
    const mortal: Ports = {
      ...ports,
      store: {
        ...store,
        commit: (writes) => dying(() => store.commit(writes)),
        commitGroups: async (groups) => {
          for (const group of groups) await dying(() => store.commit(group));
        },
      },
    };
    await perform(mortal, ref, act, () => importing(mortal)).catch(() => undefined);
    const world = await store.world(ref);
    const stored = await store.deliveries(ref);
    expect(stored).toHaveLength(world?.applications.length ?? -1);
    expect(world?.applications.filter((one) => !letterOf(one, stored))).toEqual([]);
    await perform(ports, ref, act, () => importing(ports));
    await step(ports, addSeconds(act.now, 60));
    expect(left.map(({ to }) => to.address).sort()).toEqual(applications.map(({ email }) => email).sort());
  });
});
