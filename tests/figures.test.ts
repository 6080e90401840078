/** Figures counted by the programme and counted again from the log, by code that knows nothing of the programme's, come out the same. */
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { momentOf } from "@tamkine/core/cohort/milestones";
import { excludeAfterwards } from "@tamkine/core/committee/exclude";
import { daysAfter } from "@tamkine/core/kernel/time";
import { freeze } from "@tamkine/core/frozen-figures/freeze";
import { FrozenFigures, latestFigures, versionsOf } from "@tamkine/core/frozen-figures/frozen-figures";
import { correctPresence } from "@tamkine/core/gathering/correct";
import { addLateMeeting } from "@tamkine/core/meeting/add-late";
import type { Outcome } from "@tamkine/core/outcome";
import { correctMeeting } from "@tamkine/core/meeting/correct";
import { castOf } from "@tamkine/core/rehearsal/cast";
import { chance } from "@tamkine/core/rehearsal/chance";
import { people } from "@tamkine/core/rehearsal/people";
import { play } from "@tamkine/core/rehearsal/play";
import { nobodyIn } from "@tamkine/core/world";
import { aCohort, anAct, anOrganiser, aProgramme, ids, ref } from "@tamkine/core/worlds/makers";
import { refused } from "@tamkine/core/worlds/refused";
import { expect, test } from "vitest";
import { markId } from "@tamkine/core/survey/marks";
import { figuresFromLog as fromLog, type Line } from "./figures-from-log.ts";

const programme = aProgramme();
const small = { ...programme, goals: { ...programme.goals, mentors: 8, mentees: 8 } };
const owner = anOrganiser();
const { programme: of, cohort: named } = ref;
const figuresFromLog = (lines: readonly Line[]) =>
  fromLog(lines, (participant) => markId(ids, { programme: of, cohort: named, participant }));

/** A small cohort, played to its close; the same seed plays the same. */
function played(seed: number) {
  const cohort = aCohort({ phase: "draft" });
  const luck = chance(seed);
  const everybody = people(small, cohort, luck);
  const cast = castOf({ luck, ids, people: everybody, owner });
  const from = daysAfter(momentOf(cohort, small, "intakeOpens"), -1);
  const until = daysAfter(momentOf(cohort, small, "closes"), 30);
  return play(nobodyIn(small, cohort), { organisers: [owner], ids, cast, from, until });
}

/** Of the figures that the cohort's log tells: the committee's meetings are the programme's, and the rest are counts of letters and tasks. */
const untold = ["committee", "bounced", "openDecisions"];
const numbers = (figures: readonly { id: string; numerator: number; denominator: number; value: number | null }[]) =>
  Object.fromEntries(
    figures
      .filter(({ id }) => !untold.includes(id))
      .map(({ id, numerator, denominator, value }) => [id, { numerator, denominator, value }]),
  );

function frozenOf({ world, letters }: ReturnType<typeof played>): FrozenFigures {
  const at = world.cohort.frozenAt ?? "";
  return FrozenFigures.parse(freeze({ ...world, cohort: { ...world.cohort, frozenAt: null } }, letters, anAct(at), ids).put[0]);
}

test.each(Array.from({ length: 12 }, (_, i) => i + 1))("seed %i", (seed) => {
  const season = played(seed);
  const frozen = frozenOf(season);
  expect(frozen.figures.find(({ id }) => id === "meetingsEffective")?.value).toBeGreaterThan(5);
  expect(numbers(frozen.figures)).toEqual(figuresFromLog(season.happenings));
});

test("no line of the log ties a mark to a person: not by its id, its moment, or who wrote it", () => {
  const { happenings, world } = played(3);
  expect(happenings.filter(({ event }) => event === "survey-answered").map(({ facts }) => Object.keys(facts ?? {}))).toEqual(
    world.answers.map(() => ["role"]),
  );
  const marks = happenings.filter(({ event }) => event === "survey-marked");
  expect(marks).toHaveLength(world.answers.length);
  expect(new Set(marks.map(({ at }) => at))).toEqual(new Set([world.cohort.frozenAt]));
  expect(happenings.filter(({ facts = {} }) => "overall" in facts || "recommend" in facts)).toEqual(marks);
  const people = world.participants.flatMap(({ id, pairs }) => [id, ...pairs.map((pair) => pair.id)]);
  expect(people.filter((id) => JSON.stringify(marks).includes(id))).toEqual([]);
  expect(() => fromLog(happenings, (person) => person)).not.toThrow();
  expect(fromLog(happenings, (person) => person)["satisfaction"]?.numerator).toBe(0);
});

