import { describe, expect, test } from "vitest";
import { addSeconds, dayOf } from "../kernel/time.ts";
import { agenda } from "../letter/agenda/agenda.ts";
import { pauseLetters, resumeLetters } from "../letter/sending/pause.ts";
import type { World } from "../world.ts";
import { anOrganiser } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { answerBy } from "./answer-by.ts";
import { pairHealth } from "./health.ts";
import type { Pair } from "./pair.ts";
import { watchPairs } from "./watch.ts";

const by = "organiser:org_owner";
const owner = anOrganiser();

/** One pair, introduced on the morning of 20 April and answered by nobody. */
const waiting = ((world) => {
  const [first] = world.pairs;
  const pair = { ...first, introducedAt: "2026-04-20T08:00:00Z", acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" } };
  return { ...world, pairs: [pair as Pair], meetings: [] };
})(underway());
const [pair] = waiting.pairs as [Pair];

type Of = "cohort" | "programme";
function held(world: World, of: Of, from: string, until?: string): World {
  const [paused] = pauseLetters(world[of], "Deuil national", { by, now: from }).put;
  const then = { ...world, [of]: paused };
  return until === undefined ? then : { ...then, [of]: resumeLetters(then[of], { by, now: until }).put[0] };
}
function away(world: World, id: string, from: string, until: string): World {
  const pause = { from, until, ended: null };
  return { ...world, participants: world.participants.map((one) => (one.id === id ? { ...one, pause } : one)) };
}

/** The day to answer by, and those on which both are reminded and organisers are told, as the programme's looks find it. */
function course(world: World) {
  const { timeZone } = world.programme;
  const first = (letter: string) => {
    for (let now = "2026-04-20T09:00:00Z"; now < "2026-05-31"; now = addSeconds(now, 86_400))
      if (watchPairs(world, [], { by, now }, [owner]).letters.some((one) => one.letter === letter)) return dayOf(now, timeZone);
    return undefined;
  };
  return [answerBy(pair, world, "2026-05-11T10:00:00Z"), first("introduction-reminder"), first("pair-needs-rematch")];
}

describe("an introduction is answered by", () => {
  const usual = ["2026-04-27", "2026-04-23", "2026-04-27"];
  test.each<[string, World, string[]]>([
    ["seven days later", waiting, usual],
    [
      "as many days after its letter could leave",
      held(waiting, "cohort", "2026-04-18T08:00:00Z", "2026-05-08T08:00:00Z"),
      ["2026-05-15", "2026-05-11", "2026-05-15"],
    ],
    [
      "the same where the programme's letters were held back",
      held(waiting, "programme", "2026-04-18T08:00:00Z", "2026-05-08T08:00:00Z"),
      ["2026-05-15", "2026-05-11", "2026-05-15"],
    ],
    [
      "a day later for a day in which nobody could be reminded",
      held(waiting, "cohort", "2026-04-22T08:00:00Z", "2026-04-23T08:00:00Z"),
      ["2026-04-28", "2026-04-24", "2026-04-28"],
    ],
    ["its day, held back only later", held(waiting, "cohort", "2026-04-27T08:00:01Z", "2026-05-08T08:00:00Z"), usual],
    ["its day, held back only before", held(waiting, "cohort", "2026-04-02T08:00:00Z", "2026-04-19T08:00:00Z"), usual],
    [
      "a day later for a day on which one of the two is away",
      away(waiting, pair.mentee, "2026-04-21T23:00:00Z", "2026-04-22"),
      ["2026-04-28", "2026-04-24", "2026-04-28"],
    ],
    ["its day, a stranger away", away(waiting, "app_mentor-3", "2026-04-21T23:00:00Z", "2026-04-28"), usual],
    [
      "later by what was held back or somebody away, once where it was both",
      away(held(waiting, "cohort", "2026-04-21T23:00:00Z", "2026-04-22T23:00:00Z"), pair.mentor, "2026-04-21T23:00:00Z", "2026-04-22"),
      ["2026-04-28", "2026-04-24", "2026-04-28"],
    ],
  ])("%s", (_, world, days) => {
    expect(course(world)).toEqual(days);
  });

  test("nobody is late while it is held back, and the day keeps away", () => {
    const world = held(waiting, "cohort", "2026-04-18T08:00:00Z");
    expect(course(world)).toEqual(["2026-05-18", undefined, undefined]);
    expect(pairHealth(world, pair, "2026-05-11T10:00:00Z").state).toBe("early");
  });

  test("what is foreseen is foreseen for the same days", () => {
    const world = held(waiting, "cohort", "2026-04-18T08:00:00Z", "2026-05-08T08:00:00Z");
    const planned = agenda(world, [owner], "2026-05-08T09:00:00Z");
    const day = (letter: string) => planned.flatMap((one) => (one.letter === letter ? [dayOf(one.at, "Africa/Casablanca")] : []));
    expect([day("introduction-reminder"), day("pair-needs-rematch")]).toEqual([["2026-05-11", "2026-05-11"], ["2026-05-15"]]);
  });
});
