import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import { afterAll, describe, expect, it } from "vitest";
import { startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";
import { mentee1, mentor1, openAtWork } from "./fixtures/at-work.ts";

const { site, world, open, openAt } = await openAtWork();
afterAll(() => site.stop());

describe("meetings", () => {
  it("are planned by one, once, though the form is sent twice, and appear on the other's page", async () => {
    const { browser, page } = await openAt(mentor1, "plan-pair_1");
    const plan = { day: "2026-05-09", time: "18:30", minutes: "45", mode: "in-person", place: "Café <b>" };
    await browser.submit(page, "/pairs/pair_1/meetings", plan);
    const after = await browser.submit(page, "/pairs/pair_1/meetings", plan);
    expect(after.redirected).toMatch(/\?done=planned$/u);
    const planned = (await world()).meetings.filter(({ plannedBy }) => plannedBy === "mentor");
    expect(planned).toMatchObject([{ at: "2026-05-09T17:30:00Z", minutes: 45, place: "Café <b>" }]);
    const other = await open(mentee1);
    expect(textOf(other.page.html)).toContain("Samedi 9 mai à 18 h 30");
  });

  it("are planned by a tap on a moment at which both are free, once, though both tap", async () => {
    const { browser, page } = await openAt("app_mentor-3", "plan-pair_3");
    expect(textOf(page.html)).toContain("Samedi 9 mai à 10 h");
    const unsaid = await browser.submit(page, "/pairs/pair_3/meetings");
    expect(unsaid.status).toBe(422);
    expect(unsaid.html).toContain("plan-pair_3-moment-error");
    const mentee = await openAt("app_mentee-3", "plan-pair_3");
    const moment = "2026-05-09T09:00:00Z#0";
    await browser.submit(unsaid, "/pairs/pair_3/meetings", { moment, mode: "in-person", place: "Jardin d’Essais" });
    const after = await mentee.browser.submit(mentee.page, "/pairs/pair_3/meetings", { moment });
    expect(after.redirected).toMatch(/\?done=planned$/u);
    const planned = (await world()).meetings.filter(({ pair }) => pair === "pair_3");
    expect(planned).toMatchObject([{ at: "2026-05-09T09:00:00Z", mode: "in-person", place: "Jardin d’Essais", plannedBy: "mentor" }]);
    expect(site.mails.filter(({ subject }) => subject.includes("samedi 9 mai à 10"))).toHaveLength(2);
    expect(after.html).not.toContain(moment);
  });

  it("are cancelled by one of the two, and the other is told", async () => {
    const { browser, page } = await openAt(mentor1, "plan-pair_1");
    await browser.submit(page, "/pairs/pair_1/meetings", { day: "2026-05-16", time: "11:00", minutes: "45", mode: "remote" });
    const meeting = (await world()).meetings.find(({ at }) => at === "2026-05-16T10:00:00Z");
    expect(meeting?.cancelledAt).toBeNull();
    const [before, theirs] = [site.mails.length, await open(mentee1)];
    const after = await theirs.browser.submit(theirs.page, `/meetings/${meeting?.id}/cancel`);
    expect(after.redirected).toMatch(/\?done=cancelled$/u);
    expect((await world()).meetings.find(({ id }) => id === meeting?.id)?.cancelledAt).not.toBeNull();
    expect(site.mails.slice(before).map(({ to }) => to.address)).toEqual(["mentor1@example.ma"]);
  });

  it("keep what was typed when the day is outside the cycle", async () => {
    const { browser, page } = await openAt(mentor1, "plan-pair_1");
    const answer = await browser.submit(page, "/pairs/pair_1/meetings", { day: "2026-08-09", time: "18:30", place: "Jardin" });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(`value="Jardin"`);
    expect(answer.html).toContain("plan-pair_1-day-error");
    const nonsense = await browser.submit(page, "/pairs/pair_1/meetings", { day: "2026-13-45", time: "x", minutes: "0" });
    expect(nonsense.status).toBe(422);
    for (const field of ["day", "time", "minutes"]) expect(nonsense.html).toContain(`plan-pair_1-${field}-error`);
  });

  it("can be put into one's own calendar, with no secret in the file", async () => {
    const { browser, page } = await open("app_mentee-3");
    const [, path = ""] = /href="([^"]*\/meetings\/[^"]*calendar\.ics)"/u.exec(page.html) ?? [];
    const file = await browser.get(path);
    expect(file.headers["content-type"]).toContain("text/calendar");
    expect(file.html).toContain("DTSTART:20260509T090000Z");
    expect(file.html).toContain("SUMMARY:Rencontre avec Mentor");
    expect(file.html).not.toContain(page.path.split("/")[2]);
    const stranger = await site.link("app_mentor-4");
    expect((await browser.get(path.replace(page.path, stranger))).status).toBe(404);
    expect((await browser.get(`${page.path}/gatherings/2026-05/calendar.ics`)).html).toContain("SUMMARY:Réunion collective");
    expect((await browser.get(`${page.path}/gatherings/2026-09/calendar.ics`)).status).toBe(404);
  });

  it("are confirmed by the other side, who may say how far the goal is, to both alone", async () => {
    const { browser, page } = await open(mentee1);
    expect(textOf(page.html)).toContain("Mentor 1 a noté une rencontre avec vous");
    const answer = await browser.submit(page, "/meetings/mtg_1/attest", { progress: "50" });
    expect(textOf(answer.html)).toContain("50 % du chemin parcouru");
    const mentor = textOf((await open(mentor1)).page.html);
    expect(mentor).toContain("Clarifier mon projet professionnel");
    expect(mentor).toContain("50 % du chemin parcouru");
    expect(answer.redirected).toMatch(/\?done=attested$/u);
    expect((await world()).meetings.find(({ id }) => id === "mtg_1")?.attested.mentee).not.toBeNull();
    expect(textOf(answer.html)).toContain("1 rencontre confirmée sur 3");
  });

  it("are logged once held, and contested only with a reason", async () => {
    const { browser, page } = await openAt(mentee1, "log-pair_1");
    await browser.submit(page, "/pairs/pair_1/meetings/log", { day: "03/05/2026", time: "10h", minutes: "40" });
    const logged = (await world()).meetings.find(({ at }) => at === "2026-05-03T09:00:00Z");
    expect(logged).toMatchObject({ minutes: 40, logged: { by: "mentee" } });
    const other = await open(mentor1);
    const unsaid = await other.browser.submit(other.page, "/contest");
    expect(unsaid.status).toBe(422);
    await other.browser.submit(unsaid, "/contest", { reason: "Ce n’était que dix minutes" });
    expect((await world()).meetings.find(({ id }) => id === logged?.id)?.contested).toMatchObject({ by: "mentor" });
    const [theirs, hers] = [await open(mentor1), await open(mentee1)];
    expect(textOf(theirs.page.html)).toContain("« Ce n’était que dix minutes »");
    expect(textOf(hers.page.html)).toContain("Mentor 1 ne s’en souvient pas de la même façon");
    expect(textOf(hers.page.html)).not.toContain("que dix minutes");
    await theirs.browser.submit(theirs.page, `${logged?.id}/attest`);
    expect((await world()).meetings.find(({ id }) => id === logged?.id)?.attested.mentor).not.toBeNull();
    expect(textOf((await open(mentee1)).page.html)).not.toContain("de la même façon");
  });

  it("noted by both for the same day at the same moment are one, confirmed by both", async () => {
    const both = await Promise.all([openAt("app_mentor-4", "log-pair_4"), openAt("app_mentee-4", "log-pair_4")]);
    const said = { day: "2026-05-02", time: "17:00", minutes: "50" };
    await Promise.all(both.map(({ browser, page }) => browser.submit(page, "/pairs/pair_4/meetings/log", said)));
    const { meetings, pairs } = await world();
    const noted = meetings.filter(({ pair }) => pair === "pair_4");
    expect(noted).toMatchObject([{ minutes: 50, attested: { mentor: expect.any(String), mentee: expect.any(String) } }]);
    expect(pairs.find(({ id }) => id === "pair_4")?.meetings).toEqual(noted.map(({ id }) => id));
  });

  it("of others cannot be touched", async () => {
    const { browser, page } = await open("app_mentor-3");
    expect((await browser.post(`${page.path}/pairs/pair_3/meetings/mtg_1/attest`, {})).status).toBe(404);
  });

  it("beyond what is expected are told as more, not as so many of three", async () => {
    const busy = await startSite(closing([5, 2]));
    const [more, fewer] = [await busy.link("app_mentor-1"), await busy.link("app_mentor-2")];
    expect(textOf((await busy.visit(afterSurvey).get(more)).html)).toContain("5 rencontres confirmées (3 attendues)");
    expect(textOf((await busy.visit(afterSurvey).get(fewer)).html)).toContain("2 rencontres confirmées sur 3");
    await busy.stop();
  });
});
