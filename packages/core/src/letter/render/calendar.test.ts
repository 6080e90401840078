import { expect, test } from "vitest";
import { calendarEntry, calendarOf } from "./calendar.ts";
import { sampleOf } from "../samples.ts";

const line = (calendar: string | undefined, name: string) => new RegExp(`^${name}[:;](.*)\\r$`, "mu").exec(calendar ?? "")?.[1];

test("a planned meeting asks for its place in the calendar, in UTC and with a neutral organiser", () => {
  const calendar = calendarOf(sampleOf("meeting-planned", "fr"));
  expect(line(calendar, "METHOD")).toBe("REQUEST");
  expect(line(calendar, "DTSTART")).toBe("20260420T170000Z");
  expect(line(calendar, "DTEND")).toBe("20260420T180000Z");
  expect(line(calendar, "DTSTAMP")).toBe("20260413T080000Z");
  expect(line(calendar, "SUMMARY")).toBe("Rencontre avec Nadia");
  expect(line(calendar, "ORGANIZER")).toContain("contact@example.ma");
  expect(calendar).not.toContain("sample-token");
});

test("names its reader, so that their calendar takes it for theirs, and asks them for no answer by mail", () => {
  const unfolded = (calendar: string | undefined) => calendar?.replace(/\r\n /gu, "") ?? "";
  const named = (calendar: string | undefined) => [...unfolded(calendar).matchAll(/^ATTENDEE(.*)\r$/gmu)].map(([, said = ""]) => said);
  const entries = (["meeting-planned", "meeting-cancelled", "gathering-invitation", "gathering-cancelled"] as const).map((letter) =>
    named(calendarOf(sampleOf(letter, "fr", "mentor"))),
  );
  for (const [said = "", ...others] of entries) {
    expect([said.includes("MAILTO:mentor@example.ma"), said.includes("RSVP=FALSE"), others]).toEqual([true, true, []]);
  }
  expect(entries.map(([said = ""]) => /PARTSTAT=([A-Z-]+)/u.exec(said)?.[1])).toEqual([
    "ACCEPTED",
    "ACCEPTED",
    "NEEDS-ACTION",
    "NEEDS-ACTION",
  ]);
  const committee = sampleOf("committee-planned", "fr");
  expect(named(calendarOf({ ...committee, facts: { ...committee.facts, change: "planned" } }))[0]).toContain("MAILTO:owner@example.ma");
});

test("a cancelled one takes the same entry back, with a higher sequence", () => {
  const planned = sampleOf("meeting-planned", "fr", "mentor");
  const cancelled = sampleOf("meeting-cancelled", "ar", "mentee");
  if (cancelled.meeting) cancelled.meeting = { ...cancelled.meeting, version: 2, cancelledAt: cancelled.now };
  const [before, after] = [calendarOf(planned), calendarOf(cancelled)];
  expect(line(after, "METHOD")).toBe("CANCEL");
  expect(line(after, "STATUS")).toBe("CANCELLED");
  expect(line(after, "UID")).toBe(line(before, "UID"));
  expect(Number(line(after, "SEQUENCE"))).toBeGreaterThan(Number(line(before, "SEQUENCE")));
});

test("gatherings have entries of their own; other letters have none", () => {
  const invitation = calendarOf(sampleOf("gathering-invitation", "en"));
  expect(line(invitation, "UID")).toBe("tamkine.2026-1.2026-04@example.ma");
  expect(line(calendarOf(sampleOf("gathering-cancelled", "en")), "UID")).toBe(line(invitation, "UID"));
  expect(calendarOf(sampleOf("meeting-to-attest", "fr"))).toBeUndefined();
  expect(calendarOf(sampleOf("introduction", "fr"))).toBeUndefined();
});

test("a meeting of the committee is one entry, whoever reads it, moved and taken back with it; a reminder brings none", () => {
  const context = sampleOf("committee-planned", "fr");
  const told = (change: string, sequence: string) =>
    calendarOf({ ...context, occasion: `com_1#${sequence}`, facts: { ...context.facts, change, sequence } });
  const [planned, moved, cancelled] = [told("planned", "1"), told("moved", "3"), told("cancelled", "4")];
  expect([planned, moved, cancelled].map((one) => [line(one, "METHOD"), line(one, "UID"), line(one, "SEQUENCE")])).toEqual([
    ["REQUEST", "tamkine.com_1@example.ma", "1"],
    ["REQUEST", "tamkine.com_1@example.ma", "3"],
    ["CANCEL", "tamkine.com_1@example.ma", "4"],
  ]);
  expect([line(planned, "SUMMARY"), line(planned, "DTSTART"), line(planned, "LOCATION")]).toEqual([
    "Réunion du comité",
    "20260512T170000Z",
    context.facts["place"],
  ]);
  expect(told("reminder", "1")).toBeUndefined();
});

test("a place cannot smuggle lines in, and the same letter gives the same entry", () => {
  const context = sampleOf("meeting-planned", "fr");
  if (context.meeting) context.meeting = { ...context.meeting, place: "Café\r\nATTENDEE:mailto:x@example.org" };
  const calendar = calendarOf(context);
  expect(calendar?.match(/^ATTENDEE/gmu)).toHaveLength(1);
  expect(calendar).not.toMatch(/^ATTENDEE.*x@example.org/mu);
  expect(calendarOf(context)).toBe(calendar);
});

test("a file one fetches oneself tells of the same entry, with the link to join", () => {
  const { programme, language, now, meeting, gathering } = {
    ...sampleOf("meeting-planned", "fr"),
    ...sampleOf("gathering-invitation", "fr"),
  };
  const mine = meeting && calendarEntry({ what: meeting, programme, language, now, other: { name: "Nadia Alami" } }, "publish");
  expect(line(mine, "SUMMARY")).toMatch(/ Nadia$/u);
  const two = { name: "Nadia Alami", others: ["Sami Benali", "NADIA BERRADA"] };
  expect(line(meeting && calendarEntry({ what: meeting, programme, language, now, other: two }, "publish"), "SUMMARY")).toMatch(
    / Nadia Alami$/u,
  );
  expect([line(mine, "METHOD"), line(mine, "ATTENDEE")]).toEqual(["PUBLISH", undefined]);
  expect(line(mine, "UID")).toBe(line(calendarOf(sampleOf("meeting-planned", "fr")), "UID"));
  const link = "https://meet.example.org/abc";
  const ours = gathering && calendarEntry({ what: { ...gathering, place: "", link }, programme, language, now }, "publish");
  expect(line(ours, "LOCATION")).toBe(link);
  expect(line(ours, "URL")).toContain(link);
});
