import { afterEach, expect, it } from "vitest";
import { openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

it("a programme's form asks for its own regions and for no more than it wants; what was typed stays when it will not do", async () => {
  site = await openSite(stages.intake.world());
  site.now = stages.intake.now;
  const ours = await site.visit(owner);
  const settings = await ours.get("/console/tamkine/settings/questions");
  const wrong = await ours.submit(settings, "/settings/questions", { regions: "Nord\nNord", asked: ["slots"] });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("chacune une seule fois");
  expect(wrong.root.querySelector("textarea[name=regions]")?.textContent).toBe("Nord\nNord");
  expect(wrong.root.querySelectorAll("input[name=asked][checked]")).toHaveLength(1);
  const done = await ours.submit(settings, "/settings/questions", { regions: "Bretagne | بروتاني | Brittany", asked: ["slots"] });
  expect(done.to).toContain("done=questionsSet");
  expect((await site.store.get("programme", { id: "tamkine" }))?.regions.map(({ id }) => id)).toEqual(["brittany"]);

  const visitor = await site.visit();
  const form = await visitor.get("/p/tamkine/2026-1/mentee");
  expect(form.status).toBe(200);
  expect(form.root.querySelector("[name=phone][type=tel]")).toBeNull();
  const meet = await visitor.submit(form, "/2026-1/mentee", { step: "purpose", go: "next", name: "A" });
  expect(meet.root.querySelectorAll("select[name=region] option").map((option) => option.getAttribute("value"))).toEqual([
    "",
    "brittany",
    "abroad",
  ]);
  expect(meet.root.querySelector("[name=city][type=text]")).toBeNull();
  const elsewhere = await visitor.post("/p/tamkine/2026-1/mentee", {
    step: "meet",
    go: "next",
    region: "oriental",
    languages: "french",
    mode: "both",
  });
  expect(elsewhere.text).toContain("Choisissez votre région");
});

it("a programme's form offers the languages that its people meet in", async () => {
  const world = stages.intake.world();
  site = await openSite(world);
  site.now = stages.intake.now;
  const ours = await site.visit(owner);
  const settings = await ours.get("/console/tamkine/settings/questions");
  const asked = settings.root.querySelectorAll("input[name=asked][checked]").map((box) => box.getAttribute("value") ?? "");
  const none = await ours.submit(settings, "/settings/questions", { spoken: [], asked });
  expect([none.status, none.text.includes("Cochez au moins une langue.")]).toEqual([422, true]);
  const done = await ours.submit(settings, "/settings/questions", { spoken: ["french", "wolof"], asked });
  expect(done.to).toContain("done=questionsSet");
  const visitor = await site.visit();
  const form = await visitor.get("/p/tamkine/2026-1/mentee");
  const meet = await visitor.submit(form, "/2026-1/mentee", { step: "purpose", go: "next", name: "A" });
  const offered = meet.root.querySelectorAll("input[name=languages][type=checkbox]").map((box) => box.getAttribute("value"));
  expect(offered).toEqual(["french", "wolof"]);
});
