/** What an applicant sees, in a real browser where there is one: nothing axe finds wrong, nothing too wide, and what the script adds. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, browsers } from "../testing/chromium.ts";
import { inBrowser } from "../testing/in-browser.ts";

const now = "2026-03-10T10:00:00Z";
const form = "/p/tamkine/2026-1/mentee";

describe.each(browsers)("in %s", (path) => {
  let site: Awaited<ReturnType<typeof inBrowser>>;
  beforeAll(async () => {
    site = await inBrowser(path, now, [intakeOpen({ mentors: 1, mentees: 1 })]);
  });
  afterAll(() => site.close());

  it.each(["?lang=ar", "/poster?lang=fr", "/guide-mentor?lang=ar"].map((sheet) => `/p/tamkine${sheet}`))(
    "%s can be read by everybody and fits a phone",
    async (where) => {
      const page = await site.opened(where);
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
      await page.context().close();
    },
  );

  it("shows how far one is, and the button that goes on, in a reader's own few colours", async () => {
    const page = await site.opened(form);
    await page.emulateMedia({ forcedColors: "active" });
    const ground = (what: string) => page.evaluate(`getComputedStyle(document.querySelector("${what}")).backgroundColor`);
    expect(await ground(".meter .full")).not.toBe(await ground(".meter i:not(.full)"));
    expect(await ground("main .button:not(.quiet)")).not.toBe(await ground("main .button.quiet"));
    await page.context().close();
  });

  it("goes on by the Enter key, not into another language", async () => {
    const page = await site.opened(form);
    await page.fill("#f-name", "Nadia Alami");
    await page.fill("#f-email", "enter@example.ma");
    await page.press("#f-email", "Enter");
    await page.waitForSelector("#f-situation");
    expect(await page.getAttribute("html", "lang")).toBe("fr");
    await page.context().close();
  });

  it("finds its proof while the last step is read", async () => {
    const page = await site.opened(form);
    await page.evaluate(`document.querySelector("input[name=step]").value = "preferences"`);
    await page.click('main button[value="next"]');
    // Small as it is written, a link that stands alone is as high as a finger.
    expect((await page.locator("main a[href$='/privacy']").boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.getByText("Vérification faite.").waitFor({ timeout: 18_000 });
    expect(await page.inputValue("input[name=proof]")).toMatch(/:\d+$/u);
    await page.context().close();
  });

  /** On the third step, with what is typed on the first two and the beginning of the third. */
  const onTheThird = async (): Promise<Page> => {
    const page = await site.opened(form);
    await page.fill("#f-name", "Nadia Alami");
    await page.fill("#f-email", "nadia@example.ma");
    await page.click('main button[value="next"]');
    await page.check("#f-situation");
    await page.click('main button[value="next"]');
    await page.fill("#f-goal", "Parler en public");
    return page;
  };

  it("goes back and forward as the browser does, with all that is typed", async () => {
    const page = await onTheThird();
    await page.goBack();
    await page.waitForSelector("#f-situation");
    expect(await page.isChecked("#f-situation")).toBe(true);
    await page.goBack();
    await page.waitForSelector("#f-email");
    expect(await page.inputValue("#f-email")).toBe("nadia@example.ma");
    await page.goForward();
    await page.goForward();
    await page.waitForSelector("#f-goal");
    expect(await page.inputValue("#f-goal")).toBe("Parler en public");
    await page.context().close();
  });

  it("keeps what is typed while its reader reads another page, or the browser opens this one anew", async () => {
    const page = await onTheThird();
    await page.click("footer a[href$='/privacy']");
    await page.goBack();
    await page.waitForSelector("#f-goal");
    expect(await page.inputValue("#f-goal")).toBe("Parler en public");
    await page.reload();
    await page.waitForSelector("#f-goal");
    expect(await page.inputValue("#f-goal")).toBe("Parler en public");
    await page.context().close();
  });

  it("is empty for whoever opens it next in the same tab", async () => {
    const page = await onTheThird();
    await page.goto(`${site.url}/privacy`);
    await page.goto(`${site.url}${form}`);
    await page.waitForSelector("#f-email");
    await page.waitForTimeout(300);
    expect(await page.inputValue("#f-email")).toBe("");
    await page.context().close();
  });

  it("shows what is wrong on a step, and its focus", async () => {
    const page = await site.opened(form);
    await page.click('main button[value="next"]');
    await page.waitForSelector("#errors:focus");
    expect(await page.title()).toContain("Demander un mentor");
    const heights = "[...document.querySelectorAll('#errors a')].map((one) => one.getBoundingClientRect().height)";
    expect(Math.min(...((await page.evaluate(heights)) as number[]))).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  it("keeps two fields that stand side by side in line where one of them is wrong", async () => {
    const page = await site.opened(form, 1280);
    await page.evaluate(`document.querySelector("input[name=step]").value = "meet"`);
    await page.click('main button[value="next"]');
    await page.waitForSelector("#errors:focus");
    const bottoms = "['region', 'city'].map((name) => document.getElementById('f-' + name).getBoundingClientRect().bottom)";
    const [region, city] = (await page.evaluate(bottoms)) as [number, number];
    expect(region).toBe(city);
    await page.context().close();
  });
});
