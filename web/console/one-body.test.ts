/** A programme of one body: no page of it, but where bodies are set, speaks of several, of parity or of another, in any language. */
import { languages } from "@tamkine/core/kernel/text";
import { ref } from "@tamkine/core/worlds/makers";
import { afterEach, expect, it } from "vitest";
import { openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

const ofSeveral = {
  fr: /organismes|autre organisme|chaque organisme|parts égales/iu,
  ar: /الهيئات|هيئات|كل هيئة|هيئة أخرى|مناصفة/u,
  en: /\bbodies\b|each body|other body|another body|equal (?:parts|numbers|attendance)/iu,
};
const base = `/console/${ref.programme}/${ref.cohort}`;
const pages = [
  base,
  ...[
    "applications",
    "matching",
    "pairs",
    "gatherings",
    "figures",
    "figures/committee",
    "report",
    "certificates",
    "dates",
    "course",
    "log",
  ].map((section) => `${base}/${section}`),
  ...["committee", "organisers", "settings/rules"].map((part) => `/console/${ref.programme}/${part}`),
  `${base}/figures/versions`,
  `${base}/import/mentor`,
  `/p/${ref.programme}`,
  `/p/${ref.programme}/${ref.cohort}/mentee`,
  "/privacy",
  `/p/${ref.programme}/privacy`,
];

it.each(["intake", "selection", "matching", "mentoring", "closed"] as const)("in %s", async (stage) => {
  const world = stages[stage].world();
  const [aei] = world.programme.bodies;
  if (!aei) throw new Error("the default programme has bodies");
  site = await openSite({ ...world, programme: { ...world.programme, bodies: [{ ...aei, role: "both" }] } });
  site.now = stages[stage].now;
  const ours = await site.visit(owner);
  const said: string[] = [];
  for (const path of pages)
    for (const language of languages) {
      const page = await ours.get(`${path}?lang=${language}`);
      expect([path, page.status < 500]).toEqual([path, true]);
      const found = ofSeveral[language].exec(page.text);
      if (found) said.push(`${path} ${language}: …${page.text.slice(Math.max(0, found.index - 60), found.index + 60)}…`);
    }
  expect(said).toEqual([]);
});
