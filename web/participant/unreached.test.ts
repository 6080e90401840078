/** An address that somebody asked for and that takes no letters: the present one stays, and their page says so. */
import { noteMailEvent } from "@tamkine/core/letter/returned/mail-event";
import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, expect, it } from "vitest";
import { textOf } from "../testing/forms.ts";
import { now, openAtWork } from "./fixtures/at-work.ts";

const { site } = await openAtWork();
afterAll(() => site.stop());

it("is told on the page and under the details, until another one is asked for", async () => {
  const browser = site.visit(now);
  const link = await site.link("app_mentor-3");
  const ask = async (email: string) => browser.submit(await browser.get(`${link}/details`), "/address", { email });
  await ask("faux@example.ma");
  const [asked] = (await site.ports.store.deliveries(ref)).filter(({ letter }) => letter === "address-confirm");
  const mark = { name: "X-TAMKINE-Delivery", value: `${ref.programme}/${ref.cohort}/${asked?.id}` };
  const event = { eventType: "Bounce", bounce: { bounceType: "Permanent" }, mail: { headers: [mark] } };
  expect(await noteMailEvent(site.ports, event, now)).toEqual(ref);
  for (const path of ["", "/details"]) {
    const text = textOf((await browser.get(`${link}${path}`)).html);
    expect(text).toContain("faux@example.ma nous est revenu");
    expect(text).toContain("toujours à mentor3@example.ma");
  }
  const again = textOf((await ask("juste@example.ma")).html);
  expect(again).toContain("Nous avons écrit à juste@example.ma");
  expect(again).not.toContain("est revenu");
});
