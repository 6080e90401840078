/** Whoever asks about an address waits as long for one that is known as for one that is not. */
import { organiserId } from "@tamkine/core/access/sign-in";
import { type Application, applicationId } from "@tamkine/core/application/application";
import { roles } from "@tamkine/core/programme/programme";
import { anOrganiser, aProgramme, ref } from "@tamkine/core/worlds/makers";
import { during, intakeOpen, underway } from "@tamkine/core/worlds/worlds";
import type { World } from "@tamkine/core/world";
import { afterEach, expect, it, vi } from "vitest";
import { createApp } from "./app.tsx";
import { lambda } from "./lambda.ts";
import { Browser } from "./testing/browser.ts";
import { origin, settle, type Site, startSite } from "./testing.ts";

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

/** How many letters were on their way at once, the mail service being slow, while somebody asked for some. */
async function atOnce(prepare: () => Promise<unknown>, act: (browser: Browser) => Promise<unknown>): Promise<number> {
  site = await startSite();
  await prepare();
  let [under, most] = [0, 0];
  const send = async () => {
    most = Math.max(most, (under += 1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    under -= 1;
  };
  await act(new Browser(lambda(createApp({ ...site.ports, mailer: { send }, secret: "of these tests" })), origin, during.intakeOpen));
  return most;
}

it("asking for a new link takes no longer for whoever gets several", async () => {
  const email = "both@example.ma";
  const prepare = async () => {
    const world = intakeOpen();
    const own = ({ role }: Application) => applicationId(site.ports.ids, ref, role, email);
    const applications = roles.flatMap((role) => world.applications.filter((one) => one.role === role).slice(0, 1));
    await settle(site.ports, { ...world, applications: applications.map((one) => ({ ...one, email, id: own(one) })) });
  };
  const act = async (browser: Browser) => browser.submit(await browser.get("/new-link"), "/new-link", { email });
  expect(await atOnce(prepare, act)).toBe(2);
});

it("asking for a link to sign in takes no longer for whoever gets several", async () => {
  const { email } = anOrganiser();
  const prepare = async () => {
    await settle(site.ports, intakeOpen(), []);
    const own = (programme: string) => anOrganiser({ programme, id: organiserId(site.ports.ids, programme, email), email });
    const items = [aProgramme({ id: "other" }), own("tamkine"), own("other")];
    await site.ports.store.commit(items.map((one) => ({ put: { ...one, version: 0 } })));
  };
  expect(await atOnce(prepare, (browser) => browser.post("/console/sign-in", { email }))).toBe(2);
});
