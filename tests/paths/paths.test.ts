/** Whole paths in a real browser, where there is one: every kind of walker signs up, meets, answers the survey and takes their data. */
import { addDays } from "@tamkine/core/kernel/time";
import type { Role } from "@tamkine/core/programme/programme";
import { browsers, launch } from "@tamkine/web/testing/chromium";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAll } from "../robot.ts";
import { signUpSteps, surveyAnswers } from "./answers.ts";
import { type Walker, walkers } from "./people.ts";
import { openTown, ref, type Town } from "./town.ts";
import { setOut, type Walk } from "./walk.ts";

const minutes = 60_000;
/** As many walk side by side. */
const abreast = 6;

describe.each(browsers)("in %s", (path) => {
  let browser: Browser;
  let town: Town;
  let walks: Walk<Walker>[];

  beforeAll(async () => {
    [browser, town] = await Promise.all([launch(path), openTown()]);
    await town.until("2026-03-02");
    walks = [];
    for (const walker of walkers) walks.push(await setOut(browser, walker, town.origin));
  }, 2 * minutes);
  afterAll(async () => {
    await browser?.close();
    await town?.stop();
  });

  /** Everybody of a role does it, a few at a time. Gives what they found wrong. */
  async function everybody(does: (walk: Walk<Walker>, home: () => Promise<string>) => Promise<void>, role?: Role): Promise<string[]> {
    const waiting = walks.filter(({ walker }) => role === undefined || walker.role === role);
    const lane = async () => {
      for (let walk = waiting.shift(); walk; walk = waiting.shift()) {
        const { name, address } = walk.walker;
        await does(walk, () => town.link(address, "me")).catch((error: unknown) => {
          throw new Error(`${name}: ${String(error)}`, { cause: error });
        });
      }
    };
    await Promise.all(Array.from({ length: abreast }, lane));
    return walks.flatMap((walk) => walk.faults());
  }

  test("they sign up", { timeout: 4 * minutes }, async () => {
    expect(
      await everybody(async (walk) => {
        const { role, language } = walk.walker;
        const form = `/p/${ref.programme}/${ref.cohort}/${role}`;
        await walk.open(`/p/${ref.programme}?lang=${language}`, "programme");
        await walk.open(form, "sign-up-1");
        const steps = signUpSteps(walk.walker);
        for (const [i, answers] of steps.slice(0, -1).entries()) await walk.send(form, { ...answers, go: "next" }, `sign-up-${i + 2}`);
        // Nobody fills in a form in no time.
        await town.pass(1);
        await walk.send(form, { ...steps.at(-1), go: "next" }, "sign-up-sent");
      }),
    ).toEqual([]);
    await town.server.settle();
  });

  test("they confirm their address", { timeout: 2 * minutes }, async () => {
    expect(
      await everybody(async (walk) => {
        const link = await town.link(walk.walker.address, "v");
        await walk.open(link, "verify");
        await walk.send(link, {}, "verified");
      }),
    ).toEqual([]);
  });

  test("they accept their pair", { timeout: 3 * minutes }, async () => {
    const { schedule } = await town.cohort();
    await town.until(addDays(schedule.intakeCloses, 1));
    await town.organise("applications");
    await town.organise("matching");
    expect(town.stage.errors).toEqual([]);
    expect((await town.cohort()).phase).toBe("mentoring");
    expect(
      await everybody(async (walk, home) => {
        await walk.open(await home(), "introduced");
        await walk.send("/accept", {}, "accepted");
      }),
    ).toEqual([]);
  });

  test("they plan a meeting, hold it, and both say so", { timeout: 3 * minutes }, async () => {
    let last = "";
    expect(
      await everybody(async (walk, home) => {
        await walk.open(await home(), "active");
        const [moment = ""] = await walk.choices("moment");
        last = moment > last ? moment : last;
        await walk.send("/meetings", { moment }, "planned");
      }, "mentor"),
    ).toEqual([]);
    await town.until(addDays(last.slice(0, 10), 1));
    expect(
      await everybody(async (walk, home) => {
        await walk.open(await home(), "held");
        await walk.send("/log", {}, "logged");
      }, "mentee"),
    ).toEqual([]);
    expect(
      await everybody(async (walk, home) => {
        await walk.open(await home(), "to-attest");
        await walk.send("/attest", {}, "attested");
      }, "mentor"),
    ).toEqual([]);
  });

  test("they reply to the collective meeting, come, and check in", { timeout: 3 * minutes }, async () => {
    const [gathering] = await town.gatherings();
    if (!gathering) throw new Error("no gathering was announced");
    expect(
      await everybody(async (walk, home) => {
        await walk.open(await home(), "invited");
        await walk.send(`/gatherings/${gathering.id}/reply`, { reply: "yes" }, "replied");
      }),
    ).toEqual([]);
    await town.organise("gatherings");
    await town.server.advance(gathering.at);
    await town.pass(10);
    expect(
      await everybody(async (walk, home) => {
        await walk.open(await home(), "at-the-gathering");
        await walk.send(`/gatherings/${gathering.id}/check-in`, { pin: town.stage.pins.get(gathering.id) ?? "" }, "checked-in");
      }),
    ).toEqual([]);
  });

  test("they say how it goes, and ask for help", { timeout: 3 * minutes }, async () => {
    const published = (await town.cohort()).published?.at.slice(0, 10) ?? "";
    if ((await town.server.state()).now < addDays(published, 15)) await town.until(addDays(published, 15));
    expect(
      await everybody(async (walk, home) => {
        await walk.open(await home(), "pulse");
        await walk.send("/pulse", { mood: "4" }, "pulse-given");
        await walk.open(`${await home()}/help`, "help");
        await walk.send("/help", { about: "Je voudrais un conseil." }, "help-asked");
      }),
    ).toEqual([]);
  });

  test("they answer the survey", { timeout: 3 * minutes }, async () => {
    await town.until(addDays((await town.cohort()).schedule.mentoringEnds, 1));
    expect(
      await everybody(async (walk, home) => {
        const base = await home();
        await walk.open(base, "survey-open");
        await walk.open(`${base}/survey`, "survey");
        await walk.send("/survey", { best: "À suivre" }, "survey-kept", "/survey/draft");
        await walk.open(`${base}/survey`, "survey-again");
        await walk.send("/survey", surveyAnswers, "survey-sent");
      }),
    ).toEqual([]);
  });

  test("robots open every link of every letter that came, three times, and nothing changes", { timeout: 2 * minutes }, async () => {
    const [addresses, before] = [await town.addresses(), await town.rows()];
    expect(addresses.length).toBeGreaterThan(walkers.length * 4);
    const { asked, faults } = await openAll(async (method, path, headers) => {
      const answer = await fetch(town.origin + path, { method, headers, redirect: "manual" });
      return { status: answer.status, location: answer.headers.get("location") ?? undefined, html: await answer.text() };
    }, addresses);
    expect(faults).toEqual([]);
    expect(asked.size).toBeGreaterThan(addresses.length);
    expect(await town.rows()).toEqual(before);
  });

  test("they see what is kept of them, and have it erased", { timeout: 3 * minutes }, async () => {
    expect(
      await everybody(async (walk, home) => {
        const base = await home();
        await walk.open(`${base}/data`, "data");
        await walk.send("/data/erase", {}, "erase-unconfirmed");
        await walk.send("/data/erase", { confirm: "yes" }, "erased");
      }),
    ).toEqual([]);
  });
});
