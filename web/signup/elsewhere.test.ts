/** The sign-up form of programmes in one country and another. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { expect, it } from "vitest";
import { settle, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

it.each([
  ["212", "comme +33 6 12"],
  ["966", "comme +33 6 12"],
  ["33", "comme +212 6 12"],
])("in the country of +%s, a number of another is one %s", async (callingCode, example) => {
  const site = await startSite();
  const world = intakeOpen({ mentors: 1, mentees: 1 });
  await settle(site.ports, { ...world, programme: { ...world.programme, country: { ...world.programme.country, callingCode } } });
  const page = await site.visit("2026-03-10T10:00:00Z").get("/p/tamkine/2026-1/mentor");
  await site.stop();
  expect(textOf(page.html)).toContain(`D’un autre pays, avec l’indicatif, ${example}`);
});
