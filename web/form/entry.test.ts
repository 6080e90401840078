/** Which sentence is said of a field, and what a form shows again. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { expect, it } from "vitest";
import { translator } from "../i18n.ts";
import { blank, errorOf, fieldsOf, picked, problems, tick, typed } from "./entry.ts";

const t = translator("fr");
const entry = { ...blank(t, { name: ["Nadia", "Salma"], slots: ["sunday", " "], charter: ["yes"], contact: [""] }), values: { age: 18 } };
const wrong = (errors: Record<string, string>) => ({ ...entry, errors });

it("is the one that was named, else the field's own for that, else the field's own, else that of what is wrong, else a plain one", () => {
  const said = (field: string, code: string) => errorOf(wrong({ [field]: code }), field);
  expect(said("confirm", "withdraw.error")).toBe(t("withdraw.error"));
  expect(said("about", "enough")).toBe(t("error.about.enough"));
  expect(said("about", "required")).toBe(t("error.about"));
  expect(said("nothing", "title")).toBe(t("error.title"));
  for (const code of ["never-heard-of", "constructor", "toString"]) expect(said("nothing", code)).toBe(t("error.invalid"));
  expect(errorOf(entry, "about")).toBeUndefined();
});

it("stands beside what was typed, chosen and ticked, and at the top of the page", () => {
  const both = wrong({ name: "required", about: "required" });
  expect(typed(both, "name")).toEqual({ name: "name", value: "Nadia", error: errorOf(both, "name"), scope: "f" });
  expect(typed(entry, "nothing")).toEqual({ name: "nothing", value: "", error: undefined, scope: "f" });
  expect(picked(entry, "slots").chosen).toEqual(["sunday"]);
  expect([tick(entry, "charter").checked, tick(entry, "contact").checked, tick(entry, "abroad").checked]).toEqual([true, false, false]);
  expect(problems(both)).toEqual(["name", "about"].map((name) => ({ name, text: errorOf(both, name) })));
  expect(fieldsOf(new Refusal("form-invalid", { name: "required", minutes: 3 }))).toEqual({ name: "required", minutes: "3" });
});
