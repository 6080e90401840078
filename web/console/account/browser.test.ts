/** A passkey in a real browser, where there is one: made, asked for at the next sign-in, and shown. */
import { underway } from "@tamkine/core/worlds/worlds";
import type { Page } from "playwright-core";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { browsers, launch } from "../../testing/chromium.ts";
import { serve } from "../fixtures/serve.ts";
import { openSite, owner, type Site } from "../fixtures/site.ts";

let site: Site | undefined;
afterEach(() => site?.stop());

/** A port that is free: the site has to know its address before it is served. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.each(browsers)("in %s", (path) => {
  it("is made on the account's page and opens the next session", async () => {
    const port = await freePort();
    const one = await openSite(underway(), undefined, undefined, `http://localhost:${port}`);
    site = one;
    const email = "leila@example.org";
    const id = one.deps.ids.derive("org", "tamkine", email);
    await one.put({ ...owner, id, email });
    const served = await serve(one, { cookies: new Map() }, port);
    const browser = await launch(path);
    try {
      const page = await (await browser.newContext({ locale: "fr-FR" })).newPage();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("WebAuthn.enable");
      const options = {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      } as const;
      await devtools.send("WebAuthn.addVirtualAuthenticator", { options });
      const enter = async (by: Page) => {
        await by.goto(`${served.url}/console/sign-in`);
        await by.fill("[name=email]", email);
        await by.click("main button");
        await by.waitForSelector(".notice.good");
        await by.goto(/http:\S+\/console\/enter\/\S+/u.exec(one.mails.at(-1)?.text ?? "")?.[0] ?? "");
        await by.click("main button");
      };
      await enter(page);
      await page.goto(`${served.url}/console/account`);
      await page.fill("[name=passkey]", "Ce téléphone");
      await page.click("form[action$=passkeys] button");
      await page.click("form[data-passkey] button");
      await page.waitForURL(/done=passkeyAdded/u);
      expect(await page.textContent("main")).toContain("Ce téléphone");
      await page.click(".account form button");

      const plain = await (await browser.newContext({ locale: "fr-FR", javaScriptEnabled: false })).newPage();
      one.now = "2026-05-04T10:01:00Z";
      await enter(plain);
      const top = async (of: string) => (await plain.locator(of).first().boundingBox())?.y ?? 0;
      // What cannot be used without a script leaves no gap where it would stand.
      expect((await top("[data-without] .notice")) - (await top("main .card"))).toBeLessThan(30);

      one.now = "2026-05-04T10:02:00Z";
      await enter(page);
      expect(page.url()).toBe(`${served.url}/console/second`);
      await page.click("form[data-passkey] button");
      await page.waitForURL(`${served.url}/console`);
      expect(await page.textContent("main")).toContain("2026-1");
    } finally {
      await browser.close();
      served.close();
    }
  });
});
