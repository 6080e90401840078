/** Lists of names stand in the order of the alphabet of whoever reads them. */
import type { World } from "@tamkine/core/world";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";

let site: Site;
afterEach(() => site.stop());

const names = ["Zineb Alaoui", "هدى السعدي", "ابتسام العمراني", "أمين الفاسي"] as const;
/** As each finds them: whoever reads Arabic, and the others. */
const arabic = [names[2], names[3], names[1], names[0]];
const french = [names[0], names[3], names[2], names[1]];

function named(): World {
  const world = underway();
  const nameOf = (id: string) => names[Number(id.split("-").at(-1)) - 1] ?? "";
  return {
    ...world,
    applications: world.applications.map((one) => ({ ...one, form: { ...one.form, name: one.role === "mentee" ? nameOf(one.id) : "-" } })),
  };
}

it.each([
  ["ar", arabic],
  ["fr", french],
] as const)("in %s, on the lists of applications, pairs and certificates", async (language, expected) => {
  site = await openSite(named());
  site.now = during.underway;
  const ours = await site.visit(owner);
  for (const path of ["applications?role=mentee&sort=name", "pairs?sort=mentee", "certificates?"]) {
    const { text } = await ours.get(`${base}/${path}&lang=${language}`);
    const found = names.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
    expect([path, found]).toEqual([path, expected]);
  }
});
