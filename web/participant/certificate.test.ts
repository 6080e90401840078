import { closing, afterSurvey } from "@tamkine/core/certificate/fixtures/closing";
import { issueCertificates, revoke } from "@tamkine/core/certificate/issue";
import { record } from "@tamkine/core/perform";
import type { World } from "@tamkine/core/world";
import { anAct, ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const act = anAct(afterSurvey, "organiser:org_owner");
let site: Site;
const world = async () => (await site.ports.store.world(ref)) as World;
const page = async (id: string, path = "") => site.visit(afterSurvey).get((await site.link(id)) + path);

beforeAll(async () => {
  site = await startSite(closing([3, 2]));
  await record(site.ports, ref, act, issueCertificates(site.ports.ids, await world(), "everybody", act));
});
afterAll(() => site.stop());

it("one's page leads to one's certificate, in each language; whoever has none finds none", async () => {
  expect(textOf((await page("app_mentor-1")).html)).toContain("Mon certificat");
  expect(textOf((await page("app_mentor-2")).html)).not.toContain("Mon certificat");
  for (const lang of ["", "?lang=ar", "?lang=en", "?lang=xx"]) {
    const sheet = await page("app_mentor-1", `/certificate/paper${lang}`);
    expect([sheet.status, sheet.headers["content-type"]]).toEqual([200, "application/pdf"]);
  }
  expect((await page("app_mentor-1", "/certificate/paper?lang=ar")).html).toContain("شهادة المواكبة");
  for (const path of ["/certificate", "/certificate/paper"]) expect((await page("app_mentor-2", path)).status).toBe(404);
});

it("the picture is made only for whoever has read what it reveals and asks for it", async () => {
  const browser = site.visit(afterSurvey);
  const link = await site.link("app_mentee-1");
  const own = await browser.get(`${link}/certificate`);
  const text = textOf(own.html);
  expect(text.indexOf("Réfléchissez avant de publier")).toBeGreaterThan(0);
  expect(text.indexOf("Faire l’image")).toBeGreaterThan(text.indexOf("Réfléchissez avant de publier"));
  expect((await browser.submit(own, "/certificate/image", { confirm: null })).status).toBe(422);
  const made = await browser.submit(own, "/certificate/image", { confirm: "yes" });
  expect([made.status, made.headers["content-type"]]).toEqual([200, "image/png"]);
  expect((await browser.get(`${link}/certificate/image`)).status).toBe(404);
});

it("whose name was corrected since is told so; the paper is there in the two other languages", async () => {
  const key = { ...ref, id: "app_mentor-1" };
  const known = await site.ports.store.get("application", key);
  if (!known) throw new Error("no application");
  const before = await page("app_mentor-1", "/certificate");
  expect(textOf(before.html)).not.toContain("Votre nom a changé depuis");
  expect([...before.html.matchAll(/certificate\/paper\?lang=(\w+)/gu)].map(([, language]) => language)).toEqual(["ar", "en"]);
  await site.ports.store.commit([{ put: { ...known, form: { ...known.form, name: "Mentor Premier" } } }]);
  expect(textOf((await page("app_mentor-1", "/certificate")).html)).toContain("Votre nom a changé depuis");
});

it("one that was taken back is not printed any more, and its bearer is told", async () => {
  await record(site.ports, ref, act, revoke(await world(), "app_mentee-1", "Erreur", act));
  expect(textOf((await page("app_mentee-1")).html)).toContain("Votre certificat a été retiré");
  expect((await page("app_mentee-1", "/certificate/paper")).status).toBe(404);
});

it("one's copy of one's data holds it", async () => {
  const copy = JSON.parse((await page("app_mentor-1", "/data/copy")).html);
  expect(copy.certificates).toMatchObject([{ number: 1, name: "Mentor 1", state: "valid" }]);
});
