/** What a season came to, counted once more by hand in a cohort of eight. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Item } from "@tamkine/core/item";
import { aGathering, aPresence } from "@tamkine/core/gathering/fixtures/a-gathering";
import { memoryStore } from "@tamkine/core/letter/fixtures/memory-store";
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import { aDelivery, aMeeting, anApplication, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { expect, test } from "vitest";
import type { Letter } from "../mail/mailbox.ts";
import type { Played } from "../rehearse.ts";
import { writeReport } from "./report-page.ts";
import { summarize } from "./summary.ts";

const closed = "2026-06-26T09:00:00Z";
const wrote = "2026-06-01T09:00:00Z";

function lived(): Item[] {
  const { programme, cohort, applications, participants, pairs } = underway();
  const at = closed;
  // One mentee came later.
  const mentees = cohort.published?.mentees ?? [];
  const states: Record<string, object> = {
    pair_1: { state: { is: "completed", at } },
    pair_2: { state: { is: "completed", at } },
    pair_3: { state: { is: "ended", at, why: "left", by: "mentor" }, successor: "pair_4" },
    pair_4: { state: { is: "introduced" }, acceptedAt: { mentor: wrote, mentee: null } },
  };
  const days = [20, 21, 22];
  const held = days.map((day) => aMeeting({ id: `mtg_${day}`, at: `2026-04-${day}T17:00:00Z`, plannedBy: day === 20 ? "mentee" : null }));
  const letters = ["due", "due", "claimed", "bounced", "dropped"].map((state, i) => aDelivery({ id: `dlv_${state}${i}`, state } as never));
  const invitations = ["sent", "sent", "dropped"].map((state, i) =>
    aDelivery({ id: `dlv_s${i}`, letter: "survey-invitation", state } as never),
  );
  const issue = { number: 1, name: "Salma", at, by: "workflow" };
  return [
    programme,
    { ...cohort, phase: "closed", frozenAt: closed, published: cohort.published && { ...cohort.published, mentees: mentees.slice(0, 3) } },
    ...applications,
    anApplication({ id: "app_more-1", email: "more1@example.ma", status: "waitlisted" }),
    anApplication({ id: "app_more-2", email: "more2@example.ma", status: "declined" }),
    anApplication({ id: "app_more-3", email: "more3@example.ma", status: "submitted" }),
    ...participants,
    ...pairs.map((pair): Item => ({ ...pair, ...states[pair.id] }) as Item),
    ...held,
    aMeeting({ id: "mtg_alone", pair: "pair_2", attested: { mentor: wrote, mentee: null } }),
    aMeeting({ id: "mtg_planned", pair: "pair_2", plannedBy: "mentee", logged: null, attested: { mentor: null, mentee: null } }),
    aMeeting({
      id: "mtg_doubted",
      pair: "pair_2",
      attested: { mentor: wrote, mentee: null },
      contested: { by: "mentee", at: wrote, reason: "" },
    }),
    aGathering({ state: "held" }),
    aGathering({ id: "2026-06", state: "cancelled" }),
    ...[1, 2].map((n) => aPresence({ participant: `app_mentee-${n}` })),
    aPresence({ participant: "app_mentor-1", presentAt: null }),
    aPresence({ participant: "app_mentor-1", gathering: "2026-06" }),
    anAnswer({ answers: { overall: 4 } }),
    anAnswer({ participant: "app_mentor-1", role: "mentor", answers: { overall: 3 } }),
    ...letters,
    ...invitations,
    aDelivery({ id: "dlv_late", dueAt: wrote, sentAt: "2026-06-01T09:05:00Z" }),
    aDelivery({ id: "dlv_soon", dueAt: wrote, sentAt: "2026-06-01T09:04:59Z" }),
    { kind: "certificate", ...ref, id: "app_mentee-1", version: 1, role: "mentee", issues: [{ ...issue, state: { is: "valid" } }] },
    {
      kind: "certificate",
      ...ref,
      id: "app_mentor-1",
      version: 1,
      role: "mentor",
      issues: [{ ...issue, state: { is: "revoked", at, by: "organiser:org_owner", reason: "" } }],
    } as Item,
  ];
}

const letter = (delivery: string, messageId = delivery): Letter =>
  ({ mark: `tamkine/2026-1/${delivery}`, messageId, eml: "1234" }) as Letter;
const played: Played = {
  imported: {
    mentor: { rows: [{ row: 2, verdict: "new", reason: "" }] },
    mentee: { rows: [{ row: 3, verdict: "refused", reason: "no-consent" }], problem: "unreadable" },
  },
  letters: [letter("dlv_s0"), letter("dlv_s1"), letter("dlv_s1"), letter("dlv_s1"), letter("of nobody's")],
  errors: ["the console answered 500"],
  began: "2026-03-01T12:00:00Z",
  ended: "2026-06-26T12:00:00Z",
  phase: "closed",
  certificates: [true, false].map((confirmed) => ({ code: "x", pdf: new Uint8Array(), confirmed })),
  report: [],
};
const counts = {
  http: 9,
  dynamodb: { GetItem: 5 },
  calls: {},
  ses: 4,
  sfn: 3,
  workflow: { transitions: 1, executions: 1, retries: 0 },
  letters: { letters: 4, bounced: 0, complained: 0 },
};
const again = { event: "letter-sent-again" } as never;
const summed = (log: never[] = []) => summarize(memoryStore(lived()), ref, played, { seed: "7", wallSeconds: 1, counts, log });

test("people, pairs, meetings and all else are as many as there are", async () => {
  const summary = await summed();
  expect(summary).toMatchObject({
    cohort: "2026-1",
    phase: "closed",
    seed: "7",
    virtualDays: 117,
    participants: { mentors: 4, mentees: 3 },
    // One was replaced, one is still introduced; of two completed one has its three meetings.
    pairs: { published: 4, accepted: 3, replaced: 1, ended: 0, live: 1, completed: 1 },
    meetings: { planned: 2, held: 5, effective: 4, attestedByBoth: 3, contested: 1 },
    gatherings: { held: 1, months: 2, attendance: 2 / 7 },
    survey: { invited: 2, answered: 2, satisfied: 1 },
    certificates: { issued: 1, printed: 2, confirmed: 1 },
    requests: { http: 9, ses: 4, sfn: 3 },
  });
  const { mentor, mentee } = summary.applications;
  expect(mentor).toEqual({ received: 1, accepted: 4, waitlisted: 0, declined: 0, withdrawn: 0, undecided: 0, refused: [] });
  expect(mentee).toMatchObject({
    received: 1,
    accepted: 4,
    waitlisted: 1,
    declined: 1,
    undecided: 1,
    refused: [{ row: 3, reason: "no-consent" }],
  });
  expect(summary.errors).toEqual(["the console answered 500", "mentees: unreadable"]);
});

test("volume is the smaller side, and met where both are", async () => {
  const { volume, mentors } = (await summed()).kpis;
  expect([volume.value, volume.met, mentors?.met]).toEqual([3, false, false]);
});

test("letters are told apart: what came twice unasked is a duplicate, what somebody sent again is none", async () => {
  const { letters } = await summed();
  expect(letters).toEqual({
    sent: 5,
    byLetter: { "sign-in": 1, "survey-invitation": 4 },
    bounced: 1,
    dropped: 2,
    unsent: 2,
    doubtful: 1,
    sentAgain: 0,
    late: 1,
    duplicates: 2,
  });
  expect((await summed([again])).letters).toMatchObject({ sentAgain: 1, duplicates: 1 });
  expect((await summed([again, again, again])).letters.duplicates).toBe(0);
});

test("its page shows each figure against its goal, met or missed, and each letter", async () => {
  const out = mkdtempSync(join(tmpdir(), "summary-"));
  const summary = await summed();
  const coverage = { value: 0.75, unit: "share", numerator: 3, denominator: 4, goal: 1, met: false };
  const satisfaction = { value: null, unit: "share", numerator: 0, denominator: 0, goal: 0.75, met: null };
  const unmatchedDays = { value: 1, unit: "days", numerator: 1, denominator: 3, goal: null, met: null };
  const told = { ...summary, kpis: { ...summary.kpis, coverage, satisfaction, unmatchedDays } };
  await writeReport(out, told as typeof summary);
  const page = readFileSync(join(out, "report.html"), "utf8").replaceAll(/\s+/gu, " ");
  rmSync(out, { recursive: true });
  expect(page).toContain("Seed 7 · closed after 117 virtual days · 4 pairs · 4 effective meetings · 5 letters, 2 duplicates");
  expect(page).toMatch(
    /card missed"><span class="soft">coverage<\/span><span class="value">75 %<\/span> <span class="soft">3 \/ 4 · goal 100 %/u,
  );
  // A value is written in its unit, however small it is, and a goal also where nothing was counted.
  expect(page).toContain('unmatchedDays</span><span class="value">1</span>');
  expect(page).toContain('nothing to count from</span> <span class="soft">0 / 0 · goal 75 %');
  expect(page).toContain("<tr><td>survey-invitation</td><td>4</td></tr>");
});
