import { afterEach, expect, it } from "vitest";
import { openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

it("the settings are a list of ways, each named once, to pages that bear its name and have no other's form", async () => {
  site = await openSite(stages.draft.world());
  site.now = stages.draft.now;
  const ours = await site.visit(owner);
  const list = await ours.get("/console/tamkine/settings");
  const ways = list.root.querySelectorAll(".leads a");
  expect(ways).toHaveLength(10);
  for (const way of ways) {
    const name = way.childNodes[0]?.text.trim() ?? "";
    expect([name, list.text.split(name).length - 1]).toEqual([name, 1]);
    const page = await ours.get(way.getAttribute("href") ?? "");
    expect([page.status, page.root.querySelector("h1")?.text]).toEqual([200, name]);
  }
  expect(list.forms.map(({ action }) => action)).toEqual(["/console/sign-out"]);
});
