/** What becomes of a form that is sent where there is no connection, in a real browser where there is one. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "../testing/chromium.ts";
import { inBrowser } from "../testing/in-browser.ts";

const form = "/p/tamkine/2026-1/mentee";
const said = "La connexion manque. Réessayez dès qu’elle revient : ce que vous avez écrit reste là.";
const goesOn = 'main button[value="next"]';

describe.each(browsers)("in %s", (path) => {
  let site: Awaited<ReturnType<typeof inBrowser>>;
  beforeAll(async () => {
    site = await inBrowser(path, "2026-03-10T10:00:00Z", [intakeOpen({ mentors: 1, mentees: 1 })]);
  });
  afterAll(() => site.close());

  const told = async (page: Page) => (await page.getByRole("alert").textContent())?.replaceAll("\u00a0", " ");

  async function filledIn(): Promise<Page> {
    const page = await site.opened(form);
    await page.fill("#f-name", "Nadia Alami");
    await page.fill("#f-email", "nadia@example.ma");
    return page;
  }

  it("stays, says so, and goes when the connection is back", async () => {
    const page = await filledIn();
    await page.context().setOffline(true);
    await page.click(goesOn);
    expect(await told(page)).toBe(said);
    expect(await page.inputValue("#f-name")).toBe("Nadia Alami");
    await page.context().setOffline(false);
    await page.getByRole("alert").waitFor({ state: "detached" });
    await page.click(goesOn);
    await page.waitForSelector("#f-situation");
    await page.context().close();
  });

  it("stays where the request goes nowhere although the browser believes in its connection", async () => {
    const page = await filledIn();
    await page.route("**/mentee", (route) => route.abort());
    await page.click(goesOn);
    expect(await told(page)).toBe(said);
    await page.unroute("**/mentee");
    await page.click(goesOn);
    await page.waitForSelector("#f-situation");
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  it("goes by the browser alone where nothing but requests of scripts is in its way", async () => {
    const page = await filledIn();
    await page.route("**/mentee", (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    for (let times = 0; times < 2; times += 1) {
      await page.click(goesOn);
      await page.waitForSelector("#no-line");
    }
    await page.click(goesOn);
    await page.waitForSelector("#f-situation");
    expect(await page.getAttribute("input[name=step]", "value")).toBe("path");
    await page.context().close();
  });

  it("stays where no script of its own sends it", async () => {
    const page = await site.opened("/new-link");
    await page.fill("input[type=email]", "nadia@example.ma");
    await page.context().setOffline(true);
    await page.click("main form button");
    expect(await told(page)).toBe(said);
    expect(await page.inputValue("input[type=email]")).toBe("nadia@example.ma");
    await page.context().close();
  });
});
