import { expect, test } from "vitest";
import { closing } from "../certificate/fixtures/closing.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import type { Mail } from "../ports.ts";
import { heldPorts } from "../worlds/held-ports.ts";
import { aCohort, anApplication, aSchedule, ref } from "../worlds/makers.ts";
import type { Cohort } from "./cohort.ts";
import { askedIn, inviteBack, tellOfOpening } from "./invite-back.ts";

const opens = "2026-09-02T08:00:00Z";
const dates = aSchedule({ intakeOpens: "2026-09-02", intakeCloses: "2026-09-29" });
const coming = { programme: ref.programme, cohort: "2026-2" };

/** A cohort that is over, whose first mentor and both mentees asked to hear of the next; the second mentee has signed up for it already. */
function stand(said: Partial<Cohort> = {}) {
  const from = closing([3, 3]);
  const asked = ["app_mentor-1", "app_mentee-1", "app_mentee-2"];
  const participants = from.participants.map((one) => (asked.includes(one.id) ? { ...one, alumni: { version: "x", at: opens } } : one));
  const next = aCohort({ ...coming, phase: "intake", schedule: dates, ...said });
  const there = anApplication({ ...coming, id: "app_again", email: "mentee2@example.ma" });
  const mails: Mail[] = [];
  const store = memoryStore([
    from.programme,
    { ...from.cohort, phase: "closed" },
    ...from.applications,
    ...participants,
    ...from.pairs,
    next,
    there,
  ]);
  const ports = heldPorts(store, { mails });
  return { ports, next, to: () => mails.map(({ to }) => to.address).toSorted(), log: () => store.log(ref) };
}

test("once sign-up opens, those who asked to hear of it and have not signed up are written to, once each", async () => {
  const { ports, to, log } = stand();
  for (const now of [opens, "2026-09-03T08:00:00Z", "2026-09-04T08:00:00Z"]) await tellOfOpening(ports, coming, now);
  expect(to()).toEqual(["mentee1@example.ma", "mentor1@example.ma"]);
  expect((await log()).filter(({ event }) => event === "alumni-invited")).toMatchObject([{ facts: { to: "2026-2", count: 2 } }]);
});

test("whoever an organiser has invited before is not written to again", async () => {
  const { ports, next, to } = stand();
  const { toInvite } = await askedIn(ports, await ports.store.cohorts(ref.programme), next);
  const only = toInvite.filter(({ application }) => application.role === "mentor");
  await inviteBack(ports, only, next, { by: "organiser:org_owner", now: "2026-08-20T10:00:00Z" });
  expect(to()).toEqual(["mentor1@example.ma"]);
  await tellOfOpening(ports, coming, opens);
  expect(to()).toEqual(["mentee1@example.ma", "mentor1@example.ma"]);
});

test.each<[string, Partial<Cohort>, string]>([
  ["before it opens", { phase: "draft" }, "2026-09-01T08:00:00Z"],
  ["long after", {}, "2026-09-06T08:00:00Z"],
  ["of one that was cancelled", { phase: "cancelled" }, opens],
])("nobody is told %s", async (_, said, now) => {
  const { ports, to } = stand(said);
  await tellOfOpening(ports, coming, now);
  expect(to()).toEqual([]);
});
