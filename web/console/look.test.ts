/** The console in a real browser, where there is one: nothing axe finds wrong, nothing wider than the screen, in both directions. */
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import { aTestimonial } from "@tamkine/core/testimonial/fixtures/a-testimonial";
import type { World } from "@tamkine/core/world";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, browsers, launch } from "../testing/chromium.ts";
import { consoleParts } from "../design/console.ts";
import { approvable, choosing, midway, tooTight } from "./fixtures/cohort.ts";
import { serve } from "./fixtures/serve.ts";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

/** With `LOOK=all` axe looks at every page both ways. */
const everything = process.env["LOOK"] === "all";

/** Links, buttons and fields that a finger misses: under 24 pixels, and no words within a sentence (WCAG 2.2, 2.5.8). */
const small = `[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
  .map((one) => [one, (one.closest("label") ?? one).getBoundingClientRect()])
  .filter(([, { width, height }]) => width > 0 && height > 0 && Math.min(width, height) < 23.9)
  .filter(([one]) => !one.closest(".unseen, .skip") && (one.closest("p")?.textContent ?? "").trim().length <= one.textContent.trim().length)
  .map(([one, { width, height }]) => one.outerHTML.slice(0, 120) + " is " + Math.round(width) + " by " + Math.round(height))`;

/** Columns of a chart that are drawn beside it. */
const astray = `[...document.querySelectorAll("svg rect.bar")]
  .map((one) => [one, one.getBoundingClientRect(), one.ownerSVGElement.getBoundingClientRect()])
  .filter(([, bar, chart]) => bar.left < chart.left - 1 || bar.right > chart.right + 1 || bar.bottom > chart.bottom + 1)
  .map(([one]) => one.outerHTML + " is outside of its chart")`;

const own = (...paths: string[]) => paths.map((path) => base + path);
const scenes: [string, { world: World; now: string; paths: string[] }][] = [
  [
    "too few signed up",
    {
      world: stages.intake.world(),
      now: "2026-03-31T10:00:00Z",
      paths: [
        ...own("", "/dates", "/import/mentor"),
        ...[
          "",
          "/tamkine/found",
          "/tamkine/committee",
          "/tamkine/organisers",
          "/tamkine/settings",
          "/tamkine/settings/look",
          "/tamkine/settings/questions",
          "/tamkine/settings/identity",
          "/tamkine/data",
          "/tamkine/testimonials",
          "/tamkine/alumni",
          "/tamkine/wording",
          "/tamkine/wording/introduction/fr",
        ].map((path) => `/console${path}`),
      ],
    },
  ],
  [
    "selection",
    {
      world: choosing(),
      now: stages.selection.now,
      paths: own(
        "",
        "/applications",
        "/applications/app_mentor-3",
        "/applications/compare?with=app_mentor-1.app_mentor-2.app_mentor-3",
        "/applications/app_mentor-1/merge/app_mentor-2",
      ),
    },
  ],
  ["a shortage", { world: tooTight(), now: stages.matching.now, paths: own("/matching", "/matching/app_mentee-3") }],
  ["approval", { world: approvable(), now: stages.matching.now, paths: own("", "/matching", "/matching/app_mentee-3/lock/app_mentor-7") }],
  [
    "mentoring",
    {
      // An answer, so that a chart of the survey is drawn.
      world: { ...midway().world, answers: [anAnswer({ at: "2026-05-01T10:00:00Z" })] },
      now: stages.mentoring.now,
      paths: own(
        "",
        "/pairs",
        "/pairs/pair_5",
        "/pairs/pair_2/nudge",
        "/pairs/mentors",
        "/pairs/app_mentee-8/replace",
        "/gatherings",
        "/figures",
        "/figures/coverage",
        "/letters",
        "/letters/calendar",
        "/letters/dlv_1",
        "/course",
        "/log",
        "/kept",
        "/certificates",
        "/certificates/app_mentee-1",
        "/report",
        "/figures/survey",
        "/figures/versions",
        "/next",
        "/pairs/pair_5/end",
        "/dates/move?milestone=mentoringEnds&day=2026-06-08",
      ),
    },
  ],
];

it("is laid out by logical properties only, so that Arabic mirrors by itself", () => {
  const physical =
    /(?:^|[\s;{])(?:left|right|top|bottom|(?:min-|max-)?(?:width|height)|(?:margin|padding|border)-(?:left|right|top|bottom)[a-z-]*)\s*:/u;
  expect(physical.exec(consoleParts)?.[0]).toBeUndefined();
});

describe.each(browsers)("in %s", (path) => {
  let browser: Browser;
  let large: Browser;
  beforeAll(async () => {
    [browser, large] = await Promise.all([launch(path), launch(path, 32)]);
  });
  afterAll(() => Promise.all([browser.close(), large.close()]));

  describe.each(scenes)("%s", (_, { world, now, paths }) => {
    let site: Site;
    let served: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      site = await openSite(world);
      await site.put(...(world.pairs.length > 1 ? midway().letters : []));
      await site.put(aTestimonial(), aTestimonial({ id: "app_mentee-2", place: 1 }), aTestimonial({ id: "app_mentee-3", aside: true }));
      site.now = now;
      served = await serve(site, await site.visit(owner));
    });
    afterAll(async () => {
      served.close();
      await site.stop();
    });

    it.each([
      [390, "ar", "dark"],
      [1280, "fr", "light"],
    ] as const)("is readable by everybody at %i px in %s, %s", async (width, language, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      await context.addCookies([{ name: "lang", value: language, url: served.url }]);
      const page = await context.newPage();
      const found: string[] = [];
      for (const [n, address] of paths.entries()) {
        const answer = await page.goto(served.url + address);
        if (answer?.status() !== 200) found.push(`${address}: answered ${String(answer?.status())}`);
        // Axe takes longer than all the rest: it looks at every other page here, and at those between in the other language.
        if (everything || n % 2 === (language === "ar" ? 0 : 1)) {
          const { violations, passes } = await axe(page).analyze();
          if (passes.length <= 10) found.push(`${address}: hardly looked at`);
          found.push(...violations.map(({ id, nodes }) => `${address}: ${id} at ${nodes[0]?.html}`));
        }
        const missed = (await page.evaluate(small)) as string[];
        const drawn = (await page.evaluate(astray)) as string[];
        found.push(...[...missed, ...drawn].map((one) => `${address}: ${one}`));
        const over = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over !== 0) found.push(`${address}: ${String(over)} px too wide`);
      }
      await context.close();
      expect(found).toEqual([]);
    });

    it("fits the smallest phone with text twice as large", async () => {
      const page = await large.newPage({ viewport: { width: 320, height: 600 } });
      const found: string[] = [];
      for (const address of paths) {
        await page.goto(served.url + address);
        const over = Number(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        if (over > 0) found.push(`${address}: ${over} px too wide`);
      }
      await page.close();
      expect(found).toEqual([]);
    });
  });
});
