/** Every page of a cohort, in every phase of its life. */
import { type Phase, phases } from "@tamkine/core/cohort/phase";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import type { Visitor } from "./fixtures/visitor.ts";

const sections = [
  "",
  "/applications",
  "/matching",
  "/pairs",
  "/gatherings",
  "/figures",
  "/letters",
  "/letters/calendar",
  "/course",
  "/dates",
  "/log",
];
const more = ["/import/mentor", "/import/mentee", "/figures/mentors", "/figures/coverage", "/figures/openDecisions"];

describe.each(phases)("in %s", (phase: Phase) => {
  let site: Site;
  let ours: Visitor;
  beforeAll(async () => {
    site = await openSite(stages[phase].world());
    site.now = stages[phase].now;
    ours = await site.visit(owner);
  });
  afterAll(() => site.stop());

  it.each([...sections, ...more])("shows %j", async (path) => {
    const page = await ours.get(base + path);
    expect(page.status).toBe(200);
    expect(page.root.querySelectorAll("h1")).toHaveLength(1);
    expect(page.html).not.toMatch(/undefined|\[object|NaN|console\.[a-z]+\./u);
  });
});
