/** Whom somebody would not be paired with: nothing they read of it tells whether one of them took part and is erased. */
import { ref } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";

const now = "2026-03-10T10:00:00Z";
const [mine, theirs] = ["app_mentee-1", "app_mentor-1"];

let site: Site;
beforeAll(async () => {
  site = await startSite();
  const world = intakeOpen();
  const apart = ["mentor1@example.ma", "third@example.org"];
  await settle(site.ports, {
    ...world,
    applications: world.applications.map((one) => (one.id === mine ? { ...one, form: { ...one.form, avoid: apart } } : one)),
  });
});
afterAll(() => site.stop());

const avoided = async () => (await site.ports.store.get("application", { ...ref, id: mine }))?.form.avoid;

/** All that they can read of their answers, but for the moment it is read at. */
async function read(): Promise<string[]> {
  const browser = site.visit(now);
  const link = await site.link(mine);
  const pages = await Promise.all(["/application", "/data/read", "/data/sheet", "/data/copy"].map((path) => browser.get(link + path)));
  return pages.map(({ html }) => html.replace(/nonce="[^"]*"/gu, ""));
}

it("is not shown again, so that erasing leaves no gap in it; it stays where nobody else is named", async () => {
  const before = await read();
  expect(before.join("")).not.toMatch(/mentor1@example|third@/u);
  expect(before[1]).toContain("adresses d’autres personnes");
  const erasing = await site.link(theirs);
  const browser = site.visit(now);
  await browser.submit(await browser.get(`${erasing}/data`), "/data/erase", { confirm: "yes" });
  expect(await avoided()).toEqual(["third@example.org"]);
  expect(await read()).toEqual(before);
  const ours = site.visit(now);
  const form = `${await site.link(mine)}/application`;
  const amend = async (answers: Record<string, string>) => ours.submit(await ours.get(form), "/application", answers);
  await amend({ city: "Salé" });
  expect(await avoided()).toEqual(["third@example.org"]);
  await amend({ avoid: "other@example.org" });
  expect(await avoided()).toEqual(["other@example.org"]);
  await amend({ avoidNobody: "yes" });
  expect(await avoided()).toEqual([]);
});
