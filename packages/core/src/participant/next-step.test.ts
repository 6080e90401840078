import { expect, test } from "vitest";
import type { Cohort } from "../cohort/cohort.ts";
import type { Application } from "../application/application.ts";
import { aGathering } from "../gathering/fixtures/a-gathering.ts";
import { aDraft, anAnswer } from "../survey/fixtures/an-answer.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { aCohort, aMeeting, anApplication, type aPair, aParticipant, ref } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { aPage, aPagePair } from "./fixtures/a-page.ts";
import { nextStep } from "./next-step.ts";
import type { Personal } from "./page.ts";

const now = "2026-04-22T10:00:00Z";
const planned = (at: string) => aMeeting({ id: "mtg_2", at, plannedBy: "mentor", logged: null, attested: { mentor: null, mentee: null } });

/** A mentee at work with a mentor, one effective meeting held and one planned. */
const mentee = (said: Partial<Personal> = {}): Personal =>
  aPage({
    participant: aParticipant({ pairs: [{ id: "pair_1", other: "app_mentor-1" }] }),
    pairs: [aPagePair({ meetings: [aMeeting(), planned("2026-04-25T10:00:00Z")] })],
    ...said,
  });

const withPair = (pair: Parameters<typeof aPair>[0], meetings: Meeting[] = []) => mentee({ pairs: [aPagePair({ pair, meetings })] });

const gathering = aGathering({ id: "2026-04", at: "2026-04-25T09:30:00Z" });
const attendance = {
  kind: "attendance",
  ...ref,
  gathering: "2026-04",
  participant: "app_mentee-1",
  version: 1,
  repliedAt: now,
  presentAt: null,
  presentBy: null,
} as const;

const begins = { ...gathering, at: "2026-04-22T10:15:00Z" };
const ahead = { step: "meeting-ahead", subject: "mtg_2" };

test.each<[Application["status"], ...string[]]>([
  ["unverified", "verify", "too-late", "too-late"],
  ["submitted", "wait-selection", "wait-selection", "no-place"],
  ["waitlisted", "waitlisted", "waitlisted", "no-place"],
  ["declined", "declined", "declined", "declined"],
  ["withdrawn", "withdrawn", "withdrawn", "withdrawn"],
  ["accepted", "wait-match", "wait-match", "over"],
])("%s in intake, in matching and in the survey: %s, %s, %s", (status, ...steps) => {
  const phases = ["intake", "matching", "survey"] as const;
  const inPhase = (phase: Cohort["phase"]) =>
    nextStep(mentee({ cohort: aCohort({ phase }), application: anApplication({ status }), participant: undefined, pairs: [] }), now).step;
  expect(phases.map(inPhase)).toEqual(steps);
});

test.each([
  [
    "an introduction to answer",
    withPair({ state: { is: "introduced" }, acceptedAt: { mentor: null, mentee: null } }),
    { step: "accept-pair", subject: "pair_1" },
  ],
  [
    "accepted, the other not yet",
    withPair({ state: { is: "introduced" }, acceptedAt: { mentor: null, mentee: now } }),
    { step: "wait-other", subject: "pair_1" },
  ],
  ["a new pair", withPair({}), { step: "first-meeting", subject: "pair_1" }],
  ["only a meeting called off", withPair({}, [aMeeting({ cancelledAt: now, logged: null })]), { step: "first-meeting", subject: "pair_1" }],
  [
    "a meeting the mentor logged",
    withPair({}, [aMeeting({ attested: { mentor: now, mentee: null } })]),
    { step: "attest", subject: "mtg_1" },
  ],
  ["a planned meeting that is over", withPair({}, [planned("2026-04-21T10:00:00Z")]), { step: "log-meeting", subject: "mtg_2" }],
  ["a meeting held, none ahead", withPair({}, [aMeeting()]), { step: "plan-meeting", subject: "pair_1" }],
  ["a gathering soon", mentee({ gatherings: [gathering] }), { step: "reply-gathering", subject: "2026-04" }],
  [
    "the gathering answered",
    mentee({ gatherings: [gathering], attendances: [{ ...attendance, reply: "no" }] }),
    { step: "meeting-ahead", subject: "mtg_2" },
  ],
  ["a meeting ahead", mentee(), { step: "meeting-ahead", subject: "mtg_2" }],
  [
    "enough meetings, none ahead",
    withPair(
      {},
      [1, 2, 3].map((n) => aMeeting({ id: `mtg_${n}` })),
    ),
    { step: "done" },
  ],
  ["a gathering that begins", mentee({ gatherings: [begins] }), { step: "check-in", subject: "2026-04" }],
  ["one who is there already", mentee({ gatherings: [begins], attendances: [{ ...attendance, reply: "yes", presentAt: now }] }), ahead],
  ["one who cannot come", mentee({ gatherings: [begins], attendances: [{ ...attendance, reply: "no" }] }), ahead],
  ["a pair that ended", withPair({ state: { is: "ended", at: now, why: "exit", by: "mentor" } }), { step: "wait-match" }],
  ["having left", mentee({ participant: aParticipant({ state: { is: "left", at: now, reason: "" } }) }), { step: "left" }],
  ["a cancelled cohort", mentee({ cohort: aCohort({ phase: "cancelled" }) }), { step: "cancelled" }],
  [
    "the other on a break",
    mentee({ pairs: [aPagePair({ pause: { from: "2026-04-20T10:00:00Z", until: "2026-05-03", ended: null } })] }),
    { step: "done" },
  ],
] as const)("while mentoring, %s", (_, personal, expected) => {
  expect(nextStep(personal, now)).toEqual(expected);
});

test("two weeks after publication a pulse is asked for, once", () => {
  const later = "2026-04-28T10:00:00Z";
  const personal = mentee({
    pairs: [aPagePair({ meetings: [aMeeting(), planned("2026-05-02T10:00:00Z")] })],
  });
  expect(nextStep(personal, later)).toEqual({ step: "pulse", subject: "early" });
  const pulse = { kind: "pulse", ...ref, participant: "app_mentee-1", which: "early", version: 1, mood: 4, at: later } as const;
  expect(nextStep({ ...personal, pulses: [pulse] }, later)).toEqual({ step: "meeting-ahead", subject: "mtg_2" });
});

test("in the survey whoever is invited is asked, with or without a pair, and afterwards nothing is left", () => {
  const cohort = { ...underway().cohort, phase: "survey" as const };
  const alone = (id: string) => nextStep(mentee({ cohort, participant: aParticipant({ id }), pairs: [] }), "2026-06-12T10:00:00Z");
  expect([alone("app_mentee-4"), alone("app_mentee-5")]).toEqual([{ step: "survey" }, { step: "over" }]);
  expect(nextStep(mentee({ cohort: { ...cohort, phase: "closeout" } }), "2026-06-22T10:00:00Z")).toEqual({ step: "done" });
  expect(nextStep(mentee({ cohort }), "2026-06-12T10:00:00Z")).toEqual({ step: "survey" });
  expect(nextStep(mentee({ cohort, draft: aDraft() }), "2026-06-12T10:00:00Z")).toEqual({ step: "finish-survey" });
  expect(nextStep(mentee({ cohort, draft: aDraft(), answer: anAnswer() }), "2026-06-12T10:00:00Z")).toMatchObject({ step: "log-meeting" });
  expect(nextStep(mentee({ cohort: { ...cohort, phase: "closed" } }), "2026-07-12T10:00:00Z")).toEqual({ step: "over" });
});
