/** Whoever asks about an address waits as long for one that is known as for one that is not. */
import { during, intakeOpen, underway } from "@tamkine/core/worlds/worlds";
import type { World } from "@tamkine/core/world";
import { afterEach, expect, it, vi } from "vitest";
import { createApp } from "./app.tsx";
import { lambda } from "./lambda.ts";
import { Browser } from "./testing/browser.ts";
import { origin, type Site, startSite } from "./testing.ts";

/** No other timer is as long. */
const answerAfter = 137;
let site: Site;
afterEach(async () => {
  vi.restoreAllMocks();
  await site.stop();
});

/** How often an answer was held back while `act` asked. */
async function heldBack(world: World, now: string, act: (browser: Browser) => Promise<unknown>): Promise<number> {
  site = await startSite(world);
  const waits = vi.spyOn(globalThis, "setTimeout");
  await act(new Browser(lambda(createApp({ ...site.ports, secret: "of these tests", answerAfter })), origin, now));
  return waits.mock.calls.filter(([, milliseconds]) => milliseconds === answerAfter).length;
}

it("signing up", async () => {
  const form = { name: "Nadia", mailLanguage: "fr", languages: "french", region: "oriental", mode: "both", slots: "sunday", capacity: "1" };
  const ticks = { adult: "yes", charter: "yes", processing: "yes", sharing: "yes", abroad: "yes" };
  const answers = { ...form, ...ticks, expertise: "negotiation", experienceYears: "12", step: "consents" };
  const held = await heldBack(intakeOpen(), during.intakeOpen, async (browser) => {
    for (const email of ["mentor1@example.ma", "nobody@example.ma"]) {
      const path = "/p/tamkine/2026-1/mentor";
      const asked = await browser.post(path, { ...answers, email });
      await browser.submit(asked, path);
    }
  });
  expect(held).toBe(2);
});

it("asking for another address", async () => {
  const held = await heldBack(underway(), during.underway, async (browser) => {
    const link = await site.link("app_mentor-1");
    for (const email of ["mentor2@example.ma", "nobody@example.ma"])
      await browser.submit(await browser.get(`${link}/details`), "/address", { email });
  });
  expect(held).toBe(2);
});
