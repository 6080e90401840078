/** A sign-up begun by an organiser, which only the person can complete and send. */
import { addSeconds } from "@tamkine/core/kernel/time";
import { ref } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, expect, it } from "vitest";
import { base, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
beforeEach(async () => {
  site = await openSite(intakeOpen());
  site.now = stages.intake.now;
});
afterEach(() => site.stop());

const path = `${base}/applications/begin`;
const answers = { role: "mentee", name: "Rachida Alami", email: "Rachida@example.ma", phone: "0612345678", mailLanguage: "ar" };

it("sends the person a link to a form in which what was said stands, and no application is there", async () => {
  const visitor = await site.visit(owner);
  expect((await visitor.get(`${base}/applications`)).html).toContain(`href="${path}"`);
  const done = await visitor.submit(await visitor.get(path), "/begin", answers);
  expect(done.to).toBe(`${base}/applications?done=begun`);
  expect(site.mails.map(({ to, language }) => [to.address, language])).toEqual([["rachida@example.ma", "ar"]]);
  const link = /\/r\/[\w.-]+/u.exec(site.mails[0]?.text ?? "")?.[0] ?? "";
  const form = await (await site.visit()).get(link);
  expect(form.root.querySelector("input[name=name]")?.getAttribute("value")).toBe("Rachida Alami");
  expect(form.root.querySelectorAll("input[type=checkbox][checked]")).toEqual([]);
  const world = await site.store.world(ref);
  expect(world?.applications.map(({ email }) => email)).not.toContain("rachida@example.ma");
});

it("says beside the field what is missing or known already, and keeps what was typed", async () => {
  const visitor = await site.visit(owner);
  const empty = await visitor.submit(await visitor.get(path), "/begin", { ...answers, name: " ", email: "rachida" });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Écrivez le prénom et le nom.");
  expect(empty.text).toContain("Écrivez l’adresse e‑mail en entier");
  expect(empty.root.querySelector("input[name=email]")?.getAttribute("value")).toBe("rachida");
  const known = await visitor.submit(await visitor.get(path), "/begin", { ...answers, email: "mentee1@example.ma" });
  expect(known.text).toContain("Une candidature de ce rôle est déjà venue de cette adresse.");
  expect(site.mails).toEqual([]);
});

it("is begun once when two organisers begin it at the same moment", async () => {
  const both = await Promise.all([owner, ofIya].map(async (one) => site.visit(one)));
  const done = await Promise.all(both.map((visitor) => visitor.post(path, answers)));
  expect(done.map(({ status }) => status).sort()).toEqual([303, 422]);
  const second = done.find(({ status }) => status === 422);
  expect(second?.text).toContain("Un formulaire attend déjà cette personne");
  expect(second?.root.querySelector("input[name=name]")?.getAttribute("value")).toBe("Rachida Alami");
  expect(site.mails).toHaveLength(1);
});

it("is begun once, and the same is said, when its button is pressed twice", async () => {
  const visitor = await site.visit(owner);
  const page = await visitor.get(path);
  const done = await Promise.all([visitor.submit(page, "/begin", answers), visitor.submit(page, "/begin", answers)]);
  site.now = addSeconds(site.now, 30);
  done.push(await visitor.submit(page, "/begin", answers));
  expect(done.map(({ to }) => to)).toEqual(done.map(() => `${base}/applications?done=begun`));
  expect(site.mails).toHaveLength(1);
});
