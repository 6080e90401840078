import { describe, expect, it } from "vitest";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { anAct, anApplication, anOrganiser } from "../worlds/makers.ts";
import { selecting } from "../worlds/worlds.ts";
import type { Application } from "./application.ts";
import { merge } from "./merge.ts";

const act = anAct("2026-04-02T10:00:00Z", "organiser:org_owner");
const first = anApplication({ id: "app_a", email: "a@example.ma", form: aMentorForm({ name: "Nadia", city: "Fès", capacity: 1 }) });
const second = anApplication({ id: "app_b", email: "b@example.ma", form: aMentorForm({ name: "Nadia B.", city: "Rabat", capacity: 3 }) });
const world = (said: Partial<Application> = {}) => ({
  ...selecting({ mentors: 0, mentees: 0 }),
  applications: [first, { ...second, ...said }],
});
const owner = anOrganiser();
const choice = { stays: "app_a", goes: "app_b", taken: ["city", "capacity"] };

describe("two applications of one person", () => {
  it("become one with the chosen answers; the other is withdrawn and points to it, without a letter", () => {
    const { put, still, letters, happenings } = merge(world(), choice, owner, act);
    expect(put).toEqual([
      { ...first, form: { ...first.form, city: "Rabat", capacity: 3 } },
      { ...second, status: "withdrawn", decision: { by: act.by, at: act.now, reason: null }, mergedInto: "app_a" },
    ]);
    // While no pairs are published.
    expect(still).toEqual([world().cohort]);
    expect(letters).toEqual([]);
    expect(happenings.map(({ event, subject }) => [event, subject])).toEqual([
      ["application-merged", "app_a"],
      ["application-withdrawn", "app_b"],
    ]);
  });

  it("keep the consents, the address and the role of the one that stays", () => {
    const [kept] = merge(
      world({ consents: { ...second.consents, charter: null } }),
      { ...choice, taken: ["role", "email", "consents", "name"] },
      owner,
      act,
    ).put;
    expect(kept).toMatchObject({ email: "a@example.ma", role: "mentor", consents: first.consents, form: { name: "Nadia B." } });
  });

  it("merged again change nothing", () => {
    expect(merge(world({ status: "withdrawn", mergedInto: "app_a" }), choice, owner, act).put).toEqual([]);
  });

  it.each([
    ["not-found", world(), { ...choice, goes: "app_x" }],
    ["not-found", world(), { ...choice, goes: "app_a" }],
    ["wrong-state", world({ status: "withdrawn" }), choice],
    ["wrong-state", world({ role: "mentee", form: aMenteeForm() }), choice],
    ["wrong-phase", { ...world(), cohort: { ...world().cohort, published: { at: act.now, mentors: [], mentees: [] } } }, choice],
  ])("are refused: %s", (code, scene, said) => {
    expect(() => merge(scene as never, said, owner, act)).toThrow(expect.objectContaining({ code }));
  });
});
