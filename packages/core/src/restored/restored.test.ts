import { describe, expect, it } from "vitest";
import type { Item } from "../item.ts";
import { addSeconds } from "../kernel/time.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { outside } from "../letter/sending/dispatch.ts";
import { post } from "../letter/sending/post.ts";
import { resumeLetters } from "../letter/sending/pause.ts";
import { loadPersonal } from "../participant/personal.ts";
import { renewLink } from "../participant/renew-link.ts";
import { perform } from "../perform.ts";
import type { Mail } from "../ports.ts";
import { carryOutWish, wishErased } from "../privacy/erasure-wishes.ts";
import { heldPorts } from "../worlds/held-ports.ts";
import { aCohort, aDelivery, anAct, anApplication, anOrganiser, ref } from "../worlds/makers.ts";
import { during, underway } from "../worlds/worlds.ts";
import { carryOver } from "./carry-over.ts";
import { goOn } from "./go-on.ts";

const then = during.underway;
const now = addSeconds(then, 3600);
const world = underway();
const letter = (id: string, state: "due" | "claimed" | "sent" | "dropped", recipient = world.participants[0]?.id ?? "") =>
  aDelivery({
    id,
    state,
    dueAt: then,
    claimedAt: state === "due" ? null : then,
    sentAt: state === "sent" ? then : null,
    recipient: { is: "applicant", id: recipient },
  });

/** All of a cohort under way, with its team. */
const all = (): Item[] => [
  world.programme,
  world.cohort,
  ...world.applications,
  ...world.participants,
  ...world.pairs,
  ...world.meetings,
  anOrganiser(),
  anOrganiser({ id: "org_former", email: "former@example.org", role: "coordinator" }),
];

/** The table of before, with all that has happened since, and the one that was brought back. */
function tables(since: Item[] = [], kept: Item[] = []) {
  const was = memoryStore([...all(), ...since]);
  const back = memoryStore([...all(), ...kept]);
  const mails: Mail[] = [];
  const woken: string[] = [];
  const ports = heldPorts(back, { mails, woken });
  const carry = () => carryOver(was, ports, world.programme.id, "Sauvegarde", now);
  return { was, back, ports, mails, woken, carry };
}
const states = async (store: ReturnType<typeof memoryStore>) =>
  Object.fromEntries((await store.deliveries(ref)).map(({ id, state }) => [id, state]));

