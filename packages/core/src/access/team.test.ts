import { describe, expect, test } from "vitest";
import { refused } from "../worlds/refused.ts";
import { anAct, anOrganiser, aProgramme } from "../worlds/makers.ts";
import { changeRole, inviteAgain, removeOrganiser } from "./team.ts";
import { deviceOf } from "./device.ts";
import { newSession } from "./sign-in.ts";

const now = "2026-05-04T10:00:00Z";
const [first, second] = [anOrganiser({ id: "org_1" }), anOrganiser({ id: "org_2" })];
const coordinator = anOrganiser({ id: "org_3", role: "coordinator", body: "aei" });
const team = [first, second, coordinator];
const byFirst = anAct(now, "organiser:org_1");
const change = (id: string, input: unknown, who = team, act = byFirst) => changeRole(aProgramme(), who, id, input, act);

describe("a role", () => {
  test("is given by an owner, a coordinator's with a body", () => {
    expect(change("org_3", { role: "coordinator", body: "iya" }).put).toEqual([{ ...coordinator, body: "iya" }]);
    expect(change("org_3", { role: "auditor", body: "aei" }).put).toEqual([{ ...coordinator, role: "auditor", body: null }]);
    expect(refused(() => change("org_3", { role: "coordinator" }))).toEqual({ code: "form-invalid", body: "needed" });
    expect(refused(() => change("org_3", { role: "king" }))).toMatchObject({ code: "form-invalid" });
    expect(change("org_3", { role: "coordinator", body: "aei" }).put).toEqual([]);
  });

  test("is not given by somebody who is no owner any more, nor to somebody who is no organiser", () => {
    expect(refused(() => change("org_1", { role: "auditor" }, team, anAct(now, "organiser:org_3")))).toMatchObject({ code: "not-allowed" });
    expect(refused(() => change("org_9", { role: "auditor" }))).toMatchObject({ code: "not-found" });
  });
});

describe("the last owner", () => {
  const alone = [first, coordinator];
  test("can be neither demoted nor removed", () => {
    expect(refused(() => change("org_1", { role: "auditor" }, alone))).toMatchObject({ code: "last-owner" });
    expect(refused(() => removeOrganiser(alone, "org_1", [], undefined, byFirst))).toMatchObject({ code: "last-owner" });
  });

  test("is never left by two who act at once: whoever stays is written too", () => {
    expect(change("org_2", { role: "auditor" }).put).toEqual([{ ...second, role: "auditor" }, first]);
    expect(change("org_1", { role: "auditor" }).put).toEqual([{ ...first, role: "auditor" }, second]);
    expect(removeOrganiser(team, "org_2", [], undefined, byFirst).put).toContain(first);
    // Of several, whoever acts: who is no owner any more by then changes nobody.
    const third = anOrganiser({ id: "org_4" });
    const byThird = anAct(now, "organiser:org_4");
    expect(change("org_2", { role: "auditor" }, [...team, third], byThird).put).toEqual([{ ...second, role: "auditor" }, third]);
    expect(change("org_3", { role: "owner" }).put).toEqual([{ ...coordinator, role: "owner", body: null }]);
  });
});

test("who is removed is signed out everywhere; the name stays for the log", () => {
  const session = newSession(coordinator, "s", deviceOf(""), now);
  const outcome = removeOrganiser(team, "org_3", [session], undefined, byFirst);
  expect(outcome.remove).toEqual([coordinator, session]);
  expect(outcome.put).toEqual([{ kind: "former", programme: "tamkine", id: "org_3", version: 0, name: coordinator.name, leftAt: now }]);
  const former = { kind: "former" as const, programme: "tamkine", id: "org_3", version: 2, name: "Before", leftAt: "2026-01-01T10:00:00Z" };
  expect(removeOrganiser(team, "org_3", [], former, byFirst).put).toEqual([{ ...former, name: coordinator.name, leftAt: now }]);
});

test("an invitation goes again, once a minute, to somebody who never came in", () => {
  const absent = { ...coordinator, enteredAt: null };
  const again = (at: string) => inviteAgain([first, absent], "org_3", anAct(at, "organiser:org_1")).letters[0]?.occasion;
  expect(again("2026-05-04T10:00:00Z")).toBe(again("2026-05-04T10:00:59Z"));
  expect(again("2026-05-04T10:01:00Z")).not.toBe(again("2026-05-04T10:00:59Z"));
  // Whoever sends the form a second time shows an organiser as they were before.
  expect(inviteAgain([first, absent], "org_3", byFirst).put).toEqual([{ ...absent, invitedAt: byFirst.now }]);
  expect(refused(() => inviteAgain(team, "org_3", byFirst))).toMatchObject({ code: "wrong-state" });
});

test("the log says who became what, and of which body where it is one's; who was removed; who was invited again", () => {
  const event = (name: string, facts?: object) => [{ event: name, subject: "org_3", ...(facts && { facts }) }];
  expect(change("org_3", { role: "coordinator", body: "iya" }).happenings).toMatchObject(
    event("organiser-changed", { role: "coordinator", from: "coordinator", body: "iya" }),
  );
  expect(change("org_3", { role: "auditor" }).happenings[0]?.facts).not.toHaveProperty("body");
  expect(removeOrganiser(team, "org_3", [], undefined, byFirst).happenings).toEqual(event("organiser-removed", { role: "coordinator" }));
  expect(inviteAgain([first, { ...coordinator, enteredAt: null }], "org_3", byFirst).happenings).toEqual(event("organiser-invited-again"));
});
