import { expect, test } from "vitest";
import { decisionsWaiting } from "../kpi/figures/open-decisions.ts";
import { anAct, anApplication, anOrganiser, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during, underway } from "../worlds/worlds.ts";
import { answerObjection, object } from "./objection.ts";

const act = anAct(during.underway, "participant:app_mentee-1");
const organisers = [
  anOrganiser(),
  anOrganiser({ id: "org_c", role: "coordinator", body: "aei" }),
  anOrganiser({ id: "org_p", role: "committee" }),
  anOrganiser({ id: "org_a", role: "auditor" }),
];
const scene = { programme: aProgramme(), organisers };
const person = anApplication({ id: "app_mentee-1" });
const secret = "La coordination montre mes réponses";
const objection = { at: "2026-05-03T10:00:00Z", about: secret };
const objected = { asked: objection.at, at: act.now, granted: true, answer: "Nous ne le faisons plus." };

test("owners alone are told, and neither who nor what", () => {
  const { put, letters, happenings } = object(person, ` ${secret} `, scene, act);
  expect(put).toEqual([{ ...person, objection: { at: act.now, about: secret } }]);
  expect(letters).toMatchObject([{ letter: "objection-made", to: { id: "org_owner" }, facts: { until: "2026-06-03" } }]);
  expect(letters[0]?.occasion.split("#")[0]).toBe("");
  expect(happenings).toEqual([{ event: "objection-made", subject: person.id }]);
  expect(JSON.stringify([letters, happenings])).not.toContain("coordination");
});

test("the same words twice are one objection; others are added and keep the day the first is due", () => {
  const waiting = { ...person, objection };
  expect(object(waiting, secret, scene, act).put).toEqual([]);
  expect(object(waiting, "Et mon nom", scene, act).put).toEqual([
    { ...person, objection: { at: objection.at, about: `${secret}\n\nEt mon nom` } },
  ]);
});

test("silence is refused, and more than anybody reads", () => {
  expect(refused(() => object(person, " ", scene, act))).toEqual({ code: "form-invalid", about: "missing" });
  const full = { ...person, objection: { ...objection, about: "x".repeat(5_990) } };
  expect(refused(() => object(full, "encore", scene, act))).toBeUndefined();
  expect(refused(() => object(full, "encore une", scene, act))).toEqual({ code: "form-invalid", about: "enough" });
});

test("an answer ends the waiting and leaves a letter without it; the same again is done", () => {
  const { put, letters, happenings } = answerObjection({ ...person, objection }, { granted: true, answer: ` ${objected.answer}` }, act);
  expect(put).toEqual([{ ...person, objected }]);
  expect(letters).toEqual([
    { letter: "objection-answered", to: { is: "applicant", id: person.id }, language: "fr", occasion: `#${objection.at}` },
  ]);
  expect(happenings).toMatchObject([{ event: "objection-answered", facts: { asked: objection.at, granted: true } }]);
  const again = (granted: boolean, answer: string) => answerObjection({ ...person, objected }, { granted, answer }, act);
  expect(again(true, objected.answer).put).toEqual([]);
  for (const [granted, answer] of [
    [false, objected.answer],
    [true, "Autre chose"],
  ] as const)
    expect(refused(() => again(granted, answer))).toEqual({ code: "already-decided" });
});

test("nobody is answered without a word, or without having objected", () => {
  expect(refused(() => answerObjection({ ...person, objection }, { granted: false, answer: " " }, act))).toEqual({
    code: "form-invalid",
    answer: "missing",
  });
  expect(refused(() => answerObjection(person, { granted: true, answer: "Oui" }, act))).toEqual({ code: "not-found" });
});

test("it is a decision that waits, in time for thirty days, also once the cohort is over", () => {
  const world = underway();
  const objecting = {
    ...world,
    cohort: { ...world.cohort, phase: "closed" as const },
    applications: world.applications.map((one) => (one.id === person.id ? { ...one, objection } : one)),
  };
  expect(decisionsWaiting(objecting, act.now)).toContainEqual({
    about: "objection",
    of: "application",
    id: person.id,
    since: objection.at,
    due: "2026-06-02",
  });
  expect(decisionsWaiting(world, act.now).filter(({ about }) => about === "objection")).toEqual([]);
});