describe("of a table that was brought back", () => {
  it("no letter leaves twice that left since, whether it was known there or not; what was to be sent is still sent", async () => {
    const { back, ports, mails, carry } = tables(
      [
        letter("a", "sent"),
        letter("b", "claimed"),
        letter("c", "sent"),
        letter("d", "due"),
        letter("e", "due"),
        letter("x", "sent", "app_new"),
      ],
      [letter("a", "due"), letter("b", "due"), letter("d", "due"), letter("f", "sent")],
    );
    expect(await carry()).toMatchObject({ letters: 3 });
    expect(await states(back)).toEqual({ a: "sent", b: "claimed", c: "sent", d: "due", f: "sent" });
    const programme = await back.get("programme", { id: "tamkine" });
    if (!programme?.lettersPaused) throw new Error("letters are not paused");
    expect(programme.lettersPaused).toMatchObject({ reason: "Sauvegarde", at: now });
    await back.commit(resumeLetters(programme, anAct(now)).put.map((put) => ({ put })));
    await post(ports, ref, ["a", "b", "c", "d", "e", "f", "x"], now);
    expect(mails.map(({ delivery }) => delivery)).toEqual(["tamkine/2026-1/d"]);
  });

  it("whoever was erased since is erased again, in the name of who did it, and nobody is written to", async () => {
    const { was, back, mails, woken, carry } = tables();
    const [person] = world.participants;
    if (!person) throw new Error("nobody takes part");
    const act = anAct(addSeconds(then, 60), `applicant:${person.id}`);
    const before = heldPorts(was);
    await perform(before, ref, act, async () => {
      const personal = await loadPersonal(was, ref, person.id);
      if (!personal) throw new Error("nobody");
      return wishErased(before, personal, act);
    });
    const left = await was.get("application", { ...ref, id: person.id });
    if (!left) throw new Error("nobody");
    await carryOutWish(before, left, act);
    expect(await carry()).toMatchObject({ erased: 1 });
    expect(await back.get("application", { ...ref, id: person.id })).toMatchObject({ status: "withdrawn", erasedAt: now });
    expect((await back.log(ref)).find(({ event }) => event === "data-erased")).toMatchObject({ subject: person.id, by: act.by });
    expect([mails, woken]).toEqual([[], []]);
    // They sign up again: what was erased once is not erased of them a second time.
    const again = await back.get("application", { ...ref, id: person.id });
    await back.commit([{ put: { ...anApplication(world.applications[0]), id: person.id, version: again?.version ?? 0 } }]);
    expect(await carry()).toMatchObject({ erased: 0 });
  });

  it("a link that was revoked since opens nothing, and the one that was given for it does", async () => {
    const { was, back, carry } = tables();
    const personal = await loadPersonal(was, ref, world.participants[0]?.id ?? "");
    if (!personal) throw new Error("nobody");
    await perform(heldPorts(was), ref, anAct(then), async () => renewLink(personal));
    expect(await carry()).toMatchObject({ links: 1, letters: 1 });
    const there = await loadPersonal(back, ref, personal.application.id);
    expect(there?.participant?.linkEpoch).toBe((personal.participant?.linkEpoch ?? 0) + 1);
    expect(await carry()).toMatchObject({ links: 0, letters: 0 });
  });

  it("who runs it is who ran it a moment ago, and everybody signs in anew; where that is nobody, as it was then", async () => {
    const session = {
      kind: "session",
      programme: "tamkine",
      organiser: "org_owner",
      id: "s",
      version: 1,
      since: then,
      expires: now,
    } as const;
    const { was, back, carry } = tables([anOrganiser({ id: "org_new", email: "new@example.org" })], [session as unknown as Item]);
    const former = await was.get("organiser", { programme: "tamkine", id: "org_former" });
    if (!former) throw new Error("nobody");
    await was.commit([{ remove: former }]);
    expect(await carry()).toMatchObject({ team: 2 });
    expect((await back.organisers("tamkine")).map(({ id }) => id).sort()).toEqual(["org_new", "org_owner"]);
    expect(await back.sessions({ programme: "tamkine", organiser: "org_owner" })).toEqual([]);
    for (const one of await was.organisers("tamkine")) await was.commit([{ remove: one }]);
    expect(await carry()).toMatchObject({ team: 0 });
    expect(await back.organisers("tamkine")).toHaveLength(2);
  });

  it("what else happened since is told, line by line, also of a cohort that was founded since", async () => {
    const line = (id: string, at: string, event: string, cohort = "2026-1") =>
      ({
        kind: "log",
        programme: "tamkine",
        cohort,
        id,
        version: 1,
        at,
        by: "organiser:org_owner",
        event,
        subject: "",
        facts: {},
      }) as const;
    const kept = line("1", then, "applied");
    const { carry } = tables(
      [
        kept,
        line("3", addSeconds(then, 9), "cohort-founded", "2026-2"),
        line("2", addSeconds(then, 5), "consents-changed"),
        line("4", addSeconds(then, 7), "names-set", outside("tamkine").cohort),
        aCohort({ cohort: "2026-2", phase: "draft" }),
      ],
      [kept],
    );
    expect((await carry()).lost.map(({ event }) => event)).toEqual(["consents-changed", "names-set", "cohort-founded"]);
  });

  it("cohorts go on under names that no execution had, and those are forgotten that are over", async () => {
    const over = aCohort({ cohort: "2025-2", phase: "closed" });
    const done = aCohort({ cohort: "2024-1", phase: "closed" });
    const { was, back, ports } = tables([], [over, done]);
    const retention = { kind: "retention", programme: "tamkine", version: 1, base: then, ended: then, warned: {}, done: {}, held: null };
    await was.commit([{ put: { ...retention, cohort: "2025-2", part: 3, version: 0 } as unknown as Item }]);
    await back.commit([{ put: { ...retention, cohort: "2024-1", part: 1, version: 0, done: { identifiable: {} } } as unknown as Item }]);
    const started: string[] = [];
    ports.workflow.start = async ({ cohort }, day) => `${started.push(`${cohort} ${day}`)}`;
    ports.workflow.startRetention = async ({ cohort }, part) => `${started.push(`${cohort}/${part}`)}`;
    expect(await goOn(was, ports, await back.cohorts("tamkine"), "2026-05-04T18:07:09Z")).toBe(2);
    expect(started.sort()).toEqual(["2025-2/4", "2026-1 2026-05-04-180709"]);
  });
});
