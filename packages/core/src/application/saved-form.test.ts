import { describe, expect, it } from "vitest";
import { createIds } from "../access/ids.ts";
import { createLinks } from "../access/links.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import type { Ports } from "../ports.ts";
import { takeStep } from "../workflow/take-step.ts";
import { intakeOpen } from "../worlds/worlds.ts";
import { aCohort, aProgramme, ref } from "../worlds/makers.ts";
import { isKept, type SavedForm } from "./saved-form.ts";
import { keep } from "./keep-form.ts";

const act = { by: "applicant:svf_1", now: "2026-03-10T10:00:00Z" };
const said = {
  id: "svf_1",
  role: "mentee",
  email: "sami@example.ma",
  language: "fr",
  step: "meet",
  answers: { name: ["Sami Benali"] },
} as const;
const scene = { programme: aProgramme(), cohort: aCohort(), existing: undefined, before: undefined };
const mutable = { ...said, answers: { name: ["Sami Benali"] } };
const saved = (changes: Partial<SavedForm> = {}): SavedForm => ({ ...keep(scene, mutable, act).put[0], version: 1, ...changes });

describe("a form kept half-way", () => {
  it("is kept for two weeks from when it was last saved", () => {
    expect(isKept(saved(), "2026-03-24T09:59:59Z")).toBe(true);
    expect(isKept(saved(), "2026-03-24T10:00:00Z")).toBe(false);
  });

  it("is not taken outside the days of intake, nor when it is far too long", () => {
    expect(() => keep(scene, mutable, { ...act, now: "2026-05-01T10:00:00Z" })).toThrow("intake-closed");
    expect(() => keep(scene, { ...mutable, answers: { goal: ["x".repeat(30_000)] } }, act)).toThrow("form-invalid");
  });
});

/** The reminders the state machine writes on these mornings. */
async function mornings(form: SavedForm, ...days: string[]): Promise<string[]> {
  const { programme, cohort } = intakeOpen();
  const store = memoryStore([programme, cohort, form]);
  const ids = createIds("secret");
  const ports = { store, ids, links: createLinks({ secret: "secret", origin: "https://tamkine.example.ma" }) } as unknown as Ports;
  const written: string[] = [];
  for (const day of days) {
    const before = (await store.deliveries(ref)).length;
    await takeStep(ports, ref, "intake", `${day}T09:00:00Z`);
    if ((await store.deliveries(ref)).length > before) written.push(day);
  }
  return written;
}

describe("the one reminder of it", () => {
  const days = Array.from({ length: 20 }, (_, i) => `2026-03-${String(10 + i).padStart(2, "0")}`);

  it("goes two days before the form is given up", async () => {
    expect(await mornings(saved(), ...days)).toEqual(["2026-03-21"]);
  });

  it("goes two days before intake closes", async () => {
    const late = saved({ savedAt: "2026-03-20T10:00:00Z", expiresAt: "2026-04-03T10:00:00Z" });
    expect(await mornings(late, ...days)).toEqual(["2026-03-27"]);
  });

  it("leaves whoever has just saved it in peace for a day", async () => {
    const last = saved({ savedAt: "2026-03-27T10:00:00Z", expiresAt: "2026-04-10T10:00:00Z" });
    expect(await mornings(last, ...days)).toEqual(["2026-03-29"]);
  });
});
