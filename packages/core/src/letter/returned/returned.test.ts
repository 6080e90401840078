import { beforeEach, describe, expect, it } from "vitest";
import type { Item } from "../../item.ts";
import { addSeconds, type Moment } from "../../kernel/time.ts";
import type { Mail, Ports, Store } from "../../ports.ts";
import { signalAll } from "../../workflow/signal.ts";
import { takeStep } from "../../workflow/take-step.ts";
import { aDelivery, anApplication, anOrganiser, aParticipant, ref } from "../../worlds/makers.ts";
import { heldPorts } from "../../worlds/held-ports.ts";
import { during, intakeOpen } from "../../worlds/worlds.ts";
import type { Delivery } from "../delivery.ts";
import { indexBehind } from "../fixtures/index-behind.ts";
import { memoryStore } from "../fixtures/memory-store.ts";
import { noteMailEvent } from "./mail-event.ts";
import { post } from "../sending/post.ts";
import { announceReturned } from "./returned.ts";

const now: Moment = during.intakeOpen;
const minutes = (count: number) => addSeconds(now, count * 60);
const aei = anOrganiser({ id: "org_aei", email: "aei@example.org", role: "coordinator", body: "aei" });
const team = [anOrganiser(), aei, anOrganiser({ id: "org_committee", email: "c@example.org", role: "committee" })];

let store: Store;
let left: Mail[];
let woken: string[];
let ports: Ports;
function stand(...more: Item[]) {
  const { programme, cohort, applications } = intakeOpen({ mentors: 3, mentees: 40 });
  store = memoryStore([programme, cohort, ...applications, ...team, ...more]);
  [left, woken] = [[], []];
  ports = heldPorts(store, { mails: left, woken });
}
beforeEach(() => stand());

const sentTo = (person: string, said: Partial<Delivery> = {}) =>
  aDelivery({ id: `dlv_${person}`, letter: "application-imported", occasion: "", recipient: { is: "applicant", id: person }, ...said });
async function send(...people: string[]) {
  await store.commit(people.map((person) => ({ ensure: { ...sentTo(person), version: 0 } })));
}
const hear = (id: string, at = now, eventType: "Bounce" | "Complaint" | "Send" | "Delivery" = "Bounce") =>
  noteMailEvent(
    ports,
    {
      eventType,
      ...(eventType === "Bounce" && { bounce: { bounceType: "Permanent" } }),
      mail: { headers: [{ name: "X-TAMKINE-Delivery", value: `${ref.programme}/${ref.cohort}/${id}` }] },
    },
    at,
  );
/** What the state machine does at that moment: the step, then its letters. */
async function look(at: string) {
  const turn = await takeStep(ports, ref, "intake", at);
  for (const { deliveries } of turn.batches) await post(ports, ref, deliveries, at);
  return turn;
}
const told = () => left.filter(({ delivery }) => delivery.includes("dlv_")).map(({ to, subject }) => `${to.address}: ${subject}`);
const mentees = (count: number) => Array.from({ length: count }, (_, i) => `app_mentee-${i + 1}`);

describe("word that a letter was sent or arrived", () => {
  it.each(["Send", "Delivery"] as const)("settles one that is in doubt, or waits to be sent again: %s", async (event) => {
    const doubtful = sentTo("app_mentee-1", { state: "claimed", claimedAt: now, sentAt: null });
    stand(doubtful, { ...sentTo("app_mentee-2"), state: "due", claimedAt: null, sentAt: null });
    for (const person of mentees(2)) await hear(`dlv_${person}`, minutes(20), event);
    for (const person of mentees(2))
      expect(await store.get("delivery", { ...ref, id: `dlv_${person}` })).toMatchObject({ state: "sent", sentAt: minutes(20) });
    await post(ports, ref, ["dlv_app_mentee-2"], minutes(21));
    expect(left).toEqual([]);
  });

  it("says nothing new of one that came back", async () => {
    await send("app_mentee-1");
    await hear("dlv_app_mentee-1");
    await hear("dlv_app_mentee-1", minutes(1), "Send");
    expect(await store.get("delivery", { ...ref, id: "dlv_app_mentee-1" })).toMatchObject({ state: "bounced" });
  });
});

