import { expect, test } from "vitest";
import { aGathering, aPresence } from "../../gathering/fixtures/a-gathering.ts";
import { anOrganiser } from "../../worlds/makers.ts";
import { underway } from "../../worlds/worlds.ts";
import { aScene } from "./fixtures/a-scene.ts";
import { announcedAt, gatherings } from "./gatherings.ts";

const world = underway({ mentors: 1, mentees: 2 });
const april = aGathering({ id: "2026-04", at: "2026-04-25T09:30:00Z", state: "held" });
const may = aGathering({ place: "Rabat" });
const taken = (now: string, said: Partial<typeof world> = {}) =>
  gatherings(aScene({ ...world, gatherings: [april, may], ...said }, now, { organisers: [anOrganiser()] }));
const lettersOf = (now: string, said: Partial<typeof world> = {}) =>
  (taken(now, said).outcome?.letters ?? []).map(({ letter, to, occasion }) => [letter, to.id, occasion]);

test("a month's gathering is announced ten days before the month, at the hour of letters, or the day after pairs are published", () => {
  const at = (month: string, published = "2026-04-13T08:00:00Z") =>
    announcedAt({ ...world, gatherings: [] }, month, published, "2026-06-11T08:00:00Z");
  expect([at("2026-06"), at("2026-04")]).toEqual(["2026-05-22T08:00:00Z", "2026-04-14T08:00:00Z"]);
  // The last day on which people can still be told in time of the usual day.
  const days = [19, 20, 21, 22, 23].map((day) => at("2026-04", `2026-04-${day}T08:00:00Z`));
  expect(days.filter((moment) => moment.endsWith("-22T08:00:00Z"))).toEqual(["2026-04-22T08:00:00Z", "2026-04-22T08:00:00Z"]);
  const months = (now: string) => (taken(now).outcome?.put ?? []).map((item) => item.kind === "gathering" && item.id);
  expect([months("2026-05-22T07:59:00Z"), months("2026-05-22T08:00:00Z")]).toEqual([[], ["2026-06"]]);
});

test("the morning before it, whoever has not declined is reminded; not once it has begun", () => {
  const said = { presentAt: null, presentBy: null } as const;
  const attendances = [
    aPresence({ ...said, participant: "app_mentee-1", reply: "no" }),
    aPresence({ ...said, participant: "app_mentee-2", reply: "yes" }),
  ];
  expect(lettersOf("2026-05-15T07:59:00Z", { attendances })).toEqual([]);
  const reminded = ["app_mentor-1", "app_mentee-2"].map((id) => ["gathering-reminder", id, "2026-05"]);
  expect(lettersOf("2026-05-15T08:00:00Z", { attendances })).toEqual(reminded);
  expect(lettersOf("2026-05-16T09:30:00Z", { attendances })).toEqual([]);
});

test("twelve hours after its start it is noted as held where somebody was there; else organisers are asked", () => {
  const over = "2026-05-16T21:30:00Z";
  expect(taken(over, { attendances: [aPresence()] }).outcome?.put).toMatchObject([{ id: "2026-05", state: "held" }]);
  expect(taken(over).outcome?.put).toEqual([]);
  expect(lettersOf(over)).toEqual([["decision-reminder", "org_owner", "gathering#2026-05"]]);
});

test("from a week before until it begins organisers are asked for the place of one that has neither place nor link", () => {
  const asked = (now: string, said: Parameters<typeof aGathering>[0] = {}) =>
    lettersOf(now, { gatherings: [april, aGathering(said)] }).filter(([letter]) => letter === "decision-reminder");
  const once = [["decision-reminder", "org_owner", "venue#2026-05"]];
  expect([asked("2026-05-09T07:59:00Z"), asked("2026-05-09T08:00:00Z"), asked("2026-05-15T08:00:00Z")]).toEqual([[], once, once]);
  expect(asked("2026-05-16T09:30:00Z")).toEqual([]);
  const known = [{ place: "Rabat" }, { link: "https://meet.example.org/x" }, { state: "cancelled" }] as const;
  expect(known.map((said) => asked("2026-05-10T08:00:00Z", said))).toEqual([[], [], []]);
});

test("one that nobody announces keeps the day and hour of the one before, and is looked at when its place is wanted", () => {
  const thursday = aGathering({ id: "2026-04", at: "2026-04-23T17:30:00Z", state: "held", place: "Rabat" });
  // The fourth Thursday of May 2026 is a feast: it is the one before.
  const now = "2026-04-24T10:00:00Z";
  const [announced] = taken(now, { gatherings: [thursday] }).outcome?.put ?? [];
  expect(announced).toMatchObject({ kind: "gathering", id: "2026-05", at: "2026-05-21T17:30:00Z", place: "" });
  if (announced?.kind !== "gathering") throw new Error("nothing was announced");
  const next = (place: string) => taken(now, { gatherings: [thursday, { ...announced, place }] }).until;
  expect([next(""), next("Rabat")]).toEqual(["2026-05-14T08:00:00Z", "2026-05-20T08:00:00Z"]);
});

test("whoever is away is reminded only of a gathering they said they come to", () => {
  const pause = { from: "2026-05-10T08:00:00Z", until: "2026-05-20", ended: null };
  const participants = world.participants.map((one) => (one.role === "mentee" ? { ...one, pause } : one));
  const attendances = [aPresence({ presentAt: null, presentBy: null, participant: "app_mentee-2", reply: "yes" })];
  const reminded = ["app_mentor-1", "app_mentee-2"].map((id) => ["gathering-reminder", id, "2026-05"]);
  expect(lettersOf("2026-05-15T08:00:00Z", { participants, attendances })).toEqual(reminded);
});
