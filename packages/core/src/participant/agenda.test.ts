import { expect, test } from "vitest";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { aCohort, aMeeting, anApplication } from "../worlds/makers.ts";
import { aGathering } from "../gathering/fixtures/a-gathering.ts";
import { proposalsFor } from "./agenda.ts";
import { aPage, aPagePair } from "./fixtures/a-page.ts";

/** A Wednesday. */
const now = "2026-05-06T10:00:00Z";
const application = anApplication({ status: "accepted", form: aMenteeForm({ slots: ["saturday-morning"] }) });
const other = anApplication({ form: aMentorForm({ slots: ["saturday-morning", "sunday"] }) });
const planned = (at: string, said = {}) => aMeeting({ at, logged: null, attested: { mentor: null, mentee: null }, ...said });

test("the next Saturdays on which neither is busy: no gathering, no meeting of the pair, nor of the other's other pair", () => {
  const found = aPagePair({
    other,
    meetings: [planned("2026-05-09T09:00:00Z")],
    elsewhere: [planned("2026-05-23T08:30:00Z", { pair: "pair_2" })],
  });
  const page = aPage({ application, pairs: [found], gatherings: [aGathering()] });
  expect(proposalsFor(page, found, now).both).toEqual(["2026-05-30T09:00:00Z", "2026-06-06T09:00:00Z"]);
});

test("what was called off keeps nobody busy; before publication nothing is proposed", () => {
  const found = aPagePair({ other, meetings: [planned("2026-05-09T09:00:00Z", { cancelledAt: now })] });
  const page = aPage({ application, pairs: [found], gatherings: [aGathering({ state: "cancelled" })] });
  expect(proposalsFor(page, found, now).both.slice(0, 2)).toEqual(["2026-05-09T09:00:00Z", "2026-05-16T09:00:00Z"]);
  expect(proposalsFor({ ...page, cohort: aCohort() }, found, now)).toEqual({ both: [], mine: [], theirs: [] });
});

test("while one of the two is away, moments after they are back", () => {
  const found = aPagePair({ other, pause: { from: now, until: "2026-05-23", ended: null } });
  expect(proposalsFor(aPage({ application, pairs: [found] }), found, now).both[0]).toBe("2026-05-30T09:00:00Z");
  const back = { ...found, pause: { from: "2026-05-01T10:00:00Z", until: "2026-05-23", ended: "2026-05-05T10:00:00Z" } };
  expect(proposalsFor(aPage({ application, pairs: [back] }), back, now).both[0]).toBe("2026-05-09T09:00:00Z");
});
