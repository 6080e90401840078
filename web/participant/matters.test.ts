/** What one needs now and then: found from the end of the personal page, each on a page of its own. */
import { catalogue, type Letter } from "@tamkine/core/letter/catalogue";
import { type Phase, phases } from "@tamkine/core/cohort/phase";
import { mayReadHelp } from "@tamkine/core/access/policy";
import { aPage } from "@tamkine/core/participant/fixtures/a-page";
import { anApplication, anOrganiser, ref } from "@tamkine/core/worlds/makers";
import { afterAll, expect, it } from "vitest";
import { textOf } from "../testing/forms.ts";
import { mentee1, mentor1, openAtWork } from "./fixtures/at-work.ts";
import { isOffered, matters } from "./matters.ts";

const { site, world, open } = await openAtWork();
afterAll(() => site.stop());

it("each is a tap away, with its form, and the page one comes to has none of them", async () => {
  const { browser, page } = await open(mentor1);
  for (const matter of matters) {
    const path = `${page.path}/${matter}`;
    expect(page.html).not.toContain(`action="${path}"`);
    // Letters sent before these pages were there lead to a section of that name.
    expect(page.html).toContain(`<li id="${matter}"><a href="${path}">`);
    const opened = await browser.get(path);
    expect([opened.status, opened.html.includes(`action="${path}"`)]).toEqual([200, true]);
    expect(opened.html).toContain(`href="${page.path}"`);
    expect((await browser.get(`${path}?lang=ar`)).html).toContain(`href="${path}?lang=fr"`);
    await browser.get(`${path}?lang=fr`);
  }
  expect(page.html).toContain(`<li id="data"><a href="${page.path}/data">`);
});

it("nobody is offered to withdraw where there is nothing left to withdraw from", () => {
  const offered = (said: Parameters<typeof aPage>[0]) => isOffered({ personal: aPage(said) }, "withdraw");
  const within = (phase: Phase) => offered({ cohort: { ...aPage().cohort, phase } });
  expect(offered({ application: anApplication({ status: "declined" }) })).toBe(false);
  expect(phases.filter((phase) => !within(phase))).toEqual(["closed", "cancelled"]);
});

it("what is confided is said to be read by all whom the rules let read it", async () => {
  const to = "iya";
  const reads = (said: Parameters<typeof anOrganiser>[0]) => mayReadHelp(anOrganiser(said), { to }, "tamkine");
  expect([reads({ role: "owner" }), reads({ role: "coordinator", body: to }), reads({ role: "coordinator", body: "aei" })]).toEqual([
    true,
    true,
    false,
  ]);
  for (const role of ["committee", "auditor"] as const) expect(reads({ role })).toBe(false);
  const { browser, page } = await open(mentee1);
  const { html } = await browser.get(`${page.path}/help`);
  expect(textOf(html)).toContain("Votre message n’est lu que par la coordination que vous choisissez et les responsables du programme");
});

it("a letter about one leads to its page", async () => {
  const { browser, page } = await open(mentee1);
  const behind = Object.values<Letter>(catalogue).flatMap(({ opens }) => ("personal" in opens ? (opens.behind ?? []) : []));
  expect(new Set(behind)).toEqual(new Set(["/details", "/help", "/data", "/ways", "/again"]));
  for (const path of behind) {
    const { status, html } = await browser.get(page.path + path);
    expect([status, textOf(html).includes("Bonjour")]).toEqual([200, false]);
  }
});

it("what is wrong is said where it was typed, in the form as it was sent, and other languages find the page", async () => {
  const { browser, page } = await open(mentor1);
  const withdraw = await browser.get(`${page.path}/withdraw`);
  expect(textOf(withdraw.html)).toContain("Nous prévenons qui est en binôme avec vous");
  const wrong = await browser.submit(withdraw, "/withdraw", { reason: "Je pars <b> à l’étranger" });
  expect([wrong.status, wrong.html.includes("withdraw-confirm-error"), textOf(wrong.html).includes("Je pars <b> à l’étranger")]).toEqual([
    422,
    true,
    true,
  ]);
  const { status, html } = await browser.post(`${page.path}/places`, {});
  expect([status, html.includes(`href="${page.path}/ways?lang=ar"`)]).toEqual([422, true]);
});

it("a language that somebody has said stays theirs to choose where the programme asks for it no more", async () => {
  const { browser, page } = await open(mentee1);
  const { programme, applications } = await world();
  const theirs = applications.find(({ id }) => id === mentee1)?.form.languages ?? [];
  expect(theirs).not.toContain("wolof");
  await site.ports.store.commit([{ put: { ...programme, spoken: ["wolof"] } }]);
  const { html } = await browser.get(`${page.path}/ways`);
  const offered = [...html.matchAll(/name="languages" value="(\w+)"/gu)].map(([, value]) => value);
  expect(offered.toSorted()).toEqual([...theirs, "wolof"].toSorted());
});

it("who stopped the reminders takes them up again where they were stopped", async () => {
  const { browser, page } = await open(mentee1);
  const stored = async () => (await site.ports.store.get("participant", { ...ref, id: mentee1 ?? "" }))?.unsubscribedAt;
  await browser.submit(await browser.get(`${page.path}/details`), "/unsubscribe");
  expect(await stored()).not.toBeNull();
  const again = await browser.submit(await browser.get(`${page.path}/details`), "/subscribe");
  expect([await stored(), textOf(again.html).includes("Les rappels arriveront de nouveau.")]).toEqual([null, true]);
});

it("whoever comes for what is not theirs finds their page, and a form sent then is refused there", async () => {
  const { cohort } = await world();
  await site.ports.store.commit([{ put: { ...cohort, phase: "survey", mentoringEndedAt: "2026-06-11T08:00:00Z" } }]);
  const { browser, page } = await open(mentor1, "2026-06-12T10:00:00Z");
  for (const matter of ["pause", "ways"]) {
    expect(page.html).not.toContain(`${page.path}/${matter}`);
    expect(textOf((await browser.get(`${page.path}/${matter}`)).html)).toContain("Bonjour Mentor 1");
  }
  const late = await browser.post(`${page.path}/pause`, { weeks: "2" });
  expect([late.status, textOf(late.html).includes("Bonjour Mentor 1")]).toEqual([409, true]);
  const gone = await browser.submit(await browser.get(`${page.path}/withdraw`), "/withdraw", { confirm: "yes" });
  expect(gone.html).toContain(`${page.path}/data`);
  for (const matter of matters) expect(gone.html).not.toContain(`${page.path}/${matter}"`);
  expect((await site.ports.store.get("participant", { ...ref, id: mentor1 ?? "" }))?.state.is).toBe("left");
});
