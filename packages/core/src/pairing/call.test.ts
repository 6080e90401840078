import { expect, it } from "vitest";
import { applied } from "../rehearsal/apply.ts";
import { erase } from "../privacy/erase.ts";
import { leftAt } from "../privacy/rules/rules.ts";
import { anApplication } from "../worlds/makers.ts";
import { during, underway } from "../worlds/worlds.ts";
import { noteCall } from "./call.ts";
import { pairHealth } from "./health.ts";
import { writeNote } from "./write-note.ts";

const ids = { derive: (...parts: string[]) => parts.join("-"), secret: () => "" };
const act = { by: "organiser:org_owner", now: during.underway };
const asking = (at: string) => {
  const world = underway();
  const { pairs, participants } = world;
  const help = { at, about: "…" };
  return { ...world, participants: participants.map((one) => (one.id === pairs[0]?.mentee ? { ...one, help } : one)) };
};
const call = { whom: "mentee" as const, result: "reached" as const, text: "", shown: "1" };
const stateOf = (world: ReturnType<typeof underway>, now: string) => {
  const [pair] = world.pairs;
  return pair && pairHealth(world, pair, now).state;
};

it("quiets the list for a week, and no longer; what is new since brings the pair back at once", () => {
  const world = asking("2026-04-20T10:00:00Z");
  const id = world.pairs[0]?.id ?? "";
  expect(stateOf(world, act.now)).toBe("call");
  const after = applied(world, noteCall(world, id, call, act, ids));
  expect(stateOf(after, act.now)).toBe("called");
  const day = (days: number) => new Date(Date.parse(act.now) + days * 86_400_000).toISOString();
  expect([stateOf(after, day(6)), stateOf(after, day(7))]).toEqual(["called", "call"]);
  const again = {
    ...after,
    participants: after.participants.map((one) => (one.help ? { ...one, help: { ...one.help, at: day(1) } } : one)),
  };
  expect(stateOf(again, day(2))).toBe("call");
});

it("is one call when the form is sent twice, and none for a pair that is over or a day too far", () => {
  const world = underway();
  const id = world.pairs[0]?.id ?? "";
  const first = noteCall(world, id, call, act, ids);
  expect(noteCall(applied(world, first), id, call, act, ids)).toMatchObject({ put: [], happenings: [] });
  expect(() => noteCall(world, id, { ...call, until: "2027-01-01" }, act, ids)).toThrow("form-invalid");
  const over = world.pairs.map((pair) => ({ ...pair, state: { is: "completed" as const, at: act.now } }));
  expect(() => noteCall({ ...world, pairs: over }, id, call, act, ids)).toThrow("wrong-state");
});

it("is another note when the form comes back with other words in it: none is lost", () => {
  const world = underway();
  const id = world.pairs[0]?.id ?? "";
  const written = (text: string) => writeNote(world, id, { text, shown: "1" }, undefined, act, ids).put[0];
  expect(written("Tout va bien.")).toEqual(written("Tout va bien."));
  expect([written("Tout va bien."), written("Rappeler mardi.")]).toMatchObject([{ text: "Tout va bien." }, { text: "Rappeler mardi." }]);
  const idOf = (text: string) => noteCall(world, id, { ...call, text }, act, ids).ensure?.map((one) => "id" in one && one.id);
  expect(idOf("Rappeler mardi.")).not.toEqual(idOf("Tout va bien."));
  const keyOf = (text: string) => (written(text) as { id: string }).id;
  expect(keyOf("Rappeler mardi.")).not.toBe(keyOf("Tout va bien."));
});

it("goes with the data of either of the two, and when notes go", () => {
  const world = underway();
  const [pair] = world.pairs;
  const [note] = writeNote(world, pair?.id ?? "", { text: "En confidence.", shown: "1" }, undefined, act, ids).put;
  if (!pair || !note) throw new Error("no pair");
  for (const id of [pair.mentor, pair.mentee]) {
    const person = anApplication({ id, status: "withdrawn", role: id === pair.mentor ? "mentor" : "mentee" });
    expect(erase(id, [person, pair, note], act).remove).toEqual([note]);
    expect(erase(id, [person, { ...pair, id: "pair_other", mentor: "app_x", mentee: "app_y" }, note], act).remove).toEqual([]);
  }
  const known = { tookPart: new Set([pair.mentor, pair.mentee]), bounced: new Set<string>() };
  expect([leftAt(note, "rejected", known), leftAt(note, "notes", known)]).toEqual([note, undefined]);
});
