import { describe, expect, test } from "vitest";
import { createIds } from "../access/ids.ts";
import { orRefusal, type Refusal } from "../kernel/refusal.ts";
import { anAct } from "../worlds/makers.ts";
import { during, underway } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import { announced, announceGathering, cancelGathering, type GatheringInput } from "./announce.ts";
import type { Gathering } from "./gathering.ts";
import { aGathering } from "./fixtures/a-gathering.ts";

const act = anAct(during.underway, "organiser:org_owner");
const typed = { when: "2026-05-16T10:30", topic: "Négocier", place: "Rabat", link: "" };
const said = { at: "2026-05-16T09:30:00Z", topic: "Négocier", place: "Rabat" };
const announce = (world: World, change: Partial<GatheringInput> = {}) =>
  announceGathering(world, { ...typed, ...change }, act, createIds("x"));

describe("announceGathering", () => {
  test("invites everybody who has not left", () => {
    const world = underway({ mentors: 2, mentees: 2 });
    const [gone, ...others] = world.participants;
    if (!gone) throw new Error("no people");
    const { put, letters } = announce({ ...world, participants: [{ ...gone, state: { is: "left", at: act.now, reason: "" } }, ...others] });
    expect(put).toMatchObject([
      { kind: "gathering", id: "2026-05", pin: expect.stringMatching(/^\d{4}$/u), minutes: 90, state: "announced", version: 0 },
    ]);
    expect(letters.map(({ letter, to, occasion }) => [letter, to.id, occasion])).toEqual(
      others.map(({ id }) => ["gathering-invitation", id, "2026-05"]),
    );
  });

  test("a change invites again, keeps the PIN, and is an occasion of its own; the same again is nothing", () => {
    const world = { ...underway(), gatherings: [aGathering({ ...said, version: 3 })] };
    const { put, letters } = announce(world, { place: "Salé" });
    expect(put).toMatchObject([{ pin: "4711", place: "Salé", version: 3 }]);
    expect(letters[0]?.occasion).toBe("2026-05#3");
    expect(announce(world)).toEqual({ put: [], happenings: [], letters: [] });
  });

  test("a link to join is https, and a change of its own", () => {
    const link = "https://meet.example.org/abc";
    const { put } = announce(underway(), { link: ` ${link}` });
    expect(put).toMatchObject([{ link }]);
    const world = { ...underway(), gatherings: [aGathering({ ...said, link })] };
    expect(announce(world, { link }).put).toEqual([]);
    expect(announce(world).put[0]).not.toHaveProperty("link");
    for (const wrong of ["javascript:alert(1)", "http://meet.example.org", "meet"])
      expect(() => announce(world, { link: wrong })).toThrow("form-invalid");
  });

  test("lasts between a quarter of an hour and ten hours", () => {
    for (const minutes of [14, 601, 30.5, Number.NaN]) expect(() => announce(underway(), { minutes })).toThrow("form-invalid");
    expect(announce(underway(), { minutes: 120 }).put).toMatchObject([{ minutes: 120 }]);
    const world = { ...underway(), gatherings: [aGathering({ ...said, minutes: 120 })] };
    expect(announce(world, { place: "Salé" }).put).toMatchObject([{ minutes: 120 }]);
  });

  test("a cancelled month can be announced again", () => {
    const world = { ...underway(), gatherings: [aGathering({ ...said, state: "cancelled", version: 2 })] };
    expect(announce(world)).toMatchObject({ put: [{ state: "announced" }], letters: expect.objectContaining({ length: 8 }) });
  });

  test("ahead, in its own local month, within the cycle, while mentoring lasts, not once held", () => {
    const world = underway();
    expect(() => announce(world, { when: "2026-05-04T11:00" })).toThrow("date-in-past");
    expect(announce(world, { when: "2026-05-31T23:30" }).put).toMatchObject([{ id: "2026-05" }]);
    expect(() => announce(world, { when: "2026-06-15T10:30" })).toThrow("outside-cycle");
    expect(() => announce({ ...world, cohort: { ...world.cohort, phase: "survey" } })).toThrow("wrong-phase");
    expect(() => announce({ ...world, gatherings: [aGathering({ state: "held" })] })).toThrow("wrong-state");
  });

  test("nobody who moves one to another month finds that they have announced a second", () => {
    const world = { ...underway(), gatherings: [aGathering(said)] };
    const moved = orRefusal(() => announce(world, { of: "2026-05", when: "2026-06-03T10:30" }));
    expect(moved).toMatchObject({ code: "form-invalid", facts: { when: "other-month" } });
    expect(announce(world, { of: "2026-05", when: "2026-05-30T10:30" }).put).toMatchObject([{ id: "2026-05", at: "2026-05-30T09:30:00Z" }]);
  });

  test("all that is wrong is told at once", () => {
    const wrong = { when: "", topic: "t".repeat(201), place: "p".repeat(301), link: "meet", minutes: 0 };
    const { facts } = orRefusal(() => announce(underway(), wrong)) as Refusal;
    expect(Object.keys(facts)).toEqual(["when", "topic", "place", "link", "minutes"]);
    expect(orRefusal(() => announce(underway(), { ...wrong, when: "2026-05-01T10:00" }))).toMatchObject({
      code: "date-in-past",
      facts: { topic: "too-long", link: "invalid" },
    });
  });

  test("its PIN is another for each cohort and month, and the same whoever announces it", () => {
    const pins = ["2026-05-16T09:30:00Z", "2026-06-06T09:30:00Z"].map(
      (at) => announced(underway(), { at, topic: "", place: "" }, createIds("x")).put,
    );
    expect(pins[0]).toMatchObject([{ pin: (announce(underway()).put[0] as Gathering).pin }]);
    expect(pins[1]).not.toMatchObject([{ pin: (announce(underway()).put[0] as Gathering).pin }]);
  });
});

describe("cancelGathering", () => {
  test("tells everybody, once; not what was held", () => {
    const world = { ...underway(), gatherings: [aGathering()] };
    const { put, letters } = cancelGathering(world, "2026-05", act);
    expect(put).toMatchObject([{ state: "cancelled" }]);
    expect(letters.map(({ occasion }) => occasion)).toEqual(Array.from({ length: 8 }, () => "2026-05#1"));
    expect(cancelGathering({ ...world, gatherings: [aGathering({ state: "cancelled" })] }, "2026-05", act).letters).toEqual([]);
    expect(() => cancelGathering({ ...world, gatherings: [aGathering({ state: "held" })] }, "2026-05", act)).toThrow("wrong-state");
    expect(() => cancelGathering(world, "2026-06", act)).toThrow("not-found");
    const frozen = { ...world.cohort, phase: "closed" as const, frozenAt: "2026-06-25T08:00:00Z" };
    expect(() => cancelGathering({ ...world, cohort: frozen }, "2026-05", act)).toThrow("wrong-phase");
    // Nobody reads on a later day that it will not take place.
    const over = cancelGathering(world, "2026-05", { ...act, now: "2026-06-12T10:00:00Z" });
    expect([over.put, over.letters]).toMatchObject([[{ state: "cancelled" }], []]);
  });
});
