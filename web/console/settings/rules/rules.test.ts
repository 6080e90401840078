import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../../fixtures/site.ts";
import { stages } from "../../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

it("an owner writes down the receipt and sets rules and goals; without the receipt no cohort is founded where one is needed", async () => {
  site = await openSite(stages.intake.world());
  site.now = stages.intake.now;
  site.deps.needsReceipt = true;
  const ours = await site.visit(owner);
  const path = "/found?intakeOpens=2027-03-01&cohort=2027-1";
  const found = async () => ours.submit(await ours.get(`/console/tamkine${path}`), path);
  const without = await found();
  expect([without.status, without.text.includes("récépissé")]).toEqual([409, true]);
  // Nor does a cohort from before take anybody in, by the form or from a file.
  const stranger = await site.visit();
  const form = "/p/tamkine/2026-1/mentee";
  expect((await stranger.get("/p/tamkine")).html).not.toContain(form);
  expect((await stranger.get(form)).root.querySelector("form[method=post]")).toBeNull();
  expect((await stranger.post(form, { name: "Nadia" })).status).toBe(409);
  const file = new File(["Nom;Adresse e-mail\nNadia;nadia@example.ma"], "mentees.csv");
  expect((await ours.post(`${base}/import/mentee`, { file })).text).toContain("récépissé");

  const rules = await ours.get("/console/tamkine/settings/rules");
  const wrong = await ours.submit(rules, "/settings/rules", { receipt: "D-GC-7/2026", "rules.letterHour": "25" });
  expect(wrong.status).toBe(422);
  expect(wrong.root.querySelector("[name='rules.letterHour']")?.getAttribute("aria-invalid")).toBe("true");
  expect(wrong.root.querySelector("[name=receipt]")?.getAttribute("value")).toBe("D-GC-7/2026");
  const matching = { "weights.region": "0", "matching.objective": "total", keptAbroad: "no", "rules.cohortsAYear": "1" };
  const typed = { ...matching, receipt: "D-GC-7/2026", "goals.meetingsPerPair": "2", "rules.minimumAge": "21", "goals.responseRate": "70" };
  const done = await ours.submit(rules, "/settings/rules", typed);
  expect((await ours.follow(done)).text).toContain("D-GC-7/2026");
  const stored = await site.store.get("programme", { id: "tamkine" });
  expect(stored).toMatchObject({
    receipt: "D-GC-7/2026",
    goals: { meetingsPerPair: 2, responseRate: 0.7 },
    rules: { minimumAge: 21, cohortsAYear: 1 },
  });
  expect(stored).toMatchObject({ weights: { region: 0, help: 35 }, matching: { objective: "total" }, keptAbroad: false });
  expect((await found()).status).toBe(303);

  expect((await stranger.get("/p/tamkine")).text).toContain("21 ans");
  expect((await stranger.get(form)).root.querySelector("form[method=post]")).not.toBeNull();
  const consents = await stranger.post(form, { step: "preferences", go: "next" });
  expect([consents.root.querySelector("[name=sharing]"), consents.root.querySelector("[type=checkbox][name=abroad]")]).toMatchObject([
    {},
    null,
  ]);
});

it("an owner writes down another country's law and authority, and every page names them", async () => {
  site = await openSite(stages.intake.world());
  site.now = stages.intake.now;
  const ours = await site.visit(owner);
  const rules = await ours.get("/console/tamkine/settings/rules");
  expect(rules.root.querySelector("[name='law.ar']")?.getAttribute("value")).toBe("القانون \u206809-08\u2069");
  const wrong = await ours.submit(rules, "/settings/rules", { "law.fr": "", "regulator.fr": "CNIL" });
  expect(wrong.root.querySelector("[name='law.fr']")?.getAttribute("aria-invalid")).toBe("true");
  expect(wrong.root.querySelector("[name='regulator.fr']")?.getAttribute("value")).toBe("CNIL");
  expect((await ours.submit(rules, "/settings/rules", { "law.fr": "le RGPD", "regulator.fr": "CNIL" })).status).toBe(303);
  expect(await site.store.get("programme", { id: "tamkine" })).toMatchObject({ dataLaw: { law: { fr: "le RGPD", ar: "القانون 09-08" } } });
  const stranger = await site.visit();
  expect((await stranger.get("/p/tamkine")).text).toContain("Récépissé (CNIL) : en cours");
  const notice = (await stranger.get("/privacy")).text;
  expect([notice.includes("Le RGPD"), notice.includes("CNDP"), notice.includes("09-08")]).toEqual([true, false, false]);
});

it("an owner says when people are reminded, and what will be sent to a cohort under way follows", async () => {
  site = await openSite(stages.survey.world());
  site.now = stages.survey.now;
  const ours = await site.visit(owner);
  /** The days of the calendar on which the survey's reminders go. */
  const reminders = async () =>
    (await ours.get(`${base}/letters/calendar`)).root
      .querySelectorAll("ol.days > li")
      .filter(({ text }) => text.includes("appel de l’évaluation"))
      .map((day) => day.querySelector("h2")?.text.replace(/\s+/gu, " ").trim());
  const before = await reminders();
  const rules = await ours.get("/console/tamkine/settings/rules");
  const wrong = await ours.submit(rules, "/settings/rules", { "rules.surveyReminderDays.first": "9" });
  expect(wrong.status).toBe(422);
  expect(wrong.root.querySelector("[name='rules.surveyReminderDays.second']")?.getAttribute("aria-invalid")).toBe("true");
  const typed = { "rules.surveyReminderDays.first": "5", "rules.surveyReminderDays.second": "" };
  expect((await ours.submit(rules, "/settings/rules", typed)).status).toBe(303);
  expect([before, await reminders()]).toEqual([["lundi 15 juin 2026", "jeudi 18 juin 2026"], ["mardi 16 juin 2026"]]);
});
