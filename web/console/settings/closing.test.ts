/** A programme that its owner closes and opens again: what strangers, people who took part and organisers find meanwhile. */
import { aCohort, aProgramme } from "@tamkine/core/worlds/makers";
import type { Write } from "@tamkine/core/ports";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

const path = "/console/tamkine/settings/closing";

it.each(["draft", "mentoring", "closeout"] as const)("is refused while a cohort is not over: %s", async (stage) => {
  site = await openSite(stages[stage].world());
  site.now = stages[stage].now;
  const ours = await site.visit(owner);
  const page = await ours.get(path);
  expect(page.text).toContain("n’est pas finie");
  expect(page.forms.some(({ action }) => action.endsWith("/close"))).toBe(false);
  expect((await ours.post(`${path}/close`, {})).status).toBe(409);
  expect((await site.store.get("programme", { id: "tamkine" }))?.closed).toBeUndefined();
});

it("in two steps; nobody is told of it as one to join, and what people have stays; then opened again", async () => {
  site = await openSite(stages.closed.world());
  site.now = stages.closed.now;
  const name = { fr: "Deuxième", ar: "الثاني", en: "Second" };
  const second = aProgramme({ id: "second", name });
  await site.put(second, aCohort({ programme: "second", phase: "draft" }));
  const ours = await site.visit(owner);
  const stranger = await site.visit();
  expect((await stranger.get("/")).text).toContain("Deuxième");
  const settings = await ours.get("/console/tamkine/settings");
  expect(settings.root.querySelector(`a[href='${path}']`)).not.toBeNull();
  const before = await ours.get(path);
  expect((await ours.submit(before, "/close")).to).toBe(`${path}?done=programmeClosed`);

  // The other is the only one left to choose.
  expect((await stranger.get("/")).to).toBe("/p/second");
  const over = await stranger.get("/p/tamkine");
  expect([over.status, over.text.includes("Il n’inscrit plus personne")]).toEqual([200, true]);
  expect(over.html).not.toMatch(/\/join\/|poster|guide-/u);
  for (const one of ["/p/tamkine/poster", "/p/tamkine/guide-mentee", "/join/tamkine/mentor"])
    expect((await stranger.get(one)).to).toBe("/p/tamkine");
  const form = await stranger.get("/p/tamkine/2026-1/mentee");
  expect(form.text).toContain("Ce programme est terminé");
  // What leads people to their own data still does.
  expect((await stranger.get("/privacy")).text).toContain("Deuxième");
  expect((await stranger.get("/p/tamkine/privacy")).status).toBe(200);

  const home = await ours.get("/console");
  expect([home.text.includes("fermé depuis"), home.html.includes("/console/tamkine/found")]).toEqual([true, false]);
  expect((await ours.get("/console/programmes")).text).toContain("Fermé");
  expect((await ours.get(base)).html).not.toContain(`${base}/next`);
  expect((await ours.get(`${base}/next`)).text).toContain("Rouvrez-le dans ses réglages");
  const dates = await ours.get("/console/tamkine/found");
  expect([(await ours.submit(dates, "/found")).status, (await ours.get("/console/tamkine/log")).text.includes("Programme fermé")]).toEqual([
    409,
    true,
  ]);
  // Sent again from the page as it was, it is closed already.
  expect((await ours.submit(before, "/close")).status).toBe(303);

  expect((await ours.submit(await ours.get(path), "/reopen")).to).toBe(`${path}?done=programmeReopened`);
  expect((await stranger.get("/")).text).toContain("Deuxième");
  expect((await stranger.get("/p/tamkine")).text).not.toContain("Il n’inscrit plus personne");
  expect((await ours.get("/console")).html).toContain("/console/tamkine/found");
});

it.each([
  ["/close", "/found"],
  ["/found", "/close"],
] as const)("is not closed over a cohort that another owner founds in the same moment: %s is overtaken by %s", async (slow, quick) => {
  site = await openSite(stages.closed.world());
  site.now = stages.closed.now;
  const ours = await site.visit(owner);
  const pages = { "/close": await ours.get(path), "/found": await ours.get("/console/tamkine/found") };
  const { commit, commitGroups } = site.deps.store;
  const overtaken = async (write: () => Promise<void>) => {
    Object.assign(site.deps.store, { commit, commitGroups });
    expect((await ours.submit(pages[quick], quick)).status).toBe(303);
    await write();
  };
  Object.assign(site.deps.store, {
    commit: (writes: Write[]) => overtaken(() => commit(writes)),
    commitGroups: (groups: Write[][]) => overtaken(() => commitGroups(groups)),
  });
  expect((await ours.submit(pages[slow], slow)).status).toBe(409);
  const begun = (await site.store.cohorts("tamkine")).filter(({ phase }) => phase === "draft");
  const { closed } = (await site.store.get("programme", { id: "tamkine" })) ?? {};
  expect([begun.length, closed !== undefined]).toEqual(quick === "/found" ? [1, false] : [0, true]);
});
