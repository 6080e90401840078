/**
 * Two organisers, one of each body, lead a whole cohort in real browsers where there are some: one in French at a desk, the other in
 * Arabic on a phone without scripts. The cast plays the participants; nothing but pages and mail is touched.
 */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { addDays } from "@tamkine/core/kernel/time";
import { createMailbox, type Letter } from "@tamkine/rehearsal/mail/mailbox";
import { accompany } from "@tamkine/rehearsal/rehearse";
import { signUpsIn } from "@tamkine/rehearsal/sign-ups";
import { usualTraits } from "@tamkine/rehearsal/cast/temperament";
import { ownerAddress } from "@tamkine/rehearsal/alliance";
import { consoleOf } from "@tamkine/rehearsal/setup";
import { openStored } from "@tamkine/rehearsal/server/stored";
import { browsers, launch } from "@tamkine/web/testing/chromium";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generatedSignUps } from "../generated-sign-ups.ts";
import type { Reader } from "../paths/people.ts";
import { setOut } from "../paths/walk.ts";
import { openStage } from "../stage.ts";
import { type Desk, evening, tour } from "./evenings.ts";

const minutes = 60_000;
const ref = { programme: "tamkine", cohort: "2026-1" };
const base = consoleOf(ref.cohort);

/** Pages of the console are looked at by axe in their own test; with `LOOK=all` each is here, too, as it comes. */
const close = process.env["LOOK"] === "all";
const owner: Reader = { name: "owner", address: ownerAddress, width: 1280, language: "fr", scripts: true, close, night: false };
const other: Reader = {
  name: "coordinator",
  address: "iya@example.ma",
  width: 390,
  language: "ar",
  scripts: false,
  close: false,
  night: true,
};
const remote = { mode: "Les deux", gender: "" };
const files = {
  mentor: generatedSignUps("mentor", 5, { ...remote, places: "2" }),
  mentee: generatedSignUps("mentee", 5, remote),
};

/** While pairs meet, organisers sit down once in so many days; before and after, whenever a letter came. */
const restDays = 35;

