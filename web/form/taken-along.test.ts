/** What somebody wrote in a form that can no longer be taken stands on the page that says so. */
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, ofIya, openSite, type Site as Console } from "../console/fixtures/site.ts";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

let site: Pick<Site, "stop"> | Pick<Console, "stop">;
afterEach(() => site.stop());

const words = "Je voudrais « parler » <b>de tout</b> à quelqu’un.";

it("sent from a page whose link has expired meanwhile", async () => {
  const own = await startSite(underway());
  site = own;
  const link = await own.link("app_mentee-1", { expires: "2026-05-04T12:00:00Z" });
  const page = await own.visit("2026-05-04T11:00:00Z").get(`${link}/help`);
  expect(page.status).toBe(200);
  const late = await own.visit("2026-05-04T13:00:00Z").post(`${link}/help`, { about: words, to: "iya" });
  expect([late.status, textOf(late.html).includes(words)]).toEqual([404, true]);
  expect(late.html).toContain('href="/new-link"');
  expect(textOf((await own.visit("2026-05-04T13:00:00Z").post(`${link}/help`, { to: "iya" })).html)).not.toContain(
    "Ce que vous aviez écrit",
  );
});

it("sent by an organiser who may not do so any more", async () => {
  const console = await openSite(underway());
  site = console;
  const theirs = await console.visit(ofIya);
  const page = await theirs.get(`${base}/pairs/pair_1`);
  const stored = await console.store.get("organiser", ofIya);
  if (stored) await console.store.commit([{ put: { ...stored, role: "committee" } }]);
  const late = await theirs.submit(page, "/pair_1/notes", { text: words });
  expect([late.status, late.text.includes(words)]).toEqual([403, true]);
});
