/** The tiles of all figures: what their colour tells is told in words, too. */
import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { expect, it } from "vitest";
import { base, openSite, owner } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

it.each([
  ["a running cohort", underway(), during.underway, "pas encore atteint"],
  [
    "a cohort whose figures are frozen",
    { ...closing(), cohort: { ...closing().cohort, frozenAt: afterSurvey } },
    afterSurvey,
    "non atteint",
  ],
])("of %s say whether each goal is met", async (_, world, now, missed) => {
  const site = await openSite(world);
  site.now = now;
  const page = await (await site.visit(owner)).get(`${base}/figures`);
  const said = (which: string) => page.root.querySelectorAll(`.figure.${which} .goal`).map(({ text }) => text.split("·").at(-1)?.trim());
  expect([...new Set(said("met"))]).toEqual(["atteint"]);
  expect([...new Set(said("missed"))]).toEqual([missed]);
  expect(page.root.querySelectorAll(".figure:not(.met, .missed)").some(({ text }) => text.includes("atteint"))).toBe(false);
  await site.stop();
});

it("say when figures begin, until they do; what has no value yet does not stand out", async () => {
  for (const phase of ["intake", "mentoring"] as const) {
    const site = await openSite(stages[phase].world());
    site.now = stages[phase].now;
    const { text, root } = await (await site.visit(owner)).get(`${base}/figures`);
    expect(text.includes("à partir de la publication des binômes")).toBe(phase === "intake");
    const values = root.querySelectorAll(".figure .value");
    expect(values.filter((one) => one.classList.contains("blank"))).toEqual(values.filter((one) => one.text === "Pas encore"));
    // What a share was counted from stands back behind it.
    const counted = values.map((one) => one.querySelector(".counted")?.text ?? "").filter(Boolean);
    expect(counted.length > 0).toBe(phase === "mentoring");
    expect(counted.every((text) => /^ · \d+\/\d+/u.test(text))).toBe(true);
    await site.stop();
  }
});