describe.each(browsers)("in %s", (path) => {
  let browser: Browser;
  let town: Awaited<ReturnType<typeof openStage>>;
  let desks: [Desk, Desk];
  let collect: () => Promise<Letter[]>;

  beforeAll(async () => {
    [browser, town] = await Promise.all([launch(path), openStage({ speedy: true })]);
    const mailbox = createMailbox(town.stage.server);
    const letters: Letter[] = [];
    collect = async () => (letters.push(...(await mailbox.fresh())), letters);
    const sit = async (who: Reader): Promise<Desk> => ({
      walk: await setOut(browser, who, town.environment.url),
      base,
      decided: new Set(),
    });
    desks = [await sit(owner), await sit(other)];
  }, 2 * minutes);
  afterAll(async () => {
    await browser?.close();
    await town?.environment.stop();
  });

  const faults = () => desks.flatMap(({ walk }) => walk.faults());
  const cohort = async (): Promise<Cohort | undefined> =>
    openStored(async () => (await town.stage.server.state()).stored).look((store) => store.get("cohort", ref));

  /** By the link in the letter, and by the button on the page it opens; unless a session still lasts. */
  async function signIn({ walk }: Desk): Promise<void> {
    const { address, language } = walk.walker;
    const page = await walk.open(`/console?lang=${language}`, "cohorts");
    if (!page.url().includes("/sign-in")) return;
    await walk.send("/console/sign-in", { email: address }, "link-sent");
    await town.stage.server.settle();
    const links = (await collect()).filter(({ to }) => to === address).flatMap((letter) => letter.links);
    await walk.open(links.findLast((link) => link.startsWith("/console/enter/")) ?? "/console/enter/none", "enter");
    await walk.send("", {}, "entered");
  }

  /** The first collective meeting's code, read where an organiser reads it; who was at the others is noted by hand. */
  async function writeOnBoard(desk: Desk, pins: Map<string, string>): Promise<void> {
    if (pins.size > 0 || (await cohort())?.phase !== "mentoring") return;
    const announced = await openStored(async () => (await town.stage.server.state()).stored).look((store) => store.gatherings(ref));
    if (announced.length === 0) return;
    await signIn(desk);
    const page = await desk.walk.open(`${base}/gatherings`, "codes");
    const [shown]: [month: string, pin: string][] = await page.evaluate(
      `[...document.querySelectorAll("[data-pin]")].map((pin) => [pin.closest("section")?.id ?? "", pin.dataset.pin])`,
    );
    if (shown) pins.set(...shown);
  }

  test("the owner opens a cohort, invites the other body, and takes in the sign-ups", { timeout: 4 * minutes }, async () => {
    const [first, second] = desks;
    await signIn(first);
    await first.walk.open(`/console/${ref.programme}/found?intakeOpens=2026-03-02`, "found");
    await first.walk.send("", { cohort: ref.cohort }, "founded");
    await first.walk.open(`/console/${ref.programme}/organisers`, "organisers");
    await first.walk.send("/organisers", { name: "Salma Idrissi", email: other.address, role: "coordinator", body: "iya" }, "invited");
    await town.stage.server.advance("2026-03-03T12:00:00Z");
    await town.stage.server.settle();
    for (const [desk, role] of [
      [first, "mentor"],
      [second, "mentee"],
    ] as const) {
      await signIn(desk);
      const page = await desk.walk.open(`${base}/import/${role}`, `import-${role}`);
      await page.setInputFiles("input[type=file]", { name: `${role}s.csv`, mimeType: "text/csv", buffer: Buffer.from(files[role]) });
      await desk.walk.send(`/import/${role}`, {}, `previewed-${role}`);
      await desk.walk.send("/confirm", {}, `imported-${role}`);
    }
    expect(faults()).toEqual([]);
    expect((await cohort())?.phase).toBe("intake");
  });

  test("both lead it to its end", { timeout: 12 * minutes }, async () => {
    let read = (await collect()).length;
    let toured = false;
    let last = "";
    const say: string[] = [];
    const signUps = await signUpsIn(files);
    await accompany(
      {
        server: town.stage.server,
        seed: "two organisers",
        traits: usualTraits,
        cohort: ref.cohort,
        signUps,
        say: (line) => void say.push(line),
        phase: async () => (await cohort())?.phase,
      },
      async (now, pins) => {
        await writeOnBoard(desks[0], pins);
        const letters = await collect();
        const news = letters.slice(read).some(({ to }) => desks.some(({ walk }) => walk.walker.address === to));
        const resting = (await cohort())?.phase === "mentoring" && last !== "" && now < addDays(last, restDays);
        if (!news || resting) return;
        for (const desk of desks) {
          await signIn(desk);
          await evening(desk);
        }
        read = (await collect()).length;
        last = now.slice(0, 10);
        if (!toured && (await cohort())?.phase === "mentoring") {
          toured = true;
          for (const desk of desks) await tour(desk);
        }
      },
    );
    expect(faults()).toEqual([]);
    expect(toured).toBe(true);
    expect((await cohort())?.phase).toBe("closed");
    const decided = new Set(desks.flatMap((desk) => [...desk.decided]));
    for (const about of ["selection", "approval", "gathering"]) expect(decided).toContain(about);
    // Some who were there typed the code that an organiser had written on the board.
    const world = await openStored(async () => (await town.stage.server.state()).stored).look((store) => store.world(ref));
    expect(world?.attendances.filter(({ presentBy }) => presentBy === "pin").length).toBeGreaterThan(0);
  });

  test("the closed cohort is there for both to read", { timeout: 3 * minutes }, async () => {
    for (const desk of desks) {
      await signIn(desk);
      await tour(desk);
    }
    expect(faults()).toEqual([]);
  });
});
