import { expect, test } from "vitest";
import type { Meeting } from "../meeting/meeting.ts";
import { aCohort, aMeeting, anApplication, type aPair, aParticipant } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { aPage, aPagePair } from "./fixtures/a-page.ts";
import { stageOf } from "./stage.ts";

const early = "2026-04-22T10:00:00Z";
/** Past the middle (12 May), before the last fourteen days (from 28 May on). */
const later = "2026-05-20T10:00:00Z";
const late = "2026-05-28T10:00:00Z";
const held = (n: number): Meeting[] => Array.from({ length: n }, (_, i) => aMeeting({ id: `mtg_${i}` }));
const introduced = { state: { is: "introduced" }, acceptedAt: { mentor: null, mentee: null } } as const;

const paired = (meetings: Meeting[], pair: Parameters<typeof aPair>[0] = {}) => aPagePair({ pair, meetings });

test.each([
  ["before a match", aPage({ cohort: aCohort({ phase: "matching" }), participant: undefined }), early, "waiting"],
  ["without a pair in mentoring", aPage(), early, "waiting"],
  ["an introduction to answer", aPage({ pairs: [paired([], introduced)] }), early, "introduced"],
  [
    "an introduction that the other has still to answer",
    aPage({ pairs: [paired([], { ...introduced, acceptedAt: { mentor: early, mentee: early } })] }),
    early,
    "waiting",
  ],
  ["a pair at work", aPage({ pairs: [paired([])] }), late, "first-meeting"],
  ["one meeting of three", aPage({ pairs: [paired(held(1))] }), early, "under-way"],
  ["two of three", aPage({ pairs: [paired(held(2))] }), early, "half-way"],
  ["half the time gone", aPage({ pairs: [paired(held(1))] }), later, "half-way"],
  ["one meeting missing, half the time gone", aPage({ pairs: [paired(held(2))] }), later, "last-meeting"],
  ["in the last fortnight", aPage({ pairs: [paired(held(1))] }), late, "last-meeting"],
  ["several pairs: the one least far", aPage({ pairs: [paired(held(2)), paired([], { id: "pair_2" })] }), early, "first-meeting"],
  [
    "an answered introduction beside a pair at work",
    aPage({ pairs: [paired(held(1)), paired([], { ...introduced, acceptedAt: { mentor: null, mentee: early } })] }),
    early,
    "under-way",
  ],
  ["the survey", aPage({ cohort: { ...underway().cohort, phase: "survey" }, pairs: [paired(held(3))] }), late, "survey"],
  ["the close", aPage({ cohort: { ...underway().cohort, phase: "closeout" }, pairs: [paired(held(3))] }), late, undefined],
  ["an application to decide", aPage({ application: anApplication(), participant: undefined }), early, undefined],
  ["someone who left", aPage({ participant: aParticipant({ state: { is: "left", at: early, reason: "" } }) }), early, undefined],
])("%s", (_, personal, now, stage) => {
  expect(stageOf(personal, now)).toBe(stage);
});
