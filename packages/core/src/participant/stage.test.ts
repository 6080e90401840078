import { expect, test } from "vitest";
import type { Meeting } from "../meeting/meeting.ts";
import { aCohort, aMeeting, anApplication, aPair, aParticipant, aProgramme } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import type { Personal } from "./page.ts";
import { stageOf } from "./stage.ts";

const early = "2026-04-22T10:00:00Z";
/** Past the middle (12 May), before the last fourteen days (from 28 May on). */
const later = "2026-05-20T10:00:00Z";
const late = "2026-05-28T10:00:00Z";
const held = (n: number): Meeting[] => Array.from({ length: n }, (_, i) => aMeeting({ id: `mtg_${i}` }));
const introduced = { state: { is: "introduced" }, acceptedAt: { mentor: null, mentee: null } } as const;

function mentee(said: Partial<Personal> = {}): Personal {
  return {
    programme: aProgramme(),
    cohort: underway().cohort,
    application: anApplication({ status: "accepted" }),
    participant: aParticipant(),
    pairs: [],
    gatherings: [],
    attendances: [],
    answer: undefined,
    pulses: [],
    ...said,
  };
}
const paired = (meetings: Meeting[], said: Parameters<typeof aPair>[0] = {}): Personal["pairs"][number] => ({
  pair: aPair(said),
  other: anApplication({ role: "mentor" }),
  meetings,
});

test.each([
  ["before a match", mentee({ cohort: aCohort({ phase: "matching" }), participant: undefined }), early, "waiting"],
  ["without a pair in mentoring", mentee(), early, "waiting"],
  ["an introduction to answer", mentee({ pairs: [paired([], introduced)] }), early, "introduced"],
  ["a pair at work", mentee({ pairs: [paired([])] }), late, "first-meeting"],
  ["one meeting of three", mentee({ pairs: [paired(held(1))] }), early, "under-way"],
  ["two of three", mentee({ pairs: [paired(held(2))] }), early, "half-way"],
  ["half the time gone", mentee({ pairs: [paired(held(1))] }), later, "half-way"],
  ["one meeting missing, half the time gone", mentee({ pairs: [paired(held(2))] }), later, "last-meeting"],
  ["in the last fortnight", mentee({ pairs: [paired(held(1))] }), late, "last-meeting"],
  ["several pairs: the one least far", mentee({ pairs: [paired(held(2)), paired([], { id: "pair_2" })] }), early, "first-meeting"],
  [
    "an answered introduction beside a pair at work",
    mentee({ pairs: [paired(held(1)), paired([], { ...introduced, acceptedAt: { mentor: null, mentee: early } })] }),
    early,
    "under-way",
  ],
  ["the survey", mentee({ cohort: { ...underway().cohort, phase: "survey" }, pairs: [paired(held(3))] }), late, "survey"],
  ["the close", mentee({ cohort: { ...underway().cohort, phase: "closeout" }, pairs: [paired(held(3))] }), late, undefined],
  ["an application to decide", mentee({ application: anApplication(), participant: undefined }), early, undefined],
  ["someone who left", mentee({ participant: aParticipant({ state: { is: "left", at: early, reason: "" } }) }), early, undefined],
])("%s", (_, personal, now, stage) => {
  expect(stageOf(personal, now)).toBe(stage);
});
