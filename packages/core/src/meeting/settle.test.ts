import { expect, test } from "vitest";
import { Refusal } from "../kernel/refusal.ts";
import { tamkine } from "../programme/tamkine.ts";
import { aCohort, anApplication, anOrganiser } from "../worlds/makers.ts";
import type { Meeting } from "./meeting.ts";
import { checkApart, settleContested } from "./settle.ts";
import { standing } from "./standing.ts";

const act = { by: "organiser:org_1", now: "2026-05-20T18:00:00Z" };
const contested: Meeting = {
  kind: "meeting",
  programme: "tamkine",
  cohort: "2026-1",
  pair: "pair_1",
  id: "mtg_1",
  version: 3,
  mode: "remote",
  place: "",
  at: "2026-05-02T18:00:00Z",
  minutes: 45,
  plannedBy: null,
  cancelledAt: null,
  logged: { by: "mentor", at: "2026-05-03T08:00:00Z" },
  attested: { mentor: "2026-05-03T08:00:00Z", mentee: null },
  contested: { by: "mentee", at: "2026-05-04T08:00:00Z", reason: "reportée" },
  note: "",
};
const mentoring = aCohort({ phase: "mentoring" });
const after = (counts: boolean) => {
  const [meeting] = settleContested(mentoring, contested, { counts }, act).put;
  return meeting?.kind === "meeting" ? standing(meeting, tamkine.rules, act.now) : undefined;
};

test("set aside, the objection no longer stands in the way; upheld, the meeting is struck out", () => {
  expect(standing(contested, tamkine.rules, act.now)).toBe("contested");
  expect(after(true)).toBe("effective");
  expect(after(false)).toBe("cancelled");
});

test("only a contested meeting can be settled, and only until the figures are frozen", () => {
  const closed = aCohort({ phase: "closed", frozenAt: "2026-06-25T08:00:00Z" });
  expect(() => settleContested(closed, contested, { counts: true }, act)).toThrow("wrong-phase");
  expect(() => settleContested(mentoring, { ...contested, contested: null }, { counts: true }, act)).toThrow(Refusal);
  expect(() => settleContested(mentoring, { ...contested, cancelledAt: act.now }, { counts: true }, act)).toThrow("wrong-state");
});

test("whoever is one of the two does not settle it while somebody else can", () => {
  const owner = anOrganiser();
  const mentor = anOrganiser({ id: "org_aei", email: "aei@example.org", role: "coordinator", body: "aei" });
  const auditor = anOrganiser({ id: "org_aud", email: "auditor@example.org", role: "auditor" });
  const both = [
    anApplication({ id: "app_mentor-1", email: "new@example.org", former: [{ email: mentor.email, key: "k" }] }),
    anApplication(),
  ];
  const check = (settler: typeof owner, team: (typeof owner)[]) => () => checkApart(settler, team, both);
  expect(check(mentor, [mentor, owner])).toThrow(new Refusal("own-pair"));
  for (const alone of [[mentor], [mentor, auditor], [mentor, { ...owner, email: "new@example.org" }]])
    expect(check(mentor, alone)).not.toThrow();
  expect(check(owner, [mentor, owner])).not.toThrow();
});