test("and so do the versions that late corrections make", () => {
  const season = played(3);
  const world = { ...season.world, committee: [aCommitteeMeeting()] };
  const act = anAct("2026-07-10T10:00:00Z", "organiser:org_owner");
  const reason = "Décidé en comité après la clôture.";
  const mentee = world.pairs[0]?.mentee ?? "";
  const first = excludeAfterwards(world, frozenOf(season), season.letters, { participant: mentee, decision: "com_1", reason }, act);
  const second = FrozenFigures.parse(first.put[0]);
  const without = { ...world, cohort: { ...world.cohort, exclusions: [{ participant: mentee, decision: "com_1" }] } };
  const meeting = world.meetings.find(({ logged, pair }) => logged && pair !== world.pairs[0]?.id)?.id ?? "";
  const then = correctMeeting(without, second, season.letters, { meeting, change: { counts: false }, reason }, act);
  const third = FrozenFigures.parse(then.put[0]);
  const said = (...outcomes: (typeof first)[]) => [
    ...season.happenings,
    ...outcomes.flatMap(({ happenings }) => happenings.map((one) => ({ ...one, at: act.now }))),
  ];
  expect(numbers(latestFigures(second))).toEqual(figuresFromLog(said(first)));
  expect(numbers(latestFigures(third))).toEqual(figuresFromLog(said(first, then)));
  expect(numbers(latestFigures(third))).not.toEqual(numbers(second.figures));
});

test("a late presence, a late word and a meeting the committee adds make versions too, told with their reasons, and count the same again", () => {
  const season = played(3);
  const act = anAct("2026-07-10T10:00:00Z", "organiser:org_owner");
  const reason = "Retrouvé dans la feuille de présence.";
  let world = { ...season.world, committee: [aCommitteeMeeting()] };
  let frozen = frozenOf(season);
  const happenings: Line[] = [...season.happenings];
  const correct = (make: (now: typeof world, figures: FrozenFigures) => Outcome) => {
    const outcome = make(world, frozen);
    const [figures, ...put] = outcome.put;
    const before = latestFigures(frozen);
    frozen = FrozenFigures.parse(figures);
    const meetings = put.filter((item) => item.kind === "meeting");
    const attendances = put.filter((item) => item.kind === "attendance");
    world = {
      ...world,
      meetings: [...world.meetings.filter(({ id }) => !meetings.some((one) => one.id === id)), ...meetings],
      attendances: [
        ...world.attendances.filter(
          (row) => !attendances.some((one) => one.gathering === row.gathering && one.participant === row.participant),
        ),
        ...attendances,
      ],
    };
    happenings.push(...outcome.happenings.map((one) => ({ ...one, at: act.now })));
    expect(numbers(latestFigures(frozen))).toEqual(figuresFromLog(happenings));
    return before;
  };

  // A presence makes a difference where somebody met enough and was at too few, or at just enough.
  const presences = world.gatherings
    .filter(({ state }) => state === "held")
    .flatMap(({ id: gathering }) =>
      world.participants.map(({ id: participant }) => {
        const row = world.attendances.find((one) => one.gathering === gathering && one.participant === participant);
        return { gathering, participant, present: (row?.presentAt ?? null) === null, pin: row?.presentBy === "pin", reason };
      }),
    )
    .filter(({ pin }) => !pin);
  const active = (figures: FrozenFigures) => latestFigures(figures).find(({ id }) => id === "activeParticipation")?.numerator;
  const changing = presences.find((given) => {
    if (refused(() => correctPresence(world, frozen, season.letters, given, act))) return false;
    const [after] = correctPresence(world, frozen, season.letters, given, act).put;
    return active(FrozenFigures.parse(after)) !== active(frozen);
  });
  if (changing) correct((now, figures) => correctPresence(now, figures, season.letters, changing, act));

  const single = world.meetings.find(({ logged, attested }) => logged && (attested.mentor === null) !== (attested.mentee === null));
  if (single)
    correct((now, figures) =>
      correctMeeting(now, figures, season.letters, { meeting: single.id, change: { attested: true }, reason }, act),
    );

  const pair = world.pairs.find(({ acceptedAt }) => acceptedAt.mentor && acceptedAt.mentee)?.id ?? "";
  const late = { pair, day: "2026-05-20", minutes: 45, mode: "remote", decision: "com_1", reason } as const;
  const before = correct((now, figures) => addLateMeeting(now, figures, season.letters, late, act, ids));
  const effective = (figures: readonly { id: string; value: number | null }[]) =>
    figures.find(({ id }) => id === "meetingsEffective")?.value;
  expect(effective(latestFigures(frozen))).toBe((effective(before) ?? 0) + 1);
  expect([changing !== undefined, single !== undefined]).toEqual([true, true]);
  expect(versionsOf(frozen).map(({ number, about, reason: why }) => [number, about, why])).toEqual([
    [1, undefined, ""],
    [2, "presence", reason],
    [3, "meeting", reason],
    [4, "meeting", reason],
  ]);
});
