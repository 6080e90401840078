import { describe, expect, test } from "vitest";
import type { Delivery } from "../letter/delivery.ts";
import type { Occasion } from "../outcome.ts";
import { aDelivery, aMeeting, anAct, anOrganiser, aPair } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import { watchPairs } from "./watch.ts";

const organisers = [anOrganiser()];
const shown = ({ letter, to, occasion }: Occasion) => `${letter} ${to.id} ${occasion}`;
const watch = (world: World, day: string, deliveries: readonly Delivery[] = []) =>
  watchPairs(world, deliveries, anAct(`${day}T08:00:00Z`), organisers);
/** Watches every day in turn, each with the letters of the days before. */
function daily(world: World, days: readonly string[]): { day: string; letters: string[] }[] {
  const sent: Delivery[] = [];
  return days.map((day) => {
    const { letters } = watch(world, day, sent);
    sent.push(...letters.map(({ letter, occasion, to }) => aDelivery({ letter, occasion, recipient: to, dueAt: `${day}T08:00:00Z` })));
    return { day, letters: letters.map(shown) };
  });
}
const one = (change: Partial<World> = {}): World => ({ ...underway({ mentors: 1, mentees: 1 }), meetings: [], ...change });
const april = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `2026-04-${from + i}`);
const may = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `2026-05-${String(from + i).padStart(2, "0")}`);

