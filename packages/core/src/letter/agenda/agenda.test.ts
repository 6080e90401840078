/** What the agenda foresees is what the workflow's own steps then send. */
import { describe, expect, test } from "vitest";
import type { Organiser } from "../../access/organiser.ts";
import { review } from "../../application/review.ts";
import { endSelection } from "../../cohort/selection.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { addDays, dayOf, reached } from "../../kernel/time.ts";
import { aGathering, aPresence } from "../../gathering/fixtures/a-gathering.ts";
import { approve } from "../../matching/approve.ts";
import { acceptPair } from "../../pairing/accept.ts";
import { type Cast, play } from "../../rehearsal/play.ts";
import { ids, anOrganiser } from "../../worlds/makers.ts";
import { intakeOpen, proposed, selecting, underway } from "../../worlds/worlds.ts";
import type { World } from "../../world.ts";
import { catalogue } from "../catalogue.ts";
import { agenda } from "./agenda.ts";
import { occasional } from "./occasional.ts";
import type { Planned } from "./planned.ts";

const gone = { is: "ended", at: "2026-04-14T08:00:00Z", why: "refused", by: "mentor" } as const;
const owner: Organiser = anOrganiser();
const team = [owner, anOrganiser({ id: "org_iya", role: "coordinator", body: "iya" }), anOrganiser({ id: "org_com", role: "committee" })];

/** Organisers who decide at the last moment, and people who accept the day after; nobody else does anything. */
const onTime: Cast = (world, now) => {
  const { cohort, programme } = world;
  const act = { by: "organiser:org_owner", now };
  const over = (milestone: "selectionEnds" | "matchingEnds") => reached(now, momentOf(cohort, programme, milestone));
  if (cohort.phase === "selection" && over("selectionEnds") && !cohort.selected) {
    const open = world.applications.filter(({ status }) => status === "submitted").map(({ id }) => id);
    return [(seen) => review(seen, open, { to: "accepted", reason: "" }, owner, act), (seen) => endSelection(seen, act)];
  }
  if (cohort.phase === "matching" && over("matchingEnds") && world.proposal)
    return programme.bodies.map(
      ({ id }) =>
        (seen: World) =>
          approve(seen, owner, id, act),
    );
  const waiting = world.pairs.filter(
    ({ state, introducedAt }) => state.is === "introduced" && dayOf(introducedAt, "UTC") < dayOf(now, "UTC"),
  );
  return waiting.flatMap((pair) =>
    (["mentor", "mentee"] as const).map((by) => (seen: World) => {
      const known = seen.pairs.find(({ id }) => id === pair.id) ?? pair;
      const application = seen.applications.find(({ id }) => id === pair[by]);
      if (!application) throw new Error("no application");
      return acceptPair(known, { by, contactConsent: true, agreed: {} }, { application, programme, readers: seen.participants }, act);
    }),
  );
};

/** Goals that these small worlds reach. */
const small = (world: World): World => ({
  ...world,
  programme: { ...world.programme, goals: { ...world.programme.goals, mentors: 4, mentees: 4 } },
});

/** The first mentor takes the fourth mentee as well, for there is no fourth mentor. */
function twoForOne(): World {
  const { proposal, ...world } = small(proposed());
  const here = ({ id }: { id: string }) => id !== "app_mentor-4";
  return {
    ...world,
    applications: world.applications.filter(here),
    participants: world.participants.filter(here).map((one) => (one.id === "app_mentor-1" ? { ...one, capacity: 2 } : one)),
    proposal: proposal && {
      ...proposal,
      matches: proposal.matches.map((match) => (match.mentor === "app_mentor-4" ? { ...match, mentor: "app_mentor-1" } : match)),
    },
  };
}

/** A gathering that one has said no to, and a pair that ended with who left. */
function announced(): World {
  const world = small(underway());
  const left = { is: "left", at: "2026-05-02T10:00:00Z", reason: "" } as const;
  return {
    ...world,
    gatherings: [aGathering({ place: "Rabat" })],
    attendances: [aPresence({ participant: "app_mentee-2", reply: "no", presentAt: null, presentBy: null })],
    participants: world.participants.map((one) => (one.id === "app_mentor-1" ? { ...one, state: left } : one)),
    pairs: world.pairs.map((pair) =>
      pair.mentor === "app_mentor-1" ? { ...pair, state: { is: "ended", at: left.at, why: "exit", by: "mentor" } as const } : pair,
    ),
  };
}

