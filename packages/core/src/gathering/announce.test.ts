import { describe, expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { during, underway } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import { announceGathering, cancelGathering } from "./announce.ts";
import { aGathering } from "./fixtures/a-gathering.ts";

const act = anAct(during.underway, "organiser:org_owner");
const said = { month: "2026-05", at: "2026-05-16T09:30:00Z", topic: "Négocier", place: "Rabat" };
const announce = (world: World, change: Partial<typeof said> = {}) => announceGathering(world, { ...said, ...change }, "4711", act);

describe("announceGathering", () => {
  test("invites everybody who has not left", () => {
    const world = underway({ mentors: 2, mentees: 2 });
    const [gone, ...others] = world.participants;
    if (!gone) throw new Error("no people");
    const { put, letters } = announce({ ...world, participants: [{ ...gone, state: { is: "left", at: act.now, reason: "" } }, ...others] });
    expect(put).toMatchObject([{ kind: "gathering", id: "2026-05", pin: "4711", minutes: 90, state: "announced", version: 0 }]);
    expect(letters.map(({ letter, to, occasion }) => [letter, to.id, occasion])).toEqual(
      others.map(({ id }) => ["gathering-invitation", id, "2026-05"]),
    );
  });

  test("a change invites again, keeps the PIN, and is an occasion of its own; the same again is nothing", () => {
    const world = { ...underway(), gatherings: [aGathering({ ...said, version: 3 })] };
    const { put, letters } = announceGathering(world, { ...said, place: "Salé" }, "0000", act);
    expect(put).toMatchObject([{ pin: "4711", place: "Salé", version: 3 }]);
    expect(letters[0]?.occasion).toBe("2026-05#3");
    expect(announce(world)).toEqual({ put: [], happenings: [], letters: [] });
  });

  test("a link to join is https, and a change of its own", () => {
    const link = "https://meet.example.org/abc";
    const { put } = announceGathering(underway(), { ...said, link: ` ${link}` }, "4711", act);
    expect(put).toMatchObject([{ link }]);
    const world = { ...underway(), gatherings: [aGathering({ ...said, link })] };
    expect(announceGathering(world, { ...said, link }, "4711", act).put).toEqual([]);
    expect(announceGathering(world, said, "4711", act).put[0]).not.toHaveProperty("link");
    for (const wrong of ["javascript:alert(1)", "http://meet.example.org", "meet"])
      expect(() => announceGathering(world, { ...said, link: wrong }, "4711", act)).toThrow("form-invalid");
  });

  test("lasts between a quarter of an hour and ten hours", () => {
    for (const minutes of [14, 601, 30.5, Number.NaN])
      expect(() => announceGathering(underway(), { ...said, minutes }, "4711", act)).toThrow("form-invalid");
    expect(announceGathering(underway(), { ...said, minutes: 120 }, "4711", act).put).toMatchObject([{ minutes: 120 }]);
    const world = { ...underway(), gatherings: [aGathering({ ...said, minutes: 120 })] };
    expect(announce(world, { place: "Salé" }).put).toMatchObject([{ minutes: 120 }]);
  });

  test("a cancelled month can be announced again", () => {
    const world = { ...underway(), gatherings: [aGathering({ ...said, state: "cancelled", version: 2 })] };
    expect(announce(world)).toMatchObject({ put: [{ state: "announced" }], letters: expect.objectContaining({ length: 8 }) });
  });

  test("ahead, in its own local month, within the cycle, while mentoring lasts, not once held", () => {
    const world = underway();
    expect(() => announce(world, { at: during.underway })).toThrow("date-in-past");
    expect(() => announce(world, { at: "2026-06-01T00:30:00Z" })).toThrow("date-order");
    expect(announce(world, { at: "2026-05-31T22:30:00Z" }).put).toHaveLength(1);
    expect(() => announce(world, { month: "2026-06", at: "2026-06-15T09:30:00Z" })).toThrow("outside-cycle");
    expect(() => announce({ ...world, cohort: { ...world.cohort, phase: "survey" } })).toThrow("wrong-phase");
    expect(() => announce({ ...world, gatherings: [aGathering({ state: "held" })] })).toThrow("wrong-state");
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