describe("watchPairs", () => {
  test("reminds once those who have not accepted, then asks organisers to re-match", () => {
    const pairs = [aPair({ state: { is: "introduced" }, acceptedAt: { mentor: "2026-04-14T10:00:00Z", mentee: null } })];
    expect(daily(one({ pairs }), april(14, 22)).filter(({ letters }) => letters.length > 0)).toEqual([
      { day: "2026-04-16", letters: ["introduction-reminder app_mentee-1 pair_1"] },
      { day: "2026-04-20", letters: ["pair-needs-rematch org_owner pair_1#silent"] },
    ]);
  });

  test("asks in one letter for all introductions of the same silence, and later for those of a later one", () => {
    const world = underway({ mentors: 4, mentees: 4 });
    const late = { introducedAt: "2026-04-15T08:00:00Z" };
    const pairs = world.pairs.map((pair) => ({
      ...pair,
      ...(pair.id === "pair_4" && late),
      state: { is: "introduced" } as const,
      acceptedAt: { mentor: null, mentee: null },
    }));
    const asked = daily({ ...world, pairs, meetings: [] }, april(14, 25)).map(({ day, letters }) => ({
      day,
      letters: letters.filter((letter) => letter.includes("org_")),
    }));
    expect(asked.filter(({ letters }) => letters.length > 0)).toEqual([
      { day: "2026-04-20", letters: ["introductions-unanswered org_owner pair_1+pair_2+pair_3#silent"] },
      { day: "2026-04-22", letters: ["pair-needs-rematch org_owner pair_4#silent"] },
    ]);
  });

  test("tells each pair of one letter in the log", () => {
    const world = underway({ mentors: 2, mentees: 2 });
    const pairs = world.pairs.map((pair) => ({
      ...pair,
      state: { is: "introduced" } as const,
      acceptedAt: { mentor: null, mentee: null },
    }));
    expect(watch({ ...world, pairs, meetings: [] }, "2026-04-25").happenings).toEqual([
      { event: "pair-needed-help", subject: "pair_1" },
      { event: "pair-needed-help", subject: "pair_2" },
    ]);
  });

  test("nudges both after 14 days without a meeting, every seven days, and asks organisers once to call", () => {
    const days = daily(one(), [...april(20, 30), ...may(1, 14)]).filter(({ letters }) => letters.length > 0);
    expect(days).toEqual([
      {
        day: "2026-04-30",
        letters: ["nudge-first-meeting app_mentor-1 pair_1#2026-W18", "nudge-first-meeting app_mentee-1 pair_1#2026-W18"],
      },
      {
        day: "2026-05-07",
        letters: [
          "nudge-first-meeting app_mentor-1 pair_1#2026-W19",
          "nudge-first-meeting app_mentee-1 pair_1#2026-W19",
          "pair-needs-call org_owner pair_1#2026-05-06",
        ],
      },
      {
        day: "2026-05-14",
        letters: ["nudge-first-meeting app_mentor-1 pair_1#2026-W20", "nudge-first-meeting app_mentee-1 pair_1#2026-W20"],
      },
    ]);
  });

  test("nobody reads that no meeting is noted while organisers look into one the two disagree on", () => {
    const contested = { by: "mentee", at: "2026-04-21T10:00:00Z", reason: "?" } as const;
    const meetings = [aMeeting({ attested: { mentor: "2026-04-20T19:00:00Z", mentee: null }, contested })];
    expect(watch(one({ meetings }), "2026-04-30").letters.map(shown)).toEqual([]);
    expect(watch(one({ meetings: [{ ...meetings[0]!, logged: null, cancelledAt: contested.at }] }), "2026-04-30").letters).toHaveLength(2);
  });

  test("nobody who comes back from a pause is told at once to be behind", () => {
    const pause = { from: "2026-04-16T08:00:00Z", until: "2026-05-06", ended: null };
    const world = one();
    const participants = world.participants.map((who) => (who.role === "mentee" ? { ...who, pause } : who));
    expect(watch({ ...world, participants }, "2026-05-08").letters.map(shown)).toEqual([]);
    expect(watch(world, "2026-05-08").letters).not.toEqual([]);
  });

  test("says the same to a pair three times at most", () => {
    const days = daily(one(), [...april(20, 30), ...may(1, 31)]).flatMap(({ day, letters }) => letters.map((letter) => [day, letter]));
    const nudged = days.filter(([, letter]) => letter?.startsWith("nudge-first-meeting app_mentor-1")).map(([day]) => day);
    expect(nudged).toEqual(["2026-04-30", "2026-05-07", "2026-05-14"]);
  });

  test("a mentor of two silent pairs gets one nudge a week", () => {
    const world = underway({ mentors: 1, mentees: 2 });
    const pairs = [aPair(), aPair({ id: "pair_2", mentee: "app_mentee-2" })];
    const letters = watch({ ...world, pairs, meetings: [] }, "2026-04-30").letters.map(shown);
    expect(letters.filter((letter) => letter.includes("app_mentor-1"))).toHaveLength(1);
    expect(letters).toHaveLength(3);
  });

  test("gap and behind have letters of their own; what waits to be attested is not behind", () => {
    const first = aMeeting({ at: "2026-05-20T17:00:00Z", logged: { by: "mentor", at: "2026-05-20T19:00:00Z" } });
    const waiting = aMeeting({
      id: "mtg_2",
      at: "2026-05-25T17:00:00Z",
      logged: { by: "mentor", at: "2026-05-25T19:00:00Z" },
      attested: { mentor: "2026-05-25T19:00:00Z", mentee: null },
    });
    expect(watch(one({ meetings: [first] }), "2026-05-26").letters.map(({ letter }) => letter)).toEqual(["nudge-behind", "nudge-behind"]);
    expect(watch(one({ meetings: [first, waiting] }), "2026-05-26").letters).toEqual([]);
    expect(watch(one({ meetings: [aMeeting()] }), "2026-05-12").letters.map(({ letter }) => letter)).toEqual(["nudge-gap", "nudge-gap"]);
    // As often as was promised: they are left in peace.
    const often = ["mtg_1", "mtg_2", "mtg_3"].map((id) => aMeeting({ id }));
    expect(watch(one({ meetings: often }), "2026-05-12").letters).toEqual([]);
  });

  test("who has left is not nudged; of a bouncing address organisers hear elsewhere", () => {
    const world = one();
    const [mentor, mentee] = world.participants;
    if (!mentor || !mentee) throw new Error("no people");
    const left = { ...mentor, state: { is: "left", at: "2026-04-20T08:00:00Z", reason: "" } } as const;
    expect(watch({ ...world, participants: [left, mentee] }, "2026-04-30").letters.map(({ to }) => to.id)).toEqual(["app_mentee-1"]);
    const bounced = { ...world, participants: [{ ...mentor, bouncedAt: "2026-04-17T08:00:00Z" }, mentee] };
    expect(daily(bounced, april(18, 20)).map(({ letters }) => letters)).toEqual([[], [], []]);
  });

  test("only while mentoring lasts", () => {
    const world = one();
    expect(watch({ ...world, cohort: { ...world.cohort, phase: "survey" } }, "2026-06-12").letters).toEqual([]);
  });
});
