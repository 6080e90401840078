/** Two applications of one address: whose they are, and which of them counts. */
import type { Application } from "@tamkine/core/application/application";
import { aMenteeForm, aMentorForm } from "@tamkine/core/worlds/forms";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { selecting } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

const email = "boite@example.ma";
async function shared(mentor: string, mentee: string) {
  const sides: Application[] = [
    anApplication({ id: "app_mentor-9", form: aMentorForm({ name: mentor }), email, bothSides: true }),
    anApplication({ id: "app_mentee-9", form: aMenteeForm({ name: mentee }), email, bothSides: true }),
  ];
  const world = selecting();
  site = await openSite({ ...world, applications: [...world.applications, ...sides] });
  site.now = stages.selection.now;
  return site.visit(owner);
}

/** Names that lead to an application, what is said, and the buttons, on each of the two pages. */
async function asked(mentor: string, mentee: string) {
  const ours = await shared(mentor, mentee);
  const pages = await Promise.all([base, `${base}/applications`].map(async (path) => ours.get(path)));
  return pages.map((page) => {
    const forms = page.forms.filter(({ action }) => action.endsWith("/counts"));
    const [place] = page.root.querySelectorAll("[data-about=both-sides], .card.main").filter((one) => one.innerHTML.includes("/counts"));
    const names = place?.querySelectorAll("a.named").map((one) => [one.text, one.getAttribute("href")?.split("/").at(-1)]);
    const buttons = place?.querySelectorAll("form button").map(({ text }) => text.replace(/[\u2068\u2069]/gu, ""));
    return { names, buttons, says: place?.text, actions: forms.map(({ action }) => action.split("/").at(-2)) };
  });
}

it("of one person, says the name once, however it is written", async () => {
  for (const { names, buttons, says, actions } of await asked("Zineb Berrada", "BERRADA zineb")) {
    expect(names).toEqual([["Zineb Berrada", "app_mentor-9"]]);
    expect(buttons).toEqual(["Comme mentor", "Comme personne accompagnée"]);
    expect(says).toContain("On ne peut pas accompagner et se faire accompagner à la fois");
    expect(actions).toEqual(["app_mentor-9", "app_mentee-9"]);
  }
});

it("of two names, says both and which of them each button is for", async () => {
  for (const { names, buttons, says } of await asked("Houda Aït Taleb", "Hicham Ziani")) {
    expect(names).toEqual([
      ["Houda Aït Taleb", "app_mentor-9"],
      ["Hicham Ziani", "app_mentee-9"],
    ]);
    expect(buttons).toEqual(["Houda Aït Taleb, comme mentor", "Hicham Ziani, comme personne accompagnée"]);
    expect(says).toContain("sous deux noms");
  }
});

it("the one that is chosen counts, and the page it was chosen on comes back", async () => {
  const ours = await shared("Houda Aït Taleb", "Hicham Ziani");
  expect((await ours.submit(await ours.get(base), "/app_mentee-9/counts")).to).toBe(`${base}?done=settled`);
  const stored = await Promise.all(["app_mentor-9", "app_mentee-9"].map(async (id) => site.store.get("application", { ...ref, id })));
  expect(stored.map((one) => one?.status)).toEqual(["withdrawn", "submitted"]);
});
