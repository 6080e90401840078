import { expect, test } from "vitest";
import { aMenteeForm } from "../worlds/forms.ts";
import { aCohort, anAct, aProgramme, ids } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { someTicks } from "../worlds/ticks.ts";
import { during } from "../worlds/worlds.ts";
import { Application } from "./application.ts";
import { apply } from "./apply.ts";
import { waiting } from "./sendings.ts";
import { verify } from "./verify.ts";

const act = anAct(during.intakeOpen, "applicant:new");
const scene = { programme: aProgramme(), cohort: aCohort(), other: undefined };
const send = (city: string, existing?: Application, testimonial = false) =>
  apply(
    ids,
    {
      ...scene,
      existing,
      input: { email: "sami@example.ma", language: "fr", form: aMenteeForm({ city }), consents: someTicks({ testimonial }) },
    },
    act,
  ).application;
const keysIn = (application: Application) => waiting(application).map(({ key }) => key);

test("a form sent with an address that waits takes nothing from the one before; each is confirmed as it was sent", () => {
  const own = send("Fès");
  const both = Application.parse(send("Oujda", own));
  expect(waiting(both).map(({ form }) => form.city)).toEqual(["Oujda", "Fès"]);
  const [strangers, mine] = keysIn(both);
  expect(mine).toBe(own.sending);
  const [confirmed] = verify(ids, both, scene, act, mine).put;
  expect(confirmed).toMatchObject({ status: "submitted", form: { city: "Fès" }, sending: mine });
  expect(confirmed).not.toHaveProperty("earlier");
  expect(verify(ids, both, scene, act, strangers).put).toMatchObject([{ form: { city: "Oujda" } }]);
  // A link of before says no form: it means the newest.
  expect(verify(ids, both, scene, act).put).toMatchObject([{ form: { city: "Oujda" } }]);
  expect(refused(() => verify(ids, both, scene, act, "form_other"))).toEqual({ code: "not-found" });
});

test("the same form again is one that waits, the newest; other ticks make another form", () => {
  const two = send("Oujda", send("Fès"));
  const again = send("Fès", two);
  expect(waiting(again).map(({ form }) => form.city)).toEqual(["Fès", "Oujda"]);
  const ticked = send("Fès", again, true);
  expect(keysIn(ticked)).toHaveLength(3);
  expect(verify(ids, ticked, scene, act, again.sending).put).toMatchObject([{ consents: { testimonial: null } }]);
});

test("who withdrew begins anew, and nothing sent before waits any more; links that were revoked stay so", () => {
  const own = send("Fès");
  const anew = send("Oujda", { ...own, status: "withdrawn", linkEpoch: 2 });
  expect(waiting(anew).map(({ form }) => form.city)).toEqual(["Oujda"]);
  expect(anew.linkEpoch).toBe(2);
  expect(waiting({ ...own, status: "submitted" })).toEqual([]);
});

test("so many as never wait of one person crowd out the oldest, not the newest", () => {
  let application = send("0");
  for (let n = 1; n <= 60; n += 1) application = send(String(n), application);
  const cities = waiting(application).map(({ form }) => form.city);
  expect([cities.length, cities[0], cities.at(-1)]).toEqual([51, "60", "10"]);
});
