/** Whoever sends a form once their session is over loses nothing of it: no word, and no file that a page can hold. */
import { intakeOpen, underway } from "@tamkine/core/worlds/worlds";
import { ref } from "@tamkine/core/worlds/makers";
import { afterEach, expect, it } from "vitest";
import { base, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";

let site: Site;
afterEach(() => site.stop());

const over = "2026-05-05T21:58:00Z";
const csv = new File(["Nom;E-mail\nNour « Mentor »;nour@example.org\n"], "réponses 1.csv", { type: "text/csv" });

/** In the tab in which they signed in again, and so in all of them. */
async function signInAgain(one: Visitor, organiser = ofIya): Promise<void> {
  for (const [name, value] of (await site.visit(organiser)).cookies) one.cookies.set(name, value);
}

it("gives back what was typed, to be sent again after signing in", async () => {
  site = await openSite(underway());
  const typing = await site.visit(ofIya);
  const page = await typing.get(`${base}/pairs/pair_1`);
  site.now = over;
  const text = "Ils se voient « mardi ».\r\n\r\nÀ rappeler <jeudi>.";
  const told = await typing.submit(page, "/pair_1/notes", { text });
  expect([told.status, told.text.includes("rien n’est perdu")]).toEqual([401, true]);
  expect(told.root.querySelector("main a")?.getAttribute("target")).toBe("_blank");
  expect((await typing.submit(told, "/pair_1/notes")).status).toBe(401);
  await signInAgain(typing);
  expect((await typing.submit(told, "/pair_1/notes")).status).toBe(303);
  expect((await site.store.notes(ref, "pair_1")).map((note) => note.text)).toEqual([text.replaceAll("\r\n", "\n")]);
});

it("gives back the file that was chosen, and what is made of it is the same", async () => {
  site = await openSite(intakeOpen());
  site.now = "2026-03-28T10:00:00Z";
  const [one, other] = [await site.visit(owner), await site.visit(owner)];
  const page = await one.get(`${base}/import/mentor`);
  const usual = await other.submit(page, "/import/mentor", { file: csv });
  expect([usual.status, usual.text.includes("Nour « Mentor »")]).toEqual([200, true]);
  site.now = "2026-03-29T10:00:00Z";
  const told = await one.submit(page, "/import/mentor", { file: csv });
  expect([told.status, told.text.includes("Votre fichier"), told.text.includes(csv.name)]).toEqual([401, true, true]);
  await signInAgain(one, owner);
  const then = await one.submit(told, "/import/mentor");
  expect([then.status, then.text.includes("Nour « Mentor »")]).toEqual([200, true]);
});

it("asks again for a file that no page can hold, and keeps all that was typed beside it", async () => {
  site = await openSite(underway());
  const one = await site.visit(owner);
  const path = `/console/${ref.programme}/settings/look`;
  const page = await one.get(path);
  site.now = over;
  const logo = new File([new Uint8Array(2 * 1024 * 1024 + 1)], "logo.png", { type: "image/png" });
  const told = await one.submit(page, "/settings/look", { colour: "#114455", logo });
  const form = told.forms.find(({ action }) => action.endsWith("/look"));
  expect([told.status, form?.fields["colour"]]).toEqual([401, "#114455"]);
  expect(form?.element.querySelectorAll("input[type=file]").map((field) => field.getAttribute("name"))).toEqual(["logo"]);
  expect(told.text).toContain("Votre fichier, à choisir de nouveau");
  await signInAgain(one, owner);
  await one.submit(told, "/settings/look");
  expect((await site.store.get("programme", { id: ref.programme }))?.colour).toBe("#114455");
});

it("leads whoever nothing is known of back to what they typed, and reads no more of it than a form can have", async () => {
  site = await openSite(underway());
  const stranger = await site.visit();
  const path = `${base}/pairs/pair_1/notes`;
  const long = await stranger.post(path, { text: "x".repeat(300_001) });
  expect([long.status, long.text.includes("ce que vous avez tapé y est encore"), long.forms]).toEqual([401, true, []]);
  expect((await stranger.post(path, { text: "Un mot" })).text).toContain("rien n’est perdu");
  const [small, large] = [csv, new File([new Uint8Array(300_001)], "x.csv")];
  expect((await stranger.post(`${base}/import/mentor`, { file: small })).text).toContain(csv.name);
  expect((await stranger.post(`${base}/import/mentor`, { file: large })).text).toContain("en choisissant votre fichier encore une fois");
});