const matching = "2026-04-08T10:00:00Z";
const introduced = play(twoForOne(), { organisers: team, ids, cast: onTime, from: matching, until: "2026-04-13T12:00:00Z" }).world;

const stages: [string, World, string][] = [
  ["in draft", small({ ...intakeOpen(), cohort: { ...intakeOpen().cohort, phase: "draft" } }), "2026-02-20T10:00:00Z"],
  ["in intake", small(intakeOpen()), "2026-03-10T10:00:00Z"],
  ["in selection", small(selecting()), "2026-04-02T10:00:00Z"],
  ["in matching", small(proposed()), matching],
  ["in matching, a mentor meeting two", twoForOne(), matching],
  ["introduced, a mentor to two", introduced, "2026-04-13T12:00:00Z"],
  ["underway", small(underway()), "2026-05-04T10:00:00Z"],
  ["underway, with a gathering announced", announced(), "2026-05-04T10:00:00Z"],
];

const line = ({ letter, at }: { letter: string; at: string }) => `${dayOf(at, "Africa/Casablanca")} ${letter}`;

describe.each(stages)("%s", (_, world, now) => {
  const foreseen = agenda(world, team, now);
  const { letters, world: end } = play(world, { organisers: team, ids, cast: onTime, from: now, until: "2026-07-15T00:00:00Z" });
  const sent = new Map<string, string[]>();
  for (const letter of letters) {
    const key = line({ letter: letter.letter, at: letter.dueAt });
    sent.set(key, [...(sent.get(key) ?? []), letter.recipient.id]);
  }
  // Written at once, wherever it stands: not of a date to come.
  const coming = [...sent].filter(([key]) => key > dayOf(now, "Africa/Casablanca") + "~");
  const total = (planned: readonly Planned[], key: string) =>
    planned.filter((one) => line(one) === key).reduce((sum, { count }) => sum + count, 0);

  test("is read from the next letter to the last", () => {
    const moments = foreseen.map(({ at }) => Date.parse(at));
    expect(new Set(moments).size).toBeGreaterThan(3);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });

  test("the cohort ends on its own date", () => {
    expect(end.cohort.phase).toBe("closed");
  });

  test("whatever is sure goes on its day, as often as foreseen and to those foreseen", () => {
    const sure = foreseen.filter(({ sure }) => sure);
    expect(sure.length).toBeGreaterThan(3);
    for (const one of sure) {
      const to = sent.get(line(one)) ?? [];
      expect([line(one), to.length]).toEqual([line(one), total(sure, line(one))]);
      const named = one.to.length > 0 ? one.to : to;
      expect([...to].sort()).toEqual([...named].sort());
    }
  });

  test("nothing goes on a date without being foreseen, nor more often", () => {
    const undated = new Set<string>(occasional(world.cohort.phase));
    for (const [key, to] of coming) {
      if (undated.has(key.split(" ")[1] ?? "")) continue;
      expect([key, total(foreseen, key) >= to.length]).toEqual([key, true]);
    }
  });
});

test("a cohort that is over sends nothing by itself any more", () => {
  const world = underway();
  expect(agenda({ ...world, cohort: { ...world.cohort, phase: "closed" } }, team, "2026-07-01T10:00:00Z")).toEqual([]);
  expect(occasional("cancelled")).toEqual([]);
});

test("those who have not confirmed their address are reminded on the days the rules say", () => {
  const world = intakeOpen();
  const open = world.applications.map((one, n) => (n === 0 ? { ...one, status: "unverified" as const } : one));
  const lines = agenda({ ...world, applications: open }, team, "2026-03-06T10:00:00Z").filter(({ letter }) =>
    letter.startsWith("draft-reminder"),
  );
  const submitted = dayOf(open[0]?.submittedAt ?? "", "Africa/Casablanca");
  expect(lines.map(({ at, letter, to }) => [dayOf(at, "Africa/Casablanca"), letter, to])).toEqual([
    [addDays(submitted, 2), "draft-reminder", [open[0]?.id]],
    [addDays(submitted, 7), "draft-reminder-again", [open[0]?.id]],
  ]);
});

