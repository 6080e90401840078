/** Choosing which words the programme's page shows. */
import { aTestimonial } from "@tamkine/core/testimonial/fixtures/a-testimonial";
import { underway } from "@tamkine/core/worlds/worlds";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { textOf } from "../../testing/forms.ts";
import { auditor, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";

const path = "/console/tamkine/testimonials";
const one = (n: number, words: string) => aTestimonial({ id: `app_mentee-${n}`, words, name: "Sami" });
let site: Site;
beforeAll(async () => {
  site = await openSite(underway({ mentors: 3, mentees: 3 }));
  await site.put(one(1, "Premier"), one(2, "Deuxième"), { ...one(3, "Troisième"), cohort: "2025-2" });
});
afterAll(() => site.stop());

const choose = async (cohort: string, n: number, how: string) =>
  (await site.visit(ofIya)).post(`${path}/${cohort}/app_mentee-${n}`, { how });
const shown = async () => textOf((await (await site.visit()).get("/p/tamkine/testimonials")).html).match(/Premier|Deuxième|Troisième/gu);

it("shows them to whoever may see people, as they will read and no more", async () => {
  const { text: html } = await (await site.visit(auditor)).get(path);
  expect(textOf(html)).toContain("3 témoignages à lire");
  expect(textOf(html)).toContain("Sami, personne accompagnée");
  expect(html).not.toMatch(/<form[^>]*testimonials|Mentee 1/u);
});

it("those chosen are public in the order chosen, of all cohorts", async () => {
  expect(await shown()).toBeNull();
  await choose("2026-1", 2, "show");
  await choose("2025-2", 3, "show");
  expect(await shown()).toEqual(["Deuxième", "Troisième"]);
  await choose("2025-2", 3, "up");
  expect(await shown()).toEqual(["Troisième", "Deuxième"]);
  await choose("2025-2", 3, "hide");
  await choose("2026-1", 1, "aside");
  expect(await shown()).toEqual(["Deuxième"]);
  const { text: html } = await (await site.visit(ofIya)).get(path);
  expect(textOf(html)).toContain("Un témoignage laissé de côté");
});

it("nothing in the log says whose, and nobody is written to", async () => {
  const log = await site.store.log(outside(ref.programme));
  expect(log.filter(({ event }) => event === "testimonials-arranged")).toHaveLength(5);
  expect(JSON.stringify(log.map(({ subject, facts }) => [subject, facts]))).not.toMatch(/app_/u);
  expect(site.mails).toEqual([]);
});

it("words taken back meanwhile are said to be gone; an act nobody knows is refused", async () => {
  const known = await site.store.get("testimonial", { ...ref, id: "app_mentee-2" });
  if (known) await site.store.commit([{ remove: known }]);
  const { status, text: html } = await choose("2026-1", 2, "hide");
  expect([status, textOf(html).includes("Deuxième")]).toEqual([404, false]);
  expect((await choose("2026-1", 1, "praise")).status).toBe(422);
  expect(await shown()).toBeNull();
});

it("two organisers who choose at the same moment both have their way", async () => {
  await Promise.all([choose("2026-1", 1, "show"), choose("2025-2", 3, "show")]);
  expect((await shown())?.sort()).toEqual(["Premier", "Troisième"]);
});

it("a button pressed twice moves words by one place; from an old page they move no further", async () => {
  await site.put({ ...one(5, "Cinquième"), place: 3 });
  const [visitor, other] = [await site.visit(ofIya), await site.visit(owner)];
  const [page, old] = [await visitor.get(path), await other.get(path)];
  for (let time = 0; time < 2; time += 1) expect((await visitor.submit(page, "/app_mentee-5", { how: "up" })).status).toBe(303);
  expect((await other.submit(old, "/app_mentee-5", { how: "up" })).status).toBe(409);
  expect(await site.store.get("testimonial", { ...ref, id: "app_mentee-5" })).toMatchObject({ place: 2 });
});
