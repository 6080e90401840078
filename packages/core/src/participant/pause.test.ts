import { describe, expect, test } from "vitest";
import { figures } from "../kpi/kpi.ts";
import { pairHealth } from "../pairing/health.ts";
import { watchPairs } from "../pairing/watch.ts";
import { anAct, anApplication, anOrganiser, aPair, aParticipant } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { underway } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import { beginPause, endPause, pauseNow } from "./pause.ts";
import type { Pause } from "./participant.ts";

const now = "2026-04-20T10:00:00Z";
const act = anAct(now, "participant:app_mentee-1");
const { programme, cohort } = underway();
const from = (pause?: Pause) => ({
  programme,
  cohort,
  participant: aParticipant(pause && { pause }),
  pairs: [aPair()],
  readers: [anApplication({ role: "mentor" })],
});
const pause: Pause = { from: now, until: "2026-05-04", ended: null };
const zone = programme.timeZone;

describe("a pause", () => {
  test("lasts so many weeks, and the other is told until when", () => {
    const { put, letters } = beginPause(from(), { weeks: 2 }, act);
    expect(put).toEqual([aParticipant({ pause })]);
    expect(letters).toMatchObject([{ letter: "pair-paused", to: { id: "app_mentor-1" }, facts: { until: "2026-05-04" } }]);
    expect(pauseNow({ pause }, zone, "2026-05-04T22:59:00Z")).toBe(pause);
    expect(pauseNow({ pause }, zone, "2026-05-05T00:00:00Z")).toBeUndefined();
  });

  test("begun twice is one, and may be changed; it ends with mentoring at the latest", () => {
    expect(beginPause(from(pause), { weeks: 2 }, act).put).toEqual([]);
    // The form that began it, sent again a day later, does not lengthen it; the one that shows it does.
    const late = anAct("2026-04-21T10:00:00Z");
    expect(refused(() => beginPause(from(pause), { weeks: 2, seen: "" }, late))).toEqual({ code: "changed-meanwhile" });
    expect(beginPause(from(pause), { weeks: 4, seen: pause.until }, late).put).toHaveLength(1);
    expect(beginPause(from(pause), { weeks: 4 }, act).put).toMatchObject([{ pause: { from: now, until: "2026-05-18" } }]);
    expect(beginPause(from(), { weeks: 4 }, anAct("2026-06-01T10:00:00Z")).put).toMatchObject([
      { pause: { until: cohort.schedule.mentoringEnds } },
    ]);
  });

  test("after another one, which is remembered", () => {
    const first = { ...pause, ended: "2026-04-25T10:00:00Z" };
    const [again] = beginPause(from(first), { weeks: 1 }, anAct("2026-05-02T10:00:00Z")).put;
    expect(again).toMatchObject({ pause: { from: "2026-05-02T10:00:00Z", until: "2026-05-09" }, earlierPauses: [first] });
  });

  test("ends early, once", () => {
    const back = anAct("2026-04-25T10:00:00Z");
    const { put, letters } = endPause(from(pause), back);
    expect(put).toEqual([aParticipant({ pause: { ...pause, ended: back.now } })]);
    expect(letters.map(({ letter }) => letter)).toEqual(["pair-resumed"]);
    expect(endPause(from({ ...pause, ended: back.now }), back).put).toEqual([]);
  });

  test.each([0, 5, 1.5, Number.NaN])("is not for %s weeks", (weeks) => {
    expect(refused(() => beginPause(from(), { weeks }, act))).toEqual({ code: "form-invalid", weeks: "missing" });
  });

  test("is not for other phases, nor for who left", () => {
    expect(refused(() => beginPause({ ...from(), cohort: { ...cohort, phase: "survey" } }, { weeks: 1 }, act))).toMatchObject({
      code: "wrong-phase",
    });
    const left = aParticipant({ state: { is: "left", at: now, reason: "" } });
    expect(refused(() => beginPause({ ...from(), participant: left }, { weeks: 1 }, act))).toEqual({ code: "wrong-state" });
  });
});

describe("meanwhile", () => {
  const world = (said: Partial<Pause> = {}): World => {
    const one = underway({ mentors: 1, mentees: 1 });
    const participants = one.participants.map((each) => (each.role === "mentee" ? { ...each, pause: { ...pause, ...said } } : each));
    return { ...one, meetings: [], participants };
  };
  const at = (moment: string, said?: Partial<Pause>) => pairHealth(world(said), world(said).pairs[0] ?? aPair(), moment);
  const letters = (moment: string) => watchPairs(world(), [], anAct(moment), [anOrganiser()]).letters.map(({ letter }) => letter);

  test("a second pause does not bring back the time of the first", () => {
    const one = world();
    const twice = {
      ...one,
      participants: one.participants.map((each) =>
        each.role === "mentee"
          ? { ...each, earlierPauses: [pause], pause: { from: "2026-05-06T10:00:00Z", until: "2026-05-13", ended: null } }
          : each,
      ),
    };
    const [pair = aPair()] = twice.pairs;
    // Nine days of fourteen had passed before the first pause, and a day between the two.
    expect(pairHealth(twice, pair, "2026-05-15T10:00:00Z").reasons).not.toContain("no-first-meeting");
    expect(pairHealth(twice, pair, "2026-05-25T10:00:00Z").reasons).toContain("no-first-meeting");
  });

  test("nothing is missed and nobody is nudged, and the clock stands still", () => {
    // Without it the first meeting would be missing from 29 April, and somebody asked to call from 6 May.
    expect(at("2026-05-03T10:00:00Z")).toMatchObject({ state: "paused", reasons: [] });
    expect(letters("2026-05-03T10:00:00Z")).toEqual([]);
    expect(at("2026-05-08T10:00:00Z").reasons).not.toContain("no-first-meeting");
    expect(at("2026-05-14T10:00:00Z").reasons).toContain("no-first-meeting");
    expect(letters("2026-05-14T10:00:00Z")).toEqual(["nudge-first-meeting", "nudge-first-meeting"]);
    expect(at("2026-05-04T10:00:00Z", { ended: "2026-04-22T10:00:00Z" }).reasons).toContain("no-first-meeting");
  });

  test("a cry for help is heard", () => {
    const crying = world();
    const help = { at: now, about: "x" };
    const participants = crying.participants.map((one) => ({ ...one, help }));
    expect(pairHealth({ ...crying, participants }, crying.pairs[0] ?? aPair(), "2026-05-03T10:00:00Z")).toMatchObject({ state: "call" });
  });

  test("figures are what they would have been", () => {
    const unpaused = { ...world(), participants: underway({ mentors: 1, mentees: 1 }).participants };
    expect(figures(world(), [], "2026-05-03T10:00:00Z")).toEqual(figures(unpaused, [], "2026-05-03T10:00:00Z"));
  });
});
