import { expect, test } from "vitest";
import { addLateMeeting } from "../meeting/add-late.ts";
import { correctMeeting } from "../meeting/correct.ts";
import { aCommitteeMeeting } from "../committee/fixtures/a-committee.ts";
import { surveyed } from "../kpi/fixtures/cohorts.ts";
import { freeze } from "../frozen-figures/freeze.ts";
import { FrozenFigures, latestFigures } from "../frozen-figures/frozen-figures.ts";
import { anAct, ids, ref } from "../worlds/makers.ts";
import { aGathering } from "./fixtures/a-gathering.ts";
import { refused } from "../worlds/refused.ts";
import type { World } from "../world.ts";
import { correctPresence } from "./correct.ts";
import { tickPresence } from "./hold.ts";

const frozenAt = "2026-06-21T08:00:00Z";
const act = anAct("2026-07-10T10:00:00Z", "organiser:org_owner");
const reason = "La feuille de présence l’atteste.";
const base = surveyed([3, 3, 2, 3, 3, 3]);
const gathering = aGathering({ at: "2026-05-16T14:00:00Z", state: "held" });
const before: World = {
  ...base,
  cohort: { ...base.cohort, phase: "closed" },
  gatherings: [gathering],
  attendances: base.participants.slice(1).map(({ id }, n) => ({
    kind: "attendance",
    ...ref,
    gathering: "2026-05",
    participant: id,
    version: 1,
    reply: null,
    repliedAt: null,
    presentAt: "2026-05-16T14:05:00Z",
    presentBy: n === 0 ? "pin" : "organiser",
  })),
  committee: [aCommitteeMeeting()],
};
const frozen = FrozenFigures.parse(freeze(before, [], anAct(frozenAt), ids).put[0]);
const world: World = { ...before, cohort: { ...before.cohort, frozenAt } };
const of = (figures: FrozenFigures, id: string) => latestFigures(figures).find((figure) => figure.id === id);
const given = { gathering: "2026-05", participant: "app_mentor-1", present: true, reason };

test("a presence is never changed in silence once figures are frozen: it makes a version with its reason", () => {
  expect(refused(() => tickPresence(world, "2026-05", { participant: "app_mentor-1", present: true }, act))).toMatchObject({
    code: "wrong-phase",
  });
  const { put, happenings } = correctPresence(world, frozen, [], given, act);
  const next = FrozenFigures.parse(put[0]);
  expect(next.corrections).toMatchObject([{ number: 2, at: act.now, by: act.by, about: "presence", reason }]);
  expect(next.figures).toEqual(frozen.figures);
  expect(put[1]).toMatchObject({ kind: "attendance", presentAt: "2026-05-16T14:00:00Z", presentBy: "organiser" });
  expect((of(next, "activeMentors")?.numerator ?? 0) - (of(frozen, "activeMentors")?.numerator ?? 0)).toBe(1);
  expect(happenings.map(({ event }) => event)).toEqual(["gathering-ticked", "figures-corrected"]);
  const gone = correctPresence(world, frozen, [], { ...given, participant: "app_mentor-3", present: false }, act);
  expect(gone.put[1]).toMatchObject({ presentAt: null, presentBy: null });
});

test("at one that nobody noted as held, a presence says that it was; one taken back changes nothing", () => {
  const gatherings = world.gatherings.map((one) => ({ ...one, state: "announced" as const }));
  const then = FrozenFigures.parse(freeze({ ...before, gatherings }, [], anAct(frozenAt), ids).put[0]);
  const correct = (said: Partial<typeof given>) => correctPresence({ ...world, gatherings }, then, [], { ...given, ...said }, act);
  expect(correct({}).put).toContainEqual({ ...gatherings[0], state: "held" });
  expect(refused(() => correct({ participant: "app_mentor-3", present: false }))).toEqual({ code: "wrong-state", state: "same" });
});

test("not without a reason, before the close, twice, or against the code somebody typed themselves", () => {
  const attempt = (said: Partial<typeof given>, figures: FrozenFigures | undefined = frozen, at: World = world) =>
    refused(() => correctPresence(at, figures, [], { ...given, ...said }, act));
  expect(attempt({ reason: "court" })).toEqual({ code: "reason-needed" });
  expect(refused(() => correctPresence(world, undefined, [], given, act))).toMatchObject({ code: "wrong-phase" });
  expect(attempt({ present: false })).toEqual({ code: "wrong-state", state: "same" });
  expect(attempt({ participant: "app_mentor-2", present: false })).toEqual({ code: "wrong-state", state: "pin" });
  expect(attempt({ participant: "app_nobody" })).toEqual({ code: "not-found" });
  const off = { ...world, gatherings: world.gatherings.map((one) => ({ ...one, state: "cancelled" as const })) };
  expect(attempt({}, frozen, off)).toEqual({ code: "wrong-state", state: "cancelled" });
});

test("a word given late makes a meeting attested by both", () => {
  const [meeting] = world.meetings;
  if (!meeting) throw new Error("no meeting");
  const one = { ...meeting, attested: { mentor: meeting.at, mentee: null } };
  const single = { ...world, meetings: [one, ...world.meetings.slice(1)] };
  const figures = FrozenFigures.parse(freeze({ ...single, cohort: { ...single.cohort, frozenAt: null } }, [], anAct(frozenAt), ids).put[0]);
  const change = { meeting: one.id, change: { attested: true } as const, reason };
  const { put, happenings } = correctMeeting(single, figures, [], change, act);
  const next = FrozenFigures.parse(put[0]);
  expect((of(next, "attestedByBoth")?.numerator ?? 0) - (of(figures, "attestedByBoth")?.numerator ?? 0)).toBe(1);
  expect(put[1]).toMatchObject({ attested: { mentee: act.now } });
  expect(happenings.map(({ event }) => event)).toEqual(["meeting-corrected", "meeting-attested", "figures-corrected"]);
});

test("a meeting nobody noted is added by the committee only, within the cycle, and once", () => {
  const late = { pair: "pair_3", day: "2026-05-20", minutes: 45, mode: "remote", decision: "com_1", reason } as const;
  const add = (said: Partial<Record<keyof typeof late, string | number>> = {}, at: World = world) =>
    addLateMeeting(at, frozen, [], { ...late, ...said } as typeof late, act, ids);
  const { put } = add();
  const next = FrozenFigures.parse(put[0]);
  expect([of(frozen, "pairCompletion")?.numerator, of(next, "pairCompletion")?.numerator]).toEqual([5, 6]);
  const [, meeting, pair] = put;
  if (meeting?.kind !== "meeting") throw new Error("no meeting");
  expect(pair).toMatchObject({ kind: "pair", id: "pair_3", meetings: expect.arrayContaining([meeting.id]) });
  expect(refused(() => add({}, { ...world, meetings: [...world.meetings, meeting] }))).toEqual({ code: "wrong-state", state: "same" });
  expect(refused(() => add({ day: "2026-07-20" }))).toMatchObject({ code: "outside-cycle" });
  expect(refused(() => add({ decision: "com_9" }))).toMatchObject({ code: "not-found" });
  expect(refused(() => add({ minutes: 0 }))).toMatchObject({ code: "form-invalid" });
  const alone = { ...world, committee: [aCommitteeMeeting({ attendance: { aei: 3, iya: 1 } })] };
  expect(refused(() => add({}, alone))).toMatchObject({ code: "not-allowed" });
});
