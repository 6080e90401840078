import { describe, expect, test } from "vitest";
import { anAct, anApplication, anOrganiser, aParticipant, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during } from "../worlds/worlds.ts";
import { askForHelp, settleHelp } from "./help.ts";
import type { Participant } from "./participant.ts";

const act = anAct(during.underway, "participant:app_mentee-1");
const coordinator = (body: string) => anOrganiser({ id: `org_${body}`, role: "coordinator", body });
const organisers = [anOrganiser(), coordinator("aei"), coordinator("iya"), anOrganiser({ id: "org_c", role: "committee" })];
const scene = { programme: aProgramme(), organisers, others: [] };
const secret = "Je n'ose pas le dire à mon mentor";
const help = { at: "2026-05-03T10:00:00Z", about: secret, to: "aei" };

test("the body that was asked and the owner are told, and neither who nor what", () => {
  const asked = askForHelp(aParticipant(), { about: ` ${secret} `, to: "aei" }, scene, act);
  expect(asked.put).toEqual([aParticipant({ help: { at: act.now, about: secret, to: "aei" } })]);
  expect(asked.letters.map(({ letter, to }) => `${letter} ${to.id}`)).toEqual(["help-asked org_owner", "help-asked org_aei"]);
  expect(JSON.stringify([asked.letters, asked.happenings])).not.toContain("ose");
  expect(asked.letters[0]?.occasion.split("#")[0]).toBe("");
  expect(asked.happenings).toEqual([{ event: "help-asked", subject: "aei" }]);
});

test("more can be said to the same body, the same twice is once, another body takes it over", () => {
  const asking = aParticipant({ help });
  const of = (about: string, to: string) => askForHelp(asking, { about, to }, scene, act).put;
  expect(of("Et encore", "aei")).toMatchObject([{ help: { at: act.now, about: `${secret}\n\nEt encore`, to: "aei" } }]);
  expect(of(secret, "aei")).toEqual([]);
  expect(of("Plutôt vous", "iya")).toMatchObject([{ help: { about: "Plutôt vous", to: "iya" } }]);
});

describe("of someone whose pair is with an organiser", () => {
  const other = anApplication({ id: "app_mentor-1", email: "aei@example.org", former: [{ email: "before@example.org", key: "k" }] });
  const team = organisers.map((one) => (one.id === "org_aei" ? { ...one, email: other.email } : one));
  const asking = (to: string, them = team) =>
    askForHelp(aParticipant(), { about: secret, to }, { ...scene, organisers: them, others: [other] }, act);

  test("it is kept from them, as are its line of the log and its letters", () => {
    const { put, letters, happenings } = asking("aei");
    expect(put).toMatchObject([{ help: { to: "aei", keptFrom: ["org_aei"] } }]);
    expect(letters).toMatchObject([{ to: { id: "org_owner" }, facts: { to: "aei", keptFrom: "org_aei" } }]);
    expect(happenings).toMatchObject([{ event: "help-asked", facts: { keptFrom: "org_aei" } }]);
    const [asked] = put as [Participant];
    expect(settleHelp(asked, "Je vous appelle.", act)).toMatchObject({
      letters: [{ letter: "help-answered", facts: { to: "aei", keptFrom: "org_aei" } }],
      happenings: [{ event: "help-settled", facts: { keptFrom: "org_aei" } }],
    });
  });

  test("also under an address of theirs from before; nothing is kept from the other body, which they do not belong to", () => {
    const before = team.map((one) => (one.id === "org_aei" ? { ...one, email: "before@example.org" } : one));
    expect(asking("aei", before).put).toMatchObject([{ help: { keptFrom: ["org_aei"] } }]);
    expect(asking("iya").put).toEqual([aParticipant({ help: { at: act.now, about: secret, to: "iya" } })]);
  });

  test("it is refused where nobody else would read it", () => {
    const alone = team.filter(({ role }) => role !== "owner");
    expect(refused(() => asking("aei", alone))).toEqual({ code: "form-invalid", to: "only-other" });
    expect(asking("iya", alone).letters).toHaveLength(1);
  });
});

test("settled, it leaves the organiser's word and a letter without it", () => {
  const { put, letters } = settleHelp(aParticipant({ help }), " Je vous appelle demain. ", act);
  const helped = { asked: help.at, at: act.now, answer: "Je vous appelle demain." };
  expect(put).toEqual([aParticipant({ helped })]);
  expect(letters).toEqual([
    // Of which body it was asked is known to the letter, so that only those who may read the request see it.
    { letter: "help-answered", to: { is: "applicant", id: "app_mentee-1" }, language: "fr", occasion: `#${help.at}`, facts: { to: "aei" } },
  ]);
  expect(settleHelp(aParticipant({ help }), "", act).letters).toEqual([]);
});

test("settled twice it stays as it is; another word does not get lost unseen", () => {
  const helped = { asked: help.at, at: act.now, answer: "Je vous appelle." };
  for (const again of ["", " Je vous appelle. "]) expect(settleHelp(aParticipant({ helped }), again, act).put).toEqual([]);
  expect(refused(() => settleHelp(aParticipant({ helped }), "Demain.", act))).toEqual({ code: "already-decided" });
});

test("refuses silence, an unknown body, and who left", () => {
  const left = aParticipant({ state: { is: "left", at: act.now, reason: "" } });
  const ask = (about: string, to: string, who = aParticipant()) => refused(() => askForHelp(who, { about, to }, scene, act));
  const waiting = aParticipant({ help: { ...help, about: "x".repeat(4_500) } });
  expect(ask("y".repeat(600), "aei", waiting)).toEqual({ code: "form-invalid", about: "enough" });
  expect(ask(" ", "aei")).toEqual({ code: "form-invalid", about: "missing" });
  expect(ask("x", "elsewhere")).toEqual({ code: "form-invalid", to: "missing" });
  expect(ask("x", "aei", left)).toEqual({ code: "wrong-state" });
});