describe("of what somebody has already, changed days foresee no second one", () => {
  const introducedAt = "2026-05-03T08:00:00Z";
  const pending = { introducedAt, acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" } as const };
  const began = underway();
  const stillSilent = { ...began, pairs: began.pairs.map((pair) => (pair.id === "pair_1" ? { ...pair, ...pending } : pair)) };
  const unsure = intakeOpen();
  const unconfirmed = { ...unsure, applications: unsure.applications.map((one) => ({ ...one, status: "unverified" as const })) };
  const asked = underway();
  const surveyed = { ...asked, cohort: { ...asked.cohort, phase: "survey" as const, mentoringEndedAt: "2026-06-11T08:00:00Z" } };
  const later = { acceptReminderDays: 10, acceptAlertDays: 20, draftReminderDays: [9, 12], surveyReminderDays: [6, 8], earlyPulseDays: 30 };
  test.each<[string, World, string, string]>([
    ["introduction-reminder", stillSilent, introducedAt, "2026-05-07T10:00:00Z"],
    ["pair-needs-rematch", stillSilent, introducedAt, "2026-05-12T10:00:00Z"],
    ["draft-reminder", unconfirmed, "2026-03-05T10:00:00Z", "2026-03-09T10:00:00Z"],
    ["pulse-early", underway(), "2026-04-20T10:00:00Z", "2026-04-29T10:00:00Z"],
    ["survey-reminder", surveyed, "2026-06-11T10:00:00Z", "2026-06-16T10:00:00Z"],
  ])("%s", (letter, world, from, now) => {
    const { letters: written } = play(world, { organisers: team, ids, cast: () => [], from, until: now });
    expect(written.filter((one) => one.letter === letter).length).toBeGreaterThan(0);
    const moved = { ...world, programme: { ...world.programme, rules: { ...world.programme.rules, ...later } } };
    const foreseen = (known: typeof written) => agenda(moved, team, now, known).filter((one) => one.letter === letter);
    expect(foreseen([]).length).toBeGreaterThan(0);
    expect(foreseen(written)).toEqual([]);
  });
});

test("who was introduced later is reminded as many days later, and who has no pair any more is not thanked for one", () => {
  const world = underway();
  const introducedAt = "2026-05-03T08:00:00Z";
  const pairs = world.pairs.map((pair) => {
    if (pair.id === "pair_1")
      return { ...pair, introducedAt, acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" } as const };
    return pair.id === "pair_2" ? { ...pair, acceptedAt: { mentor: null, mentee: null }, state: gone } : pair;
  });
  const foreseen = agenda({ ...world, pairs }, team, "2026-05-04T10:00:00Z");
  const days = foreseen.flatMap(({ letter, at }) => (letter === "introduction-reminder" ? [dayOf(at, "Africa/Casablanca")] : []));
  expect(days).toEqual(["2026-05-06", "2026-05-06"]);
  const to = foreseen.flatMap((one) => (one.letter === "thank-you" ? one.to : []));
  expect([to.includes("app_mentee-1"), to.includes("app_mentee-2"), to.includes("app_mentee-3")]).toEqual([true, false, true]);
});

test("every letter is either foreseen, or written when something happens", () => {
  const dated = stages.flatMap(([, world, now]) => agenda(world, team, now).map(({ letter }) => letter));
  const known = new Set<string>([
    ...dated,
    "draft-reminder",
    "draft-reminder-again",
    "survey-without-pair",
    ...occasional("draft"),
    "sign-in",
    "organiser-invited",
    "passkeys-lost",
    "committee-planned",
    "committee-recorded",
    "quorum-short",
    // After the end, foreseen on the page of what is kept.
    "erasure-coming",
    "file-prepared",
    "copy-before-erasure",
  ]);
  expect(Object.keys(catalogue).filter((letter) => !known.has(letter))).toEqual([]);
});
