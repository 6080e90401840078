import { describe, expect, test } from "vitest";
import { aGathering } from "../gathering/fixtures/a-gathering.ts";
import type { Delivery } from "../letter/delivery.ts";
import { aMeeting, aSchedule, ref } from "../worlds/makers.ts";
import { during, intakeOpen, proposed, underway } from "../worlds/worlds.ts";
import applicant from "../letter/words/messages/fr/applicant.ts";
import cycle from "../letter/words/messages/fr/cycle.ts";
import pair from "../letter/words/messages/fr/pair.ts";
import { consequences } from "./consequences.ts";
import { corrections, says } from "./corrections.ts";
import { milestones } from "./milestones.ts";

describe("the end of mentoring two days earlier, the later dates too", () => {
  const schedule = aSchedule({ mentoringEnds: "2026-06-08", surveyEnds: "2026-06-18", closes: "2026-06-23" });
  const world = {
    ...underway(),
    gatherings: [
      aGathering({ id: "2026-06", at: "2026-06-09T14:00:00Z", state: "announced" }),
      aGathering({ id: "2026-05" }),
      aGathering({ id: "called off", at: "2026-06-09T14:00:00Z", state: "cancelled" }),
    ],
    meetings: [
      aMeeting({ id: "late", at: "2026-06-10T17:00:00Z", logged: null, attested: { mentor: null, mentee: null } }),
      aMeeting({ id: "noted", at: "2026-06-10T17:00:00Z" }),
      aMeeting({ id: "called off", at: "2026-06-10T17:00:00Z", logged: null, cancelledAt: during.underway }),
      aMeeting({ id: "in time", at: "2026-06-01T17:00:00Z", logged: null, attested: { mentor: null, mentee: null } }),
    ],
  };

  test("moves each with the moment at which it takes effect; what keeps its length is left out", () => {
    const { dates, lengths } = consequences(world, schedule, during.underway);
    expect(dates.map(({ milestone, goesOn }) => [milestone, goesOn])).toEqual([
      ["mentoringEnds", "2026-06-09T08:00:00Z"],
      ["surveyEnds", "2026-06-19T08:00:00Z"],
      ["closes", "2026-06-24T08:00:00Z"],
    ]);
    expect(lengths).toEqual([{ phase: "mentoring", from: 59, to: 57 }]);
  });

  test("sends letters on another day, but none that has gone by then", () => {
    const sent = (now: string) => consequences(world, schedule, now).letters.map(({ letter, from, to }) => [letter, from, to]);
    const later = [
      ["survey-invitation", "2026-06-11", "2026-06-09"],
      ["certificate-issued", "2026-06-21", "2026-06-19"],
      ["thank-you", "2026-06-26", "2026-06-24"],
      ["cohort-closed", "2026-06-26", "2026-06-24"],
    ];
    expect(sent(during.underway)).toEqual([["pulse-middle", "2026-05-12", "2026-05-11"], ...later]);
    expect(sent("2026-05-20T10:00:00Z")).toEqual(later);
  });

  test("leaves outside what was planned for later, and a month without its gathering", () => {
    const { outside, months } = consequences(world, schedule, during.underway);
    expect([outside.gatherings.map(({ id }) => id), outside.meetings]).toEqual([["2026-06"], 1]);
    expect(months).toEqual({ more: [], fewer: ["2026-06"] });
  });

  test("more days bring in a month that had too few", () => {
    const longer = aSchedule({ mentoringEnds: "2026-07-10", surveyEnds: "2026-07-20", closes: "2026-07-25" });
    expect(consequences(world, longer, during.underway).months).toEqual({ more: ["2026-07"], fewer: [] });
  });

  test("nothing changes by itself when nothing moves", () => {
    expect(consequences(world, world.cohort.schedule, during.underway)).toEqual({
      dates: [],
      lengths: [],
      letters: [],
      outside: { gatherings: [], meetings: 0 },
      months: { more: [], fewer: [] },
    });
  });
});

