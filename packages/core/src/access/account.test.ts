import { expect, test } from "vitest";
import { anOrganiser } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { changeAccount, endSessions, wantsWeekly } from "./account.ts";
import { deviceOf } from "./device.ts";
import { newSession } from "./sign-in.ts";

const now = "2026-05-04T10:00:00Z";
const before = "2026-04-01T10:00:00Z";
const organiser = anOrganiser();
const { name, language } = organiser;
const changed = [{ event: "account-changed", subject: organiser.id }];

test.each([
  [{ name: " Leïla  B. ", language }, { name: "Leïla B." }],
  [{ name, language: "ar" }, { language: "ar" }],
  [{ name, language, weekly: "no" }, { unsubscribedAt: now }],
])("%j is stored, and logged without what it was", (said, after) => {
  expect(changeAccount(organiser, said, now)).toEqual({
    put: [{ ...organiser, unsubscribedAt: null, ...after }],
    happenings: changed,
    letters: [],
  });
});

test("the same again, or nothing said of the weekly letter, changes nothing of it", () => {
  const without = { ...organiser, unsubscribedAt: before };
  expect([wantsWeekly(organiser), wantsWeekly(without)]).toEqual(["yes", "no"]);
  for (const [one, weekly] of [
    [organiser, "yes"],
    [without, "no"],
    [without, undefined],
  ] as const)
    expect(changeAccount(one, { name, language, weekly }, now)).toEqual({ put: [], happenings: [], letters: [] });
  // Since when is kept, whatever else changes; wanted again, it is gone.
  expect(changeAccount(without, { name: "Autre", language }, now).put).toEqual([{ ...without, name: "Autre" }]);
  expect(changeAccount(without, { name, language, weekly: "yes" }, now).put).toEqual([{ ...without, unsubscribedAt: null }]);
});

test("a name is needed, and a language that there is", () => {
  expect(refused(() => changeAccount(organiser, { name: " ", language: "de" }, now))).toMatchObject({
    code: "form-invalid",
    name: "missing",
    language: "invalid",
  });
});

test("sessions that are ended go, and the log says how many; none is nothing", () => {
  const sessions = ["a", "b"].map((secret) => newSession(organiser, secret, deviceOf(""), now));
  expect(endSessions(organiser, sessions)).toEqual({
    put: [],
    remove: sessions,
    happenings: [{ event: "sessions-ended", subject: organiser.id, facts: { sessions: 2 } }],
    letters: [],
  });
  expect(endSessions(organiser, sessions.slice(1)).happenings).toMatchObject([{ facts: { sessions: 1 } }]);
  expect(endSessions(organiser, [])).toEqual({ put: [], happenings: [], letters: [] });
});