describe("letters that come back", () => {
  it("from an address that somebody only asked for leave them reached at their own, and nobody is told", async () => {
    stand(aParticipant({ id: "app_mentee-1" }), { ...sentTo("app_mentee-1"), letter: "address-confirm" });
    expect(await hear("dlv_app_mentee-1")).toBeUndefined();
    expect(await store.get("delivery", { ...ref, id: "dlv_app_mentee-1" })).toMatchObject({ state: "bounced" });
    expect(await store.get("participant", { ...ref, id: "app_mentee-1" })).toMatchObject({ bouncedAt: null });
    await look(minutes(20));
    expect(told()).toEqual([]);
  });

  it("from an address that somebody asked for, they are told where they are reached, as long as they ask for it", async () => {
    const moving = { email: "faux@example.ma", key: "adr_1", at: now };
    const asking = { ...anApplication({ id: "app_mentee-1", email: "mentee1@example.ma" }), moving };
    const asked = sentTo("app_mentee-1", { letter: "address-confirm", occasion: "#adr_1" });
    stand(aParticipant({ id: "app_mentee-1" }), asking, asked);
    expect(await hear(asked.id, minutes(1))).toEqual(ref);
    await hear(asked.id, minutes(2));
    const { moving: known } = (await store.get("application", { ...ref, id: "app_mentee-1" })) ?? {};
    expect(known).toEqual({ ...moving, returnedAt: minutes(1) });
    await look(minutes(12));
    expect(told()).toEqual(["mentee1@example.ma: Votre adresse n’a pas pu être changée"]);
    expect(left[0]?.text).not.toContain("faux@");
    stand(aParticipant({ id: "app_mentee-1" }), { ...asking, moving: { ...moving, key: "adr_2" } }, asked);
    expect(await hear(asked.id, minutes(1))).toBeUndefined();
    expect((await store.get("application", { ...ref, id: "app_mentee-1" }))?.moving?.returnedAt).toBeUndefined();
  });

  it("from an address that somebody has left since leave them reached at the new one, and nobody is told", async () => {
    const former = [{ email: "old@example.ma", key: "adr_1", until: minutes(5) }];
    const moved = { ...anApplication({ id: "app_mentee-1", email: "new@example.ma" }), former };
    const [before, after] = [
      sentTo("app_mentee-1", { claimedAt: now }),
      sentTo("app_mentee-1", { id: "dlv_after", claimedAt: minutes(5) }),
    ];
    stand(aParticipant({ id: "app_mentee-1" }), moved, before, after);
    const isReached = async () => (await store.get("participant", { ...ref, id: "app_mentee-1" }))?.bouncedAt === null;
    expect(await hear(before.id, minutes(6))).toBeUndefined();
    expect([(await store.get("delivery", before))?.state, await isReached()]).toEqual(["bounced", true]);
    await look(minutes(20));
    expect(told()).toEqual([]);
    expect(await hear(after.id, minutes(30))).toEqual(ref);
    expect(await isReached()).toBe(false);
  });

  it("are told together, in one letter to each who runs the cohort and whose people they are", async () => {
    await send(...mentees(22), "app_mentor-1");
    for (const [i, person] of mentees(22).entries()) await hear(`dlv_${person}`, minutes(i / 4));
    await hear("dlv_app_mentor-1", minutes(2));
    expect((await look(minutes(6))).until).toBe(minutes(10));
    expect(left).toEqual([]);
    await look(minutes(10));
    expect(told()).toEqual(["owner@example.org: 23 adresses e-mail à vérifier", "aei@example.org: Une adresse e-mail à vérifier"]);
    const [toOwner, toAei] = left;
    expect(toAei?.text).toContain("Mentor 1");
    expect(toAei?.text).not.toContain("Mentee");
    expect(toOwner?.text).toContain("Les 3\u00a0autres sont dans la console.");
    for (const { text, html } of left) expect(text + html).not.toMatch(/mentee\d+@|mentor\d+@/u);
  });

  it("are told once, whoever looks again and however often they come back", async () => {
    await send("app_mentee-1", "app_mentee-2");
    await hear("dlv_app_mentee-1");
    await look(minutes(10));
    await look(minutes(10));
    await store.commit([{ ensure: { ...sentTo("app_mentee-1", { id: "dlv_next", state: "claimed", sentAt: null }), version: 0 } }]);
    await hear("dlv_next", minutes(60));
    await hear("dlv_app_mentee-1", minutes(60), "Complaint");
    expect(await look(minutes(80))).toMatchObject({ batches: [] });
    expect(told()).toHaveLength(1);
    await hear("dlv_app_mentee-2", minutes(90));
    await look(minutes(100));
    expect(told()).toHaveLength(2);
    expect(left[1]?.text).not.toContain("Mentee 1");
  });

  it("are told anew of whom a letter reached in between", async () => {
    await send("app_mentee-1");
    await hear("dlv_app_mentee-1");
    await look(minutes(10));
    const later = (id: string, sentAt: string) => ({ ensure: { ...sentTo("app_mentee-1", { id, sentAt }), version: 0 } });
    await store.commit([later("dlv_reached", minutes(60)), later("dlv_back", minutes(600))]);
    await hear("dlv_back", minutes(601));
    await look(minutes(611));
    expect(told()).toHaveLength(2);
  });

  it("are told once although the step died half-way", async () => {
    const people = mentees(3);
    await send(...people);
    for (const person of people) await hear(`dlv_${person}`);
    const { commit } = store;
    // The letters are stored and what was told is noted, but for the first.
    store.commit = async (writes) => {
      if (!writes.some((write) => "put" in write && write.put.kind === "delivery")) return commit(writes);
      await commit(writes.filter((write) => !("put" in write && write.put.kind === "delivery" && write.put.id === "dlv_app_mentee-1")));
      throw new Error("died");
    };
    await expect(look(minutes(10))).rejects.toThrow("died");
    store.commit = commit;
    await send("app_mentee-9");
    await hear("dlv_app_mentee-9", minutes(15));
    await look(minutes(16));
    await look(minutes(26));
    expect(told().map((line) => line.replace(/\D/gu, ""))).toEqual(["3", ""]);
    expect(left[1]?.text).toContain("Mentee 9");
  });

  it("say who reported one, and leave out who was erased", async () => {
    await send("app_mentee-1", "app_mentee-2");
    await hear("dlv_app_mentee-1", now, "Complaint");
    await hear("dlv_app_mentee-2");
    const erased = await store.get("application", { ...ref, id: "app_mentee-2" });
    if (!erased) throw new Error("nobody");
    await store.commit([{ put: { ...erased, erasedAt: now } }]);
    await look(minutes(10));
    expect(left[0]?.text).toMatch(/Lettre signalée[^]*Mentee 1/u);
    expect(left[0]?.text).not.toContain("Mentee 2");
  });

  it("are told ten minutes later though the index does not know of them yet", async () => {
    await send("app_mentee-1");
    const behind = await indexBehind(store, ref);
    ports = { ...ports, store: behind };
    await hear("dlv_app_mentee-1");
    await announceReturned(ports, ref, now);
    expect(await look(now)).toMatchObject({ until: minutes(10), batches: [] });
    behind.catchUp();
    await look(minutes(10));
    expect(told()).toHaveLength(1);
  });

  it("to organisers are told to nobody", async () => {
    await store.commit([{ ensure: { ...aDelivery({ id: "dlv_o", recipient: { is: "organiser", id: "org_aei" } }), version: 0 } }]);
    expect(await hear("dlv_o")).toBeUndefined();
    expect(await look(minutes(30))).toMatchObject({ batches: [] });
  });
});

describe("waking the state machine for it", () => {
  const asleep = (until: string): Item => ({
    kind: "wait",
    ...ref,
    name: "intake",
    version: 1,
    token: "asleep",
    since: now,
    due: until,
    forDecision: false,
    signals: 0,
  });

  it("happens at the first that comes back, and again for a note whose announcement was lost", async () => {
    stand(asleep(minutes(600)));
    await send("app_mentee-1");
    expect(await hear("dlv_app_mentee-1")).toEqual(ref);
    expect(await hear("dlv_app_mentee-1")).toEqual(ref);
    await announceReturned(ports, ref, now);
    expect(woken).toEqual(["asleep"]);
  });

  it("is not needed when it looks soon, but a step under way sees that it has to look again", async () => {
    stand(asleep(minutes(9)));
    await announceReturned(ports, ref, now);
    expect(woken).toEqual([]);
    expect(await store.get("wait", { ...ref, name: "intake" })).toMatchObject({ signals: 1 });
    await signalAll(ports, ref);
    expect(woken).toEqual(["asleep"]);
  });
});