test("before pairs are published, whose decision is reminded of, and the pulse, go with the dates to come", () => {
  const moving = (cohort: Parameters<typeof consequences>[0], to: Parameters<typeof aSchedule>[0]) =>
    consequences(cohort, aSchedule(to), during.intakeOpen).letters.map(({ letter, from, to: then }) => [letter, from, then]);
  expect(moving(intakeOpen(), { intakeCloses: "2026-03-30" })).toEqual([["selection-due", "2026-03-30", "2026-03-31"]]);
  expect(moving(intakeOpen(), { selectionEnds: "2026-04-06" })).toEqual([["decision-reminder", "2026-04-08", "2026-04-09"]]);
  expect(moving(proposed(), { matchingEnds: "2026-04-14" })).toEqual([
    ["decision-reminder", "2026-04-15", "2026-04-17"],
    ["pulse-middle", "2026-05-12", "2026-05-13"],
  ]);
});

describe("who is told", () => {
  const sent = (letter: string, id: string, said: Partial<Delivery> = {}): Delivery => ({
    kind: "delivery",
    ...ref,
    id: `dlv_${letter}_${id}`,
    version: 1,
    letter,
    occasion: "",
    recipient: { is: "applicant", id },
    language: "fr",
    state: "sent",
    dueAt: during.intakeOpen,
    claimedAt: null,
    sentAt: null,
    messageId: "x",
    facts: {},
    ...said,
  });

  test("whoever was told a date that moves, once, with all of theirs", () => {
    const told = [
      sent("application-accepted", "app_mentor-1"),
      sent("introduction", "app_mentor-1"),
      sent("survey-invitation", "app_mentor-1"),
    ];
    const letters = corrections(underway(), told, aSchedule({ mentoringEnds: "2026-06-12", surveyEnds: "2026-06-22" }));
    expect(letters).toMatchObject([
      {
        letter: "date-moved",
        to: { id: "app_mentor-1" },
        occasion: "#1",
        facts: { mentoringEnds: "2026-06-12", surveyEnds: "2026-06-22" },
      },
    ]);
  });

  test.each([
    ["a letter that never arrived", sent("application-accepted", "app_mentor-1", { state: "bounced" })],
    ["a letter that was not sent", sent("application-accepted", "app_mentor-1", { state: "dropped" })],
    ["a letter that says another date", sent("survey-invitation", "app_mentor-1")],
    ["an organiser", sent("approval-due", "org", { recipient: { is: "organiser", id: "org" } })],
  ])("not for %s", (_, delivery) => {
    expect(corrections(underway(), [delivery], aSchedule({ mentoringEnds: "2026-06-12" }))).toEqual([]);
  });

  test("every letter in which a date stands is known to say it", () => {
    const said = Object.entries({ ...applicant, ...cycle, ...pair }).flatMap(([key, text]) =>
      milestones.filter((milestone) => text.includes(`{${milestone}}`)).map((milestone) => [milestone, key.split(".")[0]] as const),
    );
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter(([milestone, letter]) => !(says[milestone] as readonly unknown[]).includes(letter))).toEqual([]);
  });

  test("not whoever has left", () => {
    const world = underway();
    const participants = world.participants.map((one, i) =>
      i === 0 ? { ...one, state: { is: "left" as const, at: during.underway, reason: "" } } : one,
    );
    const told = participants.map(({ id }) => sent("introduction", id));
    const letters = corrections({ ...world, participants }, told, aSchedule({ mentoringEnds: "2026-06-12" }));
    expect(letters).toHaveLength(participants.length - 1);
  });

  test("not those for whom it is over", () => {
    const world = intakeOpen();
    const applications = world.applications.map((one, i) => (i === 0 ? { ...one, status: "withdrawn" as const } : one));
    const told = applications.map(({ id }) => sent("application-received", id));
    const letters = corrections({ ...world, applications }, told, aSchedule({ selectionEnds: "2026-04-08" }));
    expect(letters).toHaveLength(applications.length - 1);
  });
});
